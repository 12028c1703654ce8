import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ReadingContext } from '../../templates/parts/reading.tsx'
import { SearchRowItem } from '../../templates/parts/search-row.tsx'
import { Search } from '../../templates/search.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { hrefTo, searchAddress, searchFiles } from './address.ts'
import { frameOf, listTongue, signsOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { recordsOf, type SearchRecord } from './search/records.ts'
import { searchIndex } from './search/search-index.ts'

const reader = 'search-index.js'

/** The page that searches, and the index that it reads. */
export function* search(site: IndexedSite): Iterable<Output> {
  const { published, settings } = site
  const tongue = listTongue(site)
  const { address: index, outputs } = searchIndex(recordsOf(site), {
    folder: searchFiles,
    rowOf: rowIn(site),
    seed: [readerOf(site), published.style, tongue, ...settings.languages].join(' '),
  })
  const { search: title, searchText: description } = words[tongue]
  yield pageOutput(searchAddress, Search, () => ({
    frame: frameOf(site, { address: searchAddress, title, description }),
    address: hrefTo(searchAddress, settings),
    files: {
      script: hrefTo(published.addressOf('search.js'), settings),
      reader: hrefTo(published.addressOf(reader), settings),
      index: hrefTo(index, settings),
    },
    collections: collectionsIn(site),
  }))
  yield* outputs
}

function readerOf({ assets }: IndexedSite): string | undefined {
  return assets.find(({ path }) => path === reader)?.digest
}

function rowIn(site: IndexedSite): (record: SearchRecord) => string {
  const tongue = listTongue(site)
  const reading = { tongue, signs: signsOf(site.settings), around: tongue }
  return ({ row }) =>
    renderToString(h(ReadingContext.Provider, { value: reading, children: h(SearchRowItem, { row }) }))
}

function collectionsIn({ conferences, news, portfolio }: IndexedSite) {
  const lists = { events: conferences, news, portfolio }
  return (['events', 'news', 'portfolio'] as const).filter((name) => lists[name].length > 0)
}
