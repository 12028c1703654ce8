import { PortfolioList } from '../../templates/portfolio-list.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOfPage, hrefTo } from './address.ts'
import { ownerOf, shotsOf } from './album.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { listedArticles } from './data/listed.ts'
import { entryCard, openingCard } from './entry-card.ts'
import { eventCard } from './event-card.ts'
import { frameOf } from './frame.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'

const list = '/portfolio/'

export function* portfolioList(site: IndexedSite): Iterable<Output> {
  const pages = paged(site.portfolio)
  const language = listTongue(site)
  const { portfolio, portfolioText } = words[language]
  const first = { href: hrefTo(list, site.settings), label: { text: portfolio, language } }
  const card = listCard('portfolio', site)
  yield* cardOutputs(card)
  for (const [index, entries] of pages.entries()) {
    const page = index + 1
    const address = addressOfPage(list, page)
    const data = listedArticles(entries, first, page)
    yield pageOutput(address, PortfolioList, () => {
      const [newest] = page === 1 ? entries : []
      const without = page === pages.length ? site.conferences.filter((event) => !hasPictures(event, site)) : []
      return {
        frame: frameOf(site, {
          ...{ address, title: portfolio, page, description: portfolioText },
          data,
          card,
        }),
        steps: data.steps ?? [],
        newest: newest && openingCard(newest, site),
        entries: entries.slice(newest ? 1 : 0).map((entry) => entryCard(entry, site)),
        pagination: paginationOf({ list, page, last: pages.length }, site.settings),
        without: without.map((event) => eventCard(event, site)),
      }
    })
  }
}

function hasPictures(conference: Conference, site: IndexedSite): boolean {
  const entries = coverageOf(conference, site).filter(({ collection }) => collection === 'portfolio')
  return entries.some((entry) => shotsOf(ownerOf(entry), site).length > 0)
}
