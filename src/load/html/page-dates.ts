import type { Place } from '../../model/diagnostic.ts'
import { datesIn } from '../dates/dates.ts'
import type { Found } from '../draft.ts'
import type { Page } from './about-page.ts'
import type { PageArticle } from './article.ts'
import { bylineBlocks } from './byline-blocks.ts'
import { agreed, type Evidence } from './evidence.ts'
import { publishedNames, updatedNames } from './field-names.ts'
import type { Head, Statement } from './head.ts'
import { evidenceOf, placeIn, stated } from './stated.ts'

/** The day on which a page was published, as far as what it says of that agrees. */
export function publishedOf({ head, article, linked }: Page): Found<string> | undefined {
  const near = timesNear(head, article)
  return dateFrom([
    ...bylinesOf(article, 'published', 0.85),
    ...dated(linked?.published, linked, 'JSON-LD datePublished', 0.9),
    ...stated(head.metas, publishedNames, dateIn),
    ...stated(
      head.properties,
      [
        ['datepublished', 0.85],
        ['datecreated', 0.6],
      ],
      dateIn,
    ),
    ...near.filter(({ name }) => name === 'published').flatMap((one) => dated(one.value, one, '<time>', 0.75)),
  ])
}

/** The day on which it was changed. */
export function updatedOf({ head, article, linked }: Page): Found<string> | undefined {
  const near = timesNear(head, article)
  return dateFrom([
    ...bylinesOf(article, 'updated', 0.8),
    ...dated(linked?.modified, linked, 'JSON-LD dateModified', 0.85),
    ...stated(head.metas, updatedNames, dateIn),
    ...stated(head.properties, [['datemodified', 0.8]], dateIn),
    ...near.filter(({ name }) => name === 'updated').flatMap((one) => dated(one.value, one, '<time>', 0.7)),
  ])
}

/** Dates that are a day apart are one, in two time zones: the one that readers see is taken. */
function dateFrom(evidence: readonly Evidence<string>[]): Found<string> | undefined {
  const [first] = evidence
  const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
  const together = evidence.map((one) =>
    first && Math.abs(dayOf(one.value) - dayOf(first.value)) <= 1 ? { ...one, value: first.value } : one,
  )
  return agreed(together, (date) => date)
}

/** The dates of the byline that stands nearest to the title: `2024-03-29 来源：…`. */
function bylinesOf(article: PageArticle, name: 'published' | 'updated', weight: number): Evidence<string>[] {
  const [first] = bylineBlocks(article).filter(({ byline }) => byline?.[name])
  const value = first?.byline?.[name]
  return first && value
    ? [{ value, rule: `byline ${first.byline?.dateWord ?? ''}`.trim(), weight, ...placeIn(first) }]
    : []
}

/** The `<time>`s that stand between the title and the text, or right at their edges. */
function timesNear({ times }: Head, { blocks, span, title }: PageArticle): readonly Statement[] {
  const from = Math.max(0, Math.min(title ?? span.from, span.from) - 6)
  const near = blocks.slice(from, span.from + 2)
  const elements = new Set(near.flatMap(({ around }) => around))
  return times.filter(({ node }) => node.type === 'element' && elements.has(node))
}

function dated(text: string | undefined, place: Place | undefined, rule: string, weight: number): Evidence<string>[] {
  const value = text && dateIn(text)
  return value ? [evidenceOf(place, value, rule, weight)] : []
}

function dateIn(text: string): string | undefined {
  return text.length <= 100 ? datesIn(text)[0]?.date : undefined
}
