import { join } from 'node:path'
import type { BuildOptions, Told } from './build.ts'
import { beginBuild, lastBuild, type Scope } from './cache/last-build.ts'
import { currentDay } from './current-day.ts'
import type { Folders } from './model/source.ts'
import { packageFolder } from './package-folder.ts'

type Options = Pick<BuildOptions, 'record' | 'fetch' | 'today' | 'progress'> & {
  /** Reads everything, whether or not it looks changed. */
  readonly verify?: boolean
}

/**
 * Publishes the site, or tells what the last build told where neither what it read nor what it published has changed since.
 * Throws only where no folder can be written.
 */
export async function buildIfChanged(folders: Folders, { verify = false, ...options }: Options): Promise<Told> {
  const today = options.today ?? currentDay()
  const scope = scopeOf(folders, { ...options, today })
  const last = verify ? undefined : lastBuild<Told>(scope)
  if (last?.written) return { ...last, fetched: 0, written: { ...last.written, changed: [], removed: [] } }
  const keep = beginBuild<Told>(scope)
  const { build } = await import('./build.ts')
  const { site: _, ...told } = await build(folders, { ...options, today })
  // What it wrote into content/ and images/ the next build reads.
  if (!told.recorded && told.fetched === 0) keep(told)
  return told
}

function scopeOf({ content, images, dist, cache }: Folders, { record, fetch, today }: Options): Scope {
  const code = packageFolder(import.meta.dirname)
  const templates = [join(code, 'templates'), join(import.meta.dirname, '..', 'templates')]
  return {
    cache,
    dist,
    sources: [
      content,
      images,
      import.meta.dirname,
      ...templates,
      ...['package.json', 'package-lock.json'].map((name) => join(code, name)),
    ],
    options: [record, fetch, today],
  }
}
