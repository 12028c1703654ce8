import type { Place } from '../../model/diagnostic.ts'
import { datesIn } from '../dates/dates.ts'
import type { Findings, Found } from '../draft.ts'
import type { Byline } from '../plain-text/byline.ts'
import type { PageArticle } from './article.ts'
import type { Block } from './block.ts'
import { agreed, type Evidence } from './evidence.ts'
import { authorNames, type Names, publishedNames, titleNames, updatedNames } from './field-names.ts'
import type { Head, Statement } from './head.ts'
import type { LinkedArticle } from './json-ld.ts'
import { authorsIn } from './names.ts'
import { withoutSite } from './site-name.ts'
import { bareOf } from './title-block.ts'

/** What the fields of an article are read from. */
export interface Page {
  readonly head: Head
  readonly article: PageArticle
  /** The article of the JSON-LD that the page is about. */
  readonly linked?: LinkedArticle
  readonly siteNames: readonly string[]
}

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

function publishedOf({ head, article, linked }: Page): Found<string> | undefined {
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

function updatedOf({ head, article, linked }: Page): Found<string> | undefined {
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

type BylineBlock = Block & { readonly byline: Byline }

/** The bylines between title and text, right before the title, and those with a name or key right behind the text. */
export function bylineBlocks({ blocks, rules, span, title }: PageArticle): BylineBlock[] {
  const bylines = (from: number, to: number): BylineBlock[] =>
    blocks.slice(Math.max(0, from), Math.max(0, to)).flatMap((block, at) => {
      const isElsewhere = elsewhere.has(rules[Math.max(0, from) + at] ?? '')
      return block.byline && !isElsewhere ? [{ ...block, byline: block.byline }] : []
    })
  const top = Math.min(title ?? span.from, span.from) - 6
  const above = bylines(title === undefined ? top : title + 1, span.from + 3)
  const before = title === undefined ? [] : bylines(top, title).reverse()
  // Lists of other articles have dates, too, and names that are links.
  const behind = bylines(Math.max(span.from + 3, span.to - 1), span.to + 3).filter(({ linked, text }) => {
    return linked === 0 && /[:：]/.test(text)
  })
  return [...above, ...before, ...behind]
}

// Rules of elements whose dates and names are those of other articles.
const elsewhere = new Set([
  'related links',
  'comments',
  'navigation',
  'advertisement',
  'side column',
  'newsletter',
  'page foot',
])

/** The `<time>`s that stand between the title and the text, or right at their edges. */
function timesNear({ times }: Head, { blocks, span, title }: PageArticle): readonly Statement[] {
  const from = Math.max(0, Math.min(title ?? span.from, span.from) - 6)
  const near = blocks.slice(from, span.from + 2)
  const elements = new Set(near.flatMap(({ around }) => around))
  return times.filter(({ node }) => node.type === 'element' && elements.has(node))
}

function authorOf({ head, article, linked, siteNames }: Page): Found<string> | undefined {
  const from = Math.max(0, Math.min(article.title ?? article.span.from, article.span.from) - 6)
  const near = article.blocks
    .slice(from, article.span.from + 3)
    .concat(article.blocks.slice(article.span.to - 1, article.span.to + 3))
  const elements = new Set(near.flatMap(({ around }) => around))
  const isNear = ({ node }: Statement) => node.type === 'element' && elements.has(node)
  const several = head.metas.filter(({ name }) => name === 'citation_author').map(({ value }) => value)
  const evidence = [
    ...bylineBlocks(article)
      .flatMap((one) =>
        one.byline.author ? [{ value: one.byline.author, rule: 'byline', weight: 0.8, ...placeIn(one) }] : [],
      )
      .slice(0, 1),
    ...(linked && linked.authors.length > 0
      ? [{ value: linked.authors.join(', '), rule: 'JSON-LD author', weight: 0.85, ...placeIn(linked) }]
      : []),
    ...(several.length > 1
      ? [{ ...evidenceOf(head.metas[0], several.join(', '), '<meta citation_author>', 0.75) }]
      : []),
    ...stated(head.metas, authorNames, (text) => text),
    ...stated(head.properties, [['author', 0.75]], (text) => text),
    ...head.bylines
      .filter(isNear)
      .slice(0, 2)
      .map((one) => evidenceOf(one, one.value, 'byline', 0.7)),
  ]
  return agreed(withAllNames(evidence, siteNames), bareOf)
}

/** The names in each piece of evidence; one that names some of those that another names speaks for the other. */
function withAllNames(evidence: readonly Evidence<string>[], siteNames: readonly string[]): Evidence<string>[] {
  const named = evidence
    .map((one) => ({ one, names: authorsIn(one.value, siteNames) }))
    .filter(({ names }) => names.length > 0)
  const longest = [...named].sort((a, b) => b.names.length - a.names.length)
  return named.map(({ one, names }) => {
    const bare = names.map(bareOf)
    const whole = longest.find((other) => bare.every((name) => other.names.map(bareOf).includes(name)))
    return { ...one, value: (whole?.names ?? names).join(', ') }
  })
}

/** The statements of these names, as evidence. */
export function stated<T>(
  statements: readonly Statement[],
  names: Names,
  read: (text: string) => T | undefined,
): Evidence<T>[] {
  return names.flatMap(([name, weight]) => {
    const one = statements.find((statement) => statement.name === name)
    const value = one && read(one.value)
    return one && value !== undefined ? [evidenceOf(one, value, `<meta ${name}>`, weight)] : []
  })
}

function evidenceOf<T>(place: Place | undefined, value: T, rule: string, weight: number): Evidence<T> {
  return { value, rule, weight, line: place?.line ?? 1, column: place?.column ?? 1 }
}

function dated(text: string | undefined, place: Place | undefined, rule: string, weight: number): Evidence<string>[] {
  const value = text && dateIn(text)
  return value ? [evidenceOf(place, value, rule, weight)] : []
}

function dateIn(text: string): string | undefined {
  return text.length <= 100 ? datesIn(text)[0]?.date : undefined
}

function placeIn({ line, column }: Place): Place {
  return { line, column }
}
