import { words } from '../../templates/words.ts'
import { YearPage } from '../../templates/year-page.tsx'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOfPage, archiveAddress, hrefTo } from './address.ts'
import { stepToArchive } from './article-groups.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { articlesCard } from './cards/list-cards.ts'
import { chartOf } from './chart.ts'
import { listedArticles } from './data/listed.ts'
import { entryCard } from './entry-card.ts'
import { eventCard } from './event-card.ts'
import { addressOfYear, byYear } from './event-years.ts'
import { frameOf } from './frame.ts'
import { addressOfGroup } from './group-address.ts'
import { nameOfGroup } from './group-names.ts'
import { type Group, undated } from './groups.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'
import { storyCard } from './story-card.ts'

/** The pages of each year: its conferences, and its articles in pages. */
export function* yearPages(site: IndexedSite): Iterable<Output> {
  const tongue = listTongue(site)
  const held = byYear(site.conferences)
  const { years } = site.groups
  for (const [index, group] of years.entries()) {
    const conferences = group.slug === undated ? [] : (held.get(Number(group.slug)) ?? [])
    const name = nameOfGroup(group, site)
    const about = aboutYear(group, conferences, site)
    const address = addressOfGroup(group)
    const card = articlesCard({ address, name, about, language: tongue }, conferences, site)
    yield* cardOutputs(card)
    yield* pagesOf({ group, conferences, about, card, newer: years[index - 1], older: years[index + 1] }, site)
  }
}

interface YearAt {
  readonly group: Group
  readonly conferences: readonly Conference[]
  readonly about: string
  readonly card: PlannedCard | undefined
  readonly newer: Group | undefined
  readonly older: Group | undefined
}

function* pagesOf(at: YearAt, site: IndexedSite): Iterable<Output> {
  const { group, about, card } = at
  const tongue = listTongue(site)
  const list = addressOfGroup(group)
  const name = nameOfGroup(group, site)
  const first = { href: hrefTo(list, site.settings), label: name }
  const pages = paged(group.articles)
  for (const [index, articles] of pages.entries()) {
    const page = index + 1
    const address = addressOfPage(list, page)
    const data = listedArticles(articles, first, page, [stepToArchive(tongue, site)])
    const { steps = [] } = data
    const entries = articles.filter(({ collection }) => collection === 'portfolio')
    const reports = articles.filter(({ collection }) => collection !== 'portfolio')
    yield pageOutput(address, YearPage, () => ({
      frame: frameOf(site, {
        ...{ address, title: name.text, page, description: name.text + words[tongue].colon + about, data, card },
        ...{ section: archiveAddress, year: yearOfGroup(group) ?? 'none' },
      }),
      ...{ steps, about, year: yearOfGroup(group) },
      ...(page === 1 ? conferencesIn(at, site) : { events: [] }),
      entries: entries.map((article) => entryCard(article, site)),
      stories: reports.map((article) => storyCard(article, site)),
      pagination: paginationOf({ list, page, last: pages.length }, site.settings),
      newer: yearLink(at.newer, site),
      older: yearLink(at.older, site),
    }))
  }
}

/** The plan of a year and its newest conferences, with the way to all of them where they are many. */
function conferencesIn({ group, conferences }: YearAt, site: IndexedSite) {
  const year = yearOfGroup(group)
  if (year === undefined || conferences.length === 0) return { events: [] }
  const { settings } = site
  return {
    chart: chartOf({ conferences, settings }),
    events: conferences.slice(0, most).map((conference) => eventCard(conference, site)),
    allEvents: conferences.length > most ? hrefTo(addressOfYear(year), settings) : undefined,
  }
}

const most = 12

function aboutYear({ articles }: Group, conferences: readonly Conference[], site: IndexedSite): string {
  const galleries = articles.filter(({ collection }) => collection === 'portfolio').length
  return words[listTongue(site)].yearText(conferences.length, galleries, articles.length - galleries)
}

function yearOfGroup({ slug }: Group): number | undefined {
  return slug === undated ? undefined : Number(slug)
}

function yearLink(group: Group | undefined, site: IndexedSite) {
  return group && { href: hrefTo(addressOfGroup(group), site.settings), label: nameOfGroup(group, site) }
}
