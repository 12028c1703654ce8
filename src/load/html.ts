import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { fragmentFrom } from './html/fragment.ts'
import { draftOfPage } from './html/whole-page.ts'

/** An article in HTML, a fragment or a whole page, with front matter above it or without. */
export const html: Loader = { name: 'html', accepts, read }

// Read from where the first tag begins: `<div class="post">`, `<!doctype html>`.
const block =
  /^<(!doctype|html|head|body|div|p|section|article|main|header|figure|table|ul|ol|blockquote|h[1-6]|span|font|center|img)\b/i
const wholePage = /^<(!doctype html|html[\s>]|head[\s>]|body[\s>])/i
// `<!-- wp:paragraph -->`, and `[caption …]<img …>`: posts as WordPress keeps them.
const exported = /<!--\s*\/?wp:|\[caption\b[^\][\n]{0,500}\]\s{0,50}(<a\b[^<>]{0,2000}>\s{0,50})?<img/i
// Some pages begin with a script or a frame of their host.
const laterPage = /^<[\s\S]{0,20000}?<(html|body|frameset)[\s>]/i
const markdownAtMargin = /^(#{1,6} +\S|[-*+] +\S|\d+\. +\S|\|.*\||!?\[[^\]]*\]\(|> \S|```)/m

function accepts({ body }: Document): number {
  if (isPage(body)) return 1
  if (exported.test(body)) return 0.9
  const tags = body.match(/<\/?[a-z][^<>]*>/gi) ?? []
  if (tags.length === 0) return 0
  const isBlock = block.test(firstOf(body))
  const isWrapped = isBlock && body.trimEnd().endsWith('>')
  // What stands behind a tag is not at the margin: `<p>1. First</p>`.
  if (isWrapped) return markdownAtMargin.test(body.replace(/<[^<>]*>/g, '<>')) ? 0.5 : 0.99
  const share = tags.join('').length / body.trim().length
  return isBlock || /<\/p>|<br/i.test(body) ? Math.min(0.9, 0.3 + share * 2) : Math.min(0.4, share)
}

function read(document: Document): Draft {
  const { body, fields } = document
  const titles = fields.filter(({ name }) => /^(title|headline)$/i.test(name)).map(({ value }) => String(value))
  return isPage(body) ? draftOfPage(body, document, { titles }) : fragmentFrom(body, document, titles)
}

function isPage(body: string): boolean {
  return wholePage.test(firstOf(body)) || laterPage.test(body.slice(0, 30_000).trimStart())
}

/** The first tag of a text and what follows it, without the comments and the declaration of XML before it. */
function firstOf(body: string): string {
  let at = skipped(body, 0, /\s*(<\?xml[^>]*>)?\s*/y)
  while (body.startsWith('<!--', at)) {
    const end = body.indexOf('-->', at + 4)
    if (end < 0) break
    at = skipped(body, end + 3, /\s*/y)
  }
  return body.slice(at, at + 100)
}

/** Behind what a sticky pattern finds at this place. */
function skipped(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
