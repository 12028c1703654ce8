import type { BuildOptions, PartsOptions } from './build.ts'
import { shareOf } from './cache/share-of.ts'
import { openCache } from './cache.ts'
import { currentDay } from './current-day.ts'
import { remoteIn } from './link/pictures.ts'
import type { Folders } from './model/source.ts'
import { fetching, loadAll } from './planner.ts'
import { openReader } from './read/read.ts'
import { readAdded } from './read/read-pictures.ts'
import { bringHome } from './read/remote/bring-home.ts'
import { loadedFolder } from './write/part-names.ts'

export interface LoadedShare {
  /** Files that hold articles, and pictures that were measured or fetched, of this share. */
  readonly articles: number
  readonly pictures: number
}

type Options = Required<PartsOptions> & Pick<BuildOptions, 'today' | 'progress' | 'fetch'>

/**
 * Loads a share of the articles, measures a share of the pictures, and fetches what those articles show of other hosts, all into
 * a folder from which every share and the merge take it.
 */
export async function loadShare(folders: Folders, options: Options): Promise<LoadedShare> {
  const { shard, fetch = false, today = currentDay(), progress = () => {} } = options
  const folder = loadedFolder(options.folder, shard)
  const cache = await openCache(folders.cache, { results: folder, others: [folders.cache], isShare: true })
  const own = shareOf(cache, shard)
  progress('Reading')
  const sources = await openReader(folders, own).read()
  const loaded = await own.through('articles', sources.articles, loadAll(progress))
  const articles = loaded.flatMap((one) => one?.value ?? [])
  const { paths } = await bringHome([], folders, { today, offline: true })
  const away = remoteIn(articles).filter((address) => !Object.hasOwn(paths, address))
  const fetched = await bringHome(away, { images: folder, cache: folder }, { today, ...fetching(fetch) })
  await readAdded(folder, Object.values(fetched.paths), cache)
  await cache.close()
  return {
    articles: loaded.filter(Boolean).length,
    pictures: sources.pictures.length + Object.keys(fetched.paths).length,
  }
}
