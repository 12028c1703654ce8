import { ArticleGroup } from '../../templates/article-group.tsx'
import { GroupList } from '../../templates/group-list.tsx'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
import { tongueOf, type Words, words } from '../../templates/words.ts'
import { type Article, dateOf } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOfPage, archiveAddress, hrefTo } from './address.ts'
import { countedGroup, listedGroup } from './archive.ts'
import { cardOutputs } from './cards/card-at.ts'
import { articlesCard, listCard } from './cards/list-cards.ts'
import { listedArticles } from './data/listed.ts'
import { frameOf } from './frame.ts'
import { addressOfGroup } from './group-address.ts'
import { nameOfGroup, sortedByName } from './group-names.ts'
import type { Group } from './groups.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'
import { storyCard } from './story-card.ts'

type ListWord = 'topics' | 'sources' | 'languages' | 'formats'

/** A page for each tag, source, language and format with its articles, and the lists of all tags and all sources. */
export function* articleGroups(site: IndexedSite): Iterable<Output> {
  const { tags, sources, languages, formats } = site.groups
  yield* wholeList('topics', '/tags/', tags, site)
  yield* wholeList('sources', '/sources/', sources, site)
  for (const group of tags) yield* pagesOf(group, 'topics', site)
  for (const group of sources) yield* pagesOf(group, 'sources', site)
  for (const group of languages) yield* pagesOf(group, 'languages', site)
  for (const group of formats) yield* pagesOf(group, 'formats', site)
}

/** The way to the archive, in the words of a page. */
export function stepToArchive(tongue: keyof typeof words, site: IndexedSite): Crumb {
  return { href: hrefTo(archiveAddress, site.settings), label: { text: words[tongue].archive, language: tongue } }
}

/** The conferences that articles are about, each once. */
function conferencesOfArticles(articles: readonly Article[], site: IndexedSite): Conference[] {
  return [...new Set(articles.flatMap((article) => conferenceOf(article, site) ?? []))]
}

function* wholeList(
  word: 'topics' | 'sources',
  list: string,
  groups: readonly Group[],
  site: IndexedSite,
): Iterable<Output> {
  if (groups.length === 0) return
  const tongue = listTongue(site)
  const { [word]: name, colon, separator } = words[tongue]
  const pages = paged(sortedByName(groups, site), 200)
  const first = { href: hrefTo(list, site.settings), label: { text: name, language: tongue } }
  const card = listCard('archive', site)
  for (const [index, own] of pages.entries()) {
    const page = index + 1
    const steps = [stepToArchive(tongue, site), ...(page === 1 ? [] : [first])]
    yield pageOutput(addressOfPage(list, page), GroupList, () => ({
      frame: frameOf(site, {
        ...{ address: addressOfPage(list, page), title: name, page, section: archiveAddress, card },
        description: name + colon + own.map((group) => nameOfGroup(group, site).text).join(separator),
        data: { steps, list: own.map((group) => listedGroup(group, site)) },
      }),
      ...{ word, steps, groups: own.map((group) => countedGroup(group, site)) },
      pagination: paginationOf({ list, page, last: pages.length }, site.settings),
    }))
  }
}

function* pagesOf(group: Group, word: ListWord, site: IndexedSite): Iterable<Output> {
  const name = nameOfGroup(group, site)
  const { language } = name
  const tongue = tongueOf(language)
  const address = addressOfGroup(group)
  const about = aboutArticles(group.articles, words[tongue])
  // Of a single article there is nothing to draw that its own card does not have.
  const isAlone = group.articles.length === 1
  const conferences = isAlone ? [] : conferencesOfArticles(group.articles, site)
  const card = isAlone ? listCard('archive', site) : articlesCard({ address, name, about, language }, conferences, site)
  if (!isAlone) yield* cardOutputs(card)
  const first = { href: hrefTo(address, site.settings), label: name }
  const way = [stepToArchive(tongue, site), stepToList(word, tongue, site)]
  const pages = paged(group.articles)
  for (const [index, articles] of pages.entries()) {
    const page = index + 1
    const data = listedArticles(articles, first, page, way)
    const { steps = [] } = data
    yield pageOutput(addressOfPage(address, page), ArticleGroup, () => ({
      frame: frameOf(site, {
        ...{ address: addressOfPage(address, page), language, title: name.text, page },
        description: `${words[tongue][word]} · ${name.text}${words[tongue].colon}${about}`,
        ...{ section: archiveAddress, data, card },
        channel: group.kind === 'format' ? undefined : { address, name: name.text },
      }),
      ...{ steps, name, about, stories: articles.map((article) => storyCard(article, site)) },
      pagination: paginationOf({ list: address, page, last: pages.length }, site.settings),
    }))
  }
}

function stepToList(word: ListWord, tongue: keyof typeof words, site: IndexedSite): Crumb {
  const addresses = { topics: '/tags/', sources: '/sources/' }
  const href = word === 'topics' || word === 'sources' ? addresses[word] : `${archiveAddress}#${word}`
  return { href: hrefTo(href, site.settings), label: { text: words[tongue][word], language: tongue } }
}

/** How many articles, and of which years. */
export function aboutArticles(articles: readonly Article[], { articlesText }: Words): string {
  const years = articles.flatMap((article) => dateOf(article)?.slice(0, 4) ?? [])
  const [last, first] = [years.at(0), years.at(-1)]
  return first && last ? articlesText(articles.length, Number(first), Number(last)) : articlesText(articles.length)
}
