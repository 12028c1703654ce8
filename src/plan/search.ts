import { jsx, rendered } from '../../templates/jsx-runtime.ts'
import { ReadingContext } from '../../templates/parts/reading.tsx'
import { type SearchRow, SearchRowItem } from '../../templates/parts/search-row.tsx'
import { type Choices, Search } from '../../templates/search.tsx'
import { type Tongue, words } from '../../templates/words.ts'
import { byNameIn } from '../model/by-name.ts'
import type { Output } from '../model/output.ts'
import { hrefTo, searchAddress, searchFiles } from './address.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { frameOf, signsOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { type Facet, recordsOf, type SearchRecord } from './search/records.ts'
import { searchIndex } from './search/search-index.ts'
import { shortened } from './shortened.ts'

const reader = 'search-index.js'

/** The page that searches, and the index that it reads. */
export function* search(site: IndexedSite): Iterable<Output> {
  const { published, settings } = site
  const tongue = listTongue(site)
  const records = recordsOf(site)
  const { addresses, outputs } = searchIndex(records, {
    folder: searchFiles,
    rowOf: rowIn(site),
    seed: [readerOf(site), published.style, tongue, ...settings.languages].join(' '),
  })
  const card = listCard('search', site)
  const { search: title, searchText: description } = words[tongue]
  yield pageOutput(searchAddress, Search, () => ({
    frame: frameOf(site, { address: searchAddress, title, description, card }),
    address: hrefTo(searchAddress, settings),
    files: {
      script: hrefTo(published.addressOf('search.js'), settings),
      reader: hrefTo(published.addressOf(reader), settings),
      index: addresses.map((address) => hrefTo(address, settings)).join(' '),
    },
    choices: choicesIn(records, tongue),
  }))
  yield* outputs
  yield* cardOutputs(card)
}

function readerOf({ assets }: IndexedSite): string | undefined {
  return assets.find(({ path }) => path === reader)?.digest
}

function rowIn(site: IndexedSite): (record: SearchRecord) => string {
  const tongue = listTongue(site)
  const reading = { tongue, signs: signsOf(site.settings), around: tongue }
  return (record) => {
    const item = jsx(SearchRowItem, { row: withBeginning(record) })
    return rendered(jsx(ReadingContext.Provider, { value: reading, children: item }))
  }
}

/** The row, with the beginning of the text where nothing else is said of what stands in it. */
function withBeginning({ row, quotable, language }: SearchRecord): SearchRow {
  const beginning = quotable === '' ? undefined : { text: shortened(quotable, 200), language }
  switch (row.kind) {
    case 'story':
      return { ...row, story: { ...row.story, excerpt: row.story.excerpt ?? beginning } }
    case 'event':
      return { ...row, about: row.about ?? beginning }
  }
}

/** The values that there are: the newest year first, languages and sources by name. */
function choicesIn(records: readonly SearchRecord[], tongue: Tongue): Choices {
  const valuesOf = (facet: Facet) => [...new Set(records.flatMap(({ facets }) => facets[facet] ?? []))].sort()
  const collections = valuesOf('collection')
  const byName = byNameIn(tongue)
  const { languageOf } = words[tongue]
  return {
    collection: (['events', 'news', 'portfolio'] as const).filter((name) => collections.includes(name)),
    year: valuesOf('year').reverse(),
    language: valuesOf('language').sort((a, b) => byName(languageOf(a), languageOf(b))),
    source: valuesOf('source').sort(byName),
  }
}
