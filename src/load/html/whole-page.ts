import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { LeftOut } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { Document } from '../document.ts'
import type { Draft, Findings, Found } from '../draft.ts'
import { tell } from '../tell.ts'
import { withoutDropped } from '../tree/dropped.ts'
import { restored } from '../tree/restored.ts'
import type { Page } from './about-page.ts'
import { baseFor, resolveAddresses } from './addresses.ts'
import { articleIn, type PageArticle } from './article.ts'
import { fieldsOf } from './fields.ts'
import { type Head, headOf } from './head.ts'
import type { LinkedArticle } from './linked-article.ts'
import { originOf } from './origin.ts'
import { parsed } from './page.ts'
import { sourceUrlOf } from './source.ts'
import { paragraphsOf } from './stated-text.ts'
import { bareOf } from './title-block.ts'

/** What is known of a page besides what it says itself. */
export interface Known {
  /** Where it was saved from. */
  readonly address?: Found<string>
  /** When it was saved. */
  readonly accessed?: Found<string>
  /** Titles that front matter or an archive gives. */
  readonly titles?: readonly string[]
}

/** The article of a whole page, with what the page says of it. */
export function draftOfPage(text: string, document: Document, known: Known): Draft {
  return draftOf(parsed(text, document.file, { fragment: false }), document, known)
}

/** The same of a tree. */
export function draftOf(
  whole: Root,
  { file, keeps, drops }: Document,
  { address, accessed, titles = [] }: Known,
): Draft {
  const { tree: page, leftOut: dropped } = withoutDropped(whole, drops)
  const head = headOf(page)
  const linked = mainOf(head)
  const article = articleIn(page, { titles: [...titles, ...titlesOf(head, linked)], text: linked?.body })
  if (isEmpty(article) && linked?.body) article.tree.children.push(...paragraphsOf(linked.body, linked))
  else if (isEmpty(article))
    tell(file, { line: 1, column: 1 }, 'page-without-text', head.hasFrames ? 'frames' : 'scripts')
  const url = address ?? sourceUrlOf(head, linked?.url)
  const tree = restored(article.tree, page, keeps)
  resolveAddresses(tree, baseFor(head.base, url?.value))
  const about: Page = { head, article, linked, siteNames: siteNamesOf(head, linked) }
  const found = {
    ...fieldsOf(about),
    ...originOf(about, textOf(tree)),
    sourceUrl: url,
    accessed: accessed ?? head.savedOn,
  }
  return { found, tree, leftOut: [...article.leftOut.filter((one) => !isUsed(one, found)), ...dropped] }
}

function isEmpty({ span }: PageArticle): boolean {
  return span.from === span.to
}

/** Whether a line was not left out after all, because a field was read from it. */
function isUsed({ line, column, rule }: LeftOut, found: Findings): boolean {
  if (!['byline', 'author', 'breadcrumb', 'before the text'].includes(rule)) return false
  const fields: readonly (Place | undefined)[] = [
    found.published,
    found.updated,
    found.author,
    found.sourceName,
    found.section,
  ]
  return fields.some((field) => field?.line === line && field.column === column)
}

/** The article of the JSON-LD that says what the page's heading or title says, or else the first. */
function mainOf({ linked, headings, titles }: Head): LinkedArticle | undefined {
  const said = [...headings, ...titles].map(({ value }) => bareOf(value))
  const isMain = ({ headline }: LinkedArticle) =>
    headline !== undefined && said.some((one) => one.includes(bareOf(headline)))
  return linked.articles.find(isMain) ?? linked.articles[0]
}

function titlesOf({ metas, titles, properties }: Head, linked: LinkedArticle | undefined): string[] {
  const named = [...metas, ...properties].filter(({ name }) =>
    /^(og:title|twitter:title|headline|citation_title|dc\.title)$/.test(name),
  )
  return [...titles.slice(0, 1), ...named].map(({ value }) => value).concat(linked?.headline ?? [])
}

function siteNamesOf({ metas }: Head, linked: LinkedArticle | undefined): string[] {
  const names = metas
    .filter(({ name }) => name === 'og:site_name' || name === 'application-name')
    .map(({ value }) => value)
  return names.concat(linked?.publisher ?? [])
}
