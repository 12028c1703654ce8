import type { Findings, Found } from '../draft.ts'
import type { Page } from './about-page.ts'
import { agreed, type Evidence } from './evidence.ts'
import { titleNames } from './field-names.ts'
import { authorOf } from './page-author.ts'
import { publishedOf, updatedOf } from './page-dates.ts'
import { withoutSite } from './site-name.ts'
import { evidenceOf, placeIn, stated } from './stated.ts'
import { bareOf } from './title-block.ts'

/** What the page and its bylines say, each with how sure it is by what agrees. */
export function fieldsOf(page: Page): Findings {
  const published = publishedOf(page)
  const updated = updatedOf(page)
  const isLater = updated && (!published || updated.value > published.value)
  return { title: titleOf(page), published, updated: isLater ? updated : undefined, author: authorOf(page) }
}

function titleOf({ head, article, linked, siteNames }: Page): Found<string> | undefined {
  const shown = article.title === undefined ? undefined : article.blocks[article.title]
  const evidence: Evidence<string>[] = [
    ...(shown
      ? [
          {
            value: shown.text,
            rule: `heading <${shown.tag}>`,
            weight: shown.tag === 'h1' ? 0.93 : 0.85,
            ...placeIn(shown),
          },
        ]
      : []),
    ...(linked?.headline
      ? [{ value: linked.headline, rule: 'JSON-LD headline', weight: 0.8, ...placeIn(linked) }]
      : []),
    ...stated(head.metas, titleNames, (text) => text),
    ...stated(head.properties, [['headline', 0.7]], (text) => text),
    ...(shown ? [] : head.headings.slice(0, 1).map((one) => evidenceOf(one, one.value, 'h1', 0.6))),
    ...head.titles.slice(0, 1).map((one) => evidenceOf(one, one.value, '<title>', 0.5)),
  ]
  const known = evidence.map(({ value }) => value)
  return agreed(
    evidence
      .map((one) => ({ ...one, value: withoutSite(one.value, siteNames, known) }))
      .filter(({ value }) => value !== ''),
    bareOf,
  )
}
