import type { Body } from '../model/article.ts'

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
  const text = html.includes('<')
    ? html.replace(/<\/(p|li|h\d|blockquote|td|th|dd|dt)>|<br\/?>/g, ' ').replace(/<[^>]*>/g, '')
    : html
  const shown = text.includes('&')
    ? text
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof signs) => signs[name])
    : text
  return shown.replace(notOneSpace, ' ').trim()
}

// A single space, as most are, is left as it is.
const notOneSpace = /[^\S ]\s*| \s+/g
// `<p>`, `</li>`, `<td colspan="2">`
const blockTag = /<\/?(?:p|h\d|[uod]l|li|d[td]|blockquote|pre|table|t[rhd]|hr|div|section|figure|figcaption)\b[^>]*>/
const signs = { amp: '&', lt: '<', gt: '>', quot: '"' }
