import { PortfolioEntry } from '../../templates/portfolio-entry.tsx'
import type { Output } from '../model/output.ts'
import { addressOf } from './address.ts'
import { articleProps } from './article-props.ts'
import { articleCard } from './cards/article-card.ts'
import { cardOutputs } from './cards/card-at.ts'
import { furtherIn } from './further.ts'
import type { IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'

export function* portfolioEntries(site: IndexedSite): Iterable<Output> {
  const furtherOf = furtherIn(site.portfolio, site)
  for (const entry of site.portfolio) {
    const card = articleCard(entry, site)
    yield pageOutput(addressOf(entry), PortfolioEntry, () =>
      articleProps(entry, { card, further: furtherOf(entry) }, site),
    )
    yield* cardOutputs(card)
  }
}
