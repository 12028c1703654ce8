import { Archive, type ArchiveSection } from '../../templates/archive.tsx'
import type { CountedGroup } from '../../templates/parts/counts.tsx'
import type { LedgerYear } from '../../templates/parts/ledger.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { archiveAddress, hrefTo } from './address.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import type { Listed } from './data/page-data.ts'
import { editionOf } from './edition.ts'
import { ledgerOf } from './event-years.ts'
import { frameOf } from './frame.ts'
import { addressOfGroup } from './group-address.ts'
import { nameOfGroup, sortedByName } from './group-names.ts'
import type { Group } from './groups.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'

/** The page that leads to every article by year, topic, source, series, place, language and format. */
export function* archive(site: IndexedSite): Iterable<Output> {
  const { archive: title, archiveText: description } = words[listTongue(site)]
  const card = listCard('archive', site)
  yield pageOutput(archiveAddress, Archive, () => {
    const lists = listsOf(site)
    const all = [...site.groups.years, ...lists.flatMap(({ groups }) => groups)]
    return {
      frame: frameOf(site, {
        ...{ address: archiveAddress, title, description, card },
        data: { list: all.map((group) => listedGroup(group, site)) },
      }),
      years: yearsOf(site),
      sections: lists.map((list) => sectionOf(list, site)),
    }
  })
  yield* cardOutputs(card)
}

export function countedGroup(group: Group, site: IndexedSite): CountedGroup {
  return {
    href: hrefTo(addressOfGroup(group), site.settings),
    name: nameOfGroup(group, site),
    count: group.articles.length,
  }
}

export function listedGroup(group: Group, site: IndexedSite): Listed {
  return { address: addressOfGroup(group), name: nameOfGroup(group, site).text }
}

function yearsOf(site: IndexedSite): LedgerYear[] {
  const monthsOf = new Map(ledgerOf(site).map(({ year, months }) => [year, months]))
  return site.groups.years.map((group) => {
    const year = Number.isNaN(Number(group.slug)) ? undefined : Number(group.slug)
    const href = hrefTo(addressOfGroup(group), site.settings)
    const edition = year === undefined ? undefined : editionOf(year)
    return { href, year, edition, count: group.articles.length, months: monthsOf.get(year) ?? [] }
  })
}

interface GroupList {
  readonly word: ArchiveSection['word']
  /** Those with most articles, sorted by name. */
  readonly groups: readonly Group[]
  /** Where there are more. */
  readonly whole?: string
}

function listsOf(site: IndexedSite): GroupList[] {
  const { tags, sources, series, places, languages, formats } = site.groups
  const lists: readonly (readonly [ArchiveSection['word'], readonly Group[], string])[] = [
    ['topics', tags, '/tags/'],
    ['sources', sources, '/sources/'],
    ['series', series, '/events/#series'],
    ['places', places, '/events/#places'],
    ['languages', languages, archiveAddress],
    ['formats', formats, archiveAddress],
  ]
  return lists
    .filter(([, groups]) => groups.length > 0)
    .map(([word, groups, whole]) => ({
      ...{ word, groups: sortedByName(groups.slice(0, most), site) },
      whole: groups.length > most ? whole : undefined,
    }))
}

const most = 60

function sectionOf({ word, groups, whole }: GroupList, site: IndexedSite): ArchiveSection {
  return {
    word,
    groups: groups.map((group) => countedGroup(group, site)),
    whole: whole && hrefTo(whole, site.settings),
  }
}
