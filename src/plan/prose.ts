import type { ContentsLine } from '../../templates/parts/rail.tsx'
import type { Body } from '../model/article.ts'

/** Prose with the path of the site before each address within it, and its headings named from `first` on. */
export function linkedProse(html: string, base: string, first: number): string {
  let heading = first
  return html
    .replaceAll('<a href="/', `<a href="${base}/`)
    .replace(ownHeading, (tag) => tag.replace('<h2', `<h2 id="${headingId(heading++)}"`))
}

/** How many headings of a prose can be led to. */
export function headingsIn(html: string): number {
  return html.match(ownHeading)?.length ?? 0
}

/** The headings of a text, to be led to. */
export function contentsOf(body: Body): ContentsLine[] {
  const html = body.map((block) => (block.kind === 'prose' ? block.html : '')).join('')
  return [...html.matchAll(/<h2(?: lang="[^"]*")?>(.*?)<\/h2>/gs)].map(([, content = ''], index) => ({
    id: headingId(index + 1),
    text: textOf(content),
  }))
}

/** The words of the first prose of a body; empty where it has none. */
export function beginningOf(body: Body): string {
  const prose = body.find(({ kind }) => kind === 'prose')
  return prose?.kind === 'prose' ? textOf(prose.html) : ''
}

/** The words of some HTML, a line for each paragraph, cell or the like. */
export function linesOf(html: string): string[] {
  return html.split(blockTag).map(textOf).filter(Boolean)
}

/** The words of some HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<\/(p|li|h\d|blockquote|td|th|dd|dt)>|<br\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof signs) => signs[name])
    .replace(/\s+/g, ' ')
    .trim()
}

// `<p>`, `</li>`, `<td colspan="2">`
const blockTag = /<\/?(?:p|h\d|[uod]l|li|d[td]|blockquote|pre|table|t[rhd]|hr|div|section|figure|figcaption)\b[^>]*>/
// A heading that has no name yet: `<h2>`, `<h2 lang="en">`.
const ownHeading = /<h2(?: lang="[^"]*")?>/g
const signs = { amp: '&', lt: '<', gt: '>', quot: '"' }

function headingId(number: number): string {
  return `s${number}`
}
