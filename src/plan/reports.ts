import { Report } from '../../templates/report.tsx'
import type { Output } from '../model/output.ts'
import { addressOf } from './address.ts'
import { articleProps } from './article-props.ts'
import { articleCard } from './cards/article-card.ts'
import { cardOutputs } from './cards/card-at.ts'
import { furtherIn } from './further.ts'
import type { IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'

export function* reports(site: IndexedSite): Iterable<Output> {
  const furtherOf = furtherIn(site.news, site)
  for (const report of site.news) {
    const card = articleCard(report, site)
    yield pageOutput(addressOf(report), Report, () => articleProps(report, { card, further: furtherOf(report) }, site))
    yield* cardOutputs(card)
  }
}
