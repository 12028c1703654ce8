import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import type { Draft, Found } from '../draft.ts'
import { tell } from '../tell.ts'
import { baseFor, resolveAddresses } from './addresses.ts'
import { articleIn } from './article.ts'
import { fieldsOf, type Page } from './fields.ts'
import { type Head, headOf } from './head.ts'
import type { LinkedArticle } from './json-ld.ts'
import { originOf } from './origin.ts'
import { parsed } from './page.ts'
import { bareOf } from './title-block.ts'

/** The article of a whole page, with what the page says of it; `address` is where it was saved from, where that is known. */
export function draftOfPage(text: string, file: VFile, address?: Found<string>): Draft {
  const page = parsed(text, file, { fragment: false })
  const head = headOf(page)
  const linked = mainOf(head)
  const article = articleIn(page, { titles: titlesOf(head, linked), text: linked?.body })
  if (article.span.from === article.span.to) tell(file, { line: 1, column: 1 }, 'page-without-text')
  const about: Page = { head, article, linked, siteNames: siteNamesOf(head, linked) }
  const { sourceUrl, ...origin } = originOf(about, textOf(article.tree))
  const url = address ?? sourceUrl
  resolveAddresses(article.tree, baseFor(head.base, url?.value))
  const found = { ...fieldsOf(about), ...origin, sourceUrl: url }
  return { found, tree: article.tree, leftOut: article.leftOut }
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
