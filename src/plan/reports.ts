import { Report } from '../../templates/report.tsx'
import type { Output } from '../model/output.ts'
import { addressOf } from './address.ts'
import { articleProps } from './article-props.ts'
import { articleCard } from './cards/article-card.ts'
import { cardOutputs } from './cards/card-at.ts'
import type { IndexedSite } from './indexed-site.ts'
import { moreNews } from './more-news.ts'
import { pageOutput } from './page-output.ts'
import { storyCard } from './story-card.ts'

export function* reports(site: IndexedSite): Iterable<Output> {
  const moreOf = moreNews(site)
  for (const report of site.news) {
    const card = articleCard(report, site)
    yield pageOutput(addressOf(report), Report, () => ({
      ...articleProps(report, card, site),
      more: moreOf(report).map((article) => storyCard(article, site)),
    }))
    yield* cardOutputs(card)
  }
}
