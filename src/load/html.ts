import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { fragmentFrom } from './html/fragment.ts'
import { draftOfPage } from './html/whole-page.ts'

/** An article in HTML, a fragment or a whole page, with front matter above it or without. */
export const html: Loader = { name: 'html', accepts, read }

const beginsWithBlock =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body|div|p|section|article|main|header|figure|table|ul|ol|blockquote|h[1-6]|span|font|center|img)\b/i
const wholePage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(!doctype html|html[\s>]|head[\s>]|body[\s>])/i
// `<!-- wp:paragraph -->`, and `[caption …]<img …>`: posts as WordPress keeps them.
const exported = /<!--\s*\/?wp:|\[caption\b[^\][\n]{0,500}\]\s{0,50}(<a\b[^<>]{0,2000}>\s{0,50})?<img/i
// Some pages begin with a script or a frame of their host.
const laterPage = /^\s*<[\s\S]{0,20000}?<(html|body|frameset)[\s>]/i
const markdownAtMargin = /^(#{1,6} +\S|[-*+] +\S|\d+\. +\S|\|.*\||!?\[[^\]]*\]\(|> \S|```)/m

function accepts({ body }: Document): number {
  if (isPage(body)) return 1
  if (exported.test(body)) return 0.9
  const tags = body.match(/<\/?[a-z][^<>]*>/gi) ?? []
  if (tags.length === 0) return 0
  const isWrapped = beginsWithBlock.test(body) && />\s*$/.test(body)
  // What stands behind a tag is not at the margin: `<p>1. First</p>`.
  if (isWrapped) return markdownAtMargin.test(body.replace(/<[^<>]*>/g, '<>')) ? 0.5 : 0.99
  const share = tags.join('').length / body.trim().length
  return beginsWithBlock.test(body) || /<\/p>|<br/i.test(body) ? Math.min(0.9, 0.3 + share * 2) : Math.min(0.4, share)
}

function read(document: Document): Draft {
  const { body, fields } = document
  const titles = fields.filter(({ name }) => /^(title|headline)$/i.test(name)).map(({ value }) => String(value))
  return isPage(body) ? draftOfPage(body, document, { titles }) : fragmentFrom(body, document, titles)
}

function isPage(body: string): boolean {
  return wholePage.test(body) || laterPage.test(body)
}
