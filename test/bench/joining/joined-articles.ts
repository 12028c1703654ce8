import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { link } from '../../../src/link/link.ts'
import { load } from '../../../src/load/load.ts'
import type { Settings, Site } from '../../../src/model/site.ts'

/** Articles of known events, by the id that each gets: the folder of its event, or `none`. */
export interface JoinedArticles {
  readonly eventOf: Readonly<Record<string, string>>
  readonly site: Site
}

/**
 * Little articles, in a folder for each event, loaded and joined: with what each says of its event `given` in front matter, so
 * that joining is measured alone, or without that, so that it has to be `found` in the text.
 */
export async function joinedArticles(folder: string, as: 'given' | 'found'): Promise<JoinedArticles> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  const loaded = await Promise.all(
    paths.sort().map(async (path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      const bare = as === 'given' ? text : text.replace(/^event: .*\n/m, '')
      const { value } = await load({ path: `news/${path.replaceAll('/', '-')}`, text: bare, digest: '' })
      return value.map((article) => ({ article, event: path.split('/')[0] ?? '' }))
    }),
  )
  const articles = loaded.flat().map(({ article }) => article)
  return {
    eventOf: Object.fromEntries(loaded.flat().map(({ article, event }) => [article.id, event])),
    site: link({ articles, pictures: [], assets: [] }, settings, '2025-06-01').value,
  }
}

const settings: Settings = {
  ...{ title: 'Joined', tagline: {}, url: 'https://joined.example', base: '' },
  ...{ languages: ['en', 'zh-Hans'], navigation: [], remotePictures: 'stand-in', socialCards: 'none' },
}
