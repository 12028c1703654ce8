import { tongueOf, words } from '../../../templates/words.ts'
import type { Article } from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'
import { addressOfGroup } from '../group-address.ts'
import type { Group } from '../groups.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { listTongue } from '../list-tongue.ts'
import type { Channel, Item } from './channel.ts'

/** Every channel: of the site, each collection, language, tag and source. One without an item is none. */
export function channelsOf(site: IndexedSite): Channel[] {
  const { tags, sources, languages } = site.groups
  const collections = [collection('portfolio', site), collection('news', site), events(site)]
  return [whole(site), ...collections, ...[...languages, ...tags, ...sources].map(ofGroup)].filter(
    ({ items }) => items.length > 0,
  )
}

function whole(site: IndexedSite): Channel {
  return { kind: 'site', address: '/', page: '/', language: listTongue(site), items: ofArticles(site.articles) }
}

function collection(kind: 'portfolio' | 'news', site: IndexedSite): Channel {
  const language = listTongue(site)
  const address = `/${kind}/`
  return { kind, address, page: address, name: words[language][kind], language, items: ofArticles(site[kind]) }
}

function events(site: IndexedSite): Channel {
  const language = listTongue(site)
  const items = site.conferences.map((event: Conference): Item => ({ kind: 'event', event }))
  return { kind: 'events', address: '/events/', page: '/events/', name: words[language].events, language, items }
}

function ofGroup(group: Group): Channel {
  const { kind, name, language, articles } = group
  if (kind !== 'tag' && kind !== 'source' && kind !== 'language') throw new Error(`A ${kind} has no channel`)
  const said = kind === 'language' ? words[tongueOf(language)].languageOf(name) : name
  const address = addressOfGroup(group)
  return { kind, address, page: address, name: said, language, items: ofArticles(articles) }
}

function ofArticles(articles: readonly Article[]): Item[] {
  return articles.slice(0, mostItems).map((article): Item => ({ kind: 'article', article }))
}

/** How many items a feed tells at most. */
const mostItems = 30
