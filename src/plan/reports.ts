import { Report } from '../../templates/report.tsx'
import type { Output } from '../model/output.ts'
import { addressOf } from './address.ts'
import { articleProps } from './article-props.ts'
import type { IndexedSite } from './indexed-site.ts'
import { moreNews } from './more-news.ts'
import { pageOutput } from './page-output.ts'
import { storyCard } from './story-card.ts'

export function* reports(site: IndexedSite): Iterable<Output> {
  const moreOf = moreNews(site)
  for (const report of site.news) {
    yield pageOutput(addressOf(report), Report, () => ({
      ...articleProps(report, site),
      more: moreOf(report).map((article) => storyCard(article, site)),
    }))
  }
}
