import type { FeedLink } from '../../../templates/frame.ts'
import { tongueOf, words } from '../../../templates/words.ts'
import type { Language } from '../../model/article.ts'
import { hrefTo } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { listTongue } from '../list-tongue.ts'
import { type Channel, formats } from './channel.ts'

/** The page that lists all feeds. */
export const feedsPage = '/feeds/'

/** A channel as pages lead to its feeds. */
export type Followed = Pick<Channel, 'address' | 'name'>

/** A page that names feeds. */
interface Following {
  readonly address?: string
  readonly language?: Language
  readonly channel?: Followed
}

export function hasFeeds({ articles, conferences }: IndexedSite): boolean {
  return articles.length > 0 || conferences.length > 0
}

/** The feeds that a page names in its head: those of the site, of the section it is in, and of what it shows. */
export function feedLinks({ address, language, channel }: Following, site: IndexedSite): FeedLink[] {
  const { articles, settings } = site
  const tongue = language === undefined ? listTongue(site) : tongueOf(language)
  const section = (['portfolio', 'news', 'events'] as const).find((name) => address?.startsWith(`/${name}/`))
  const isEmpty = section === undefined || (section === 'events' ? site.conferences : site[section]).length === 0
  const followed: readonly Followed[] = [
    ...(articles.length > 0 ? [{ address: '/' }] : []),
    ...(isEmpty ? [] : [{ address: `/${section}/`, name: words[tongue][section] }]),
    ...(channel ? [channel] : []),
  ]
  return followed.flatMap(({ address, name }) =>
    formats.map(({ file, type, name: format }) => ({
      ...{ href: hrefTo(`${address}${file}`, settings), type },
      title: [name, settings.title, format].filter(Boolean).join(' · '),
    })),
  )
}
