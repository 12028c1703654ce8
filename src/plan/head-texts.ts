import { type Tongue, words } from '../../templates/words.ts'
import { columnsOf, fitted } from './fitted.ts'

/** The number of a page of a list; the first has none. */
export interface Numbered {
  readonly page?: number
  readonly tongue: Tongue
}

/** What a page is called in data and where it is shared: `News · Page 2`. */
export function numbered(name: string, { page = 1, tongue }: Numbered): string {
  return page === 1 ? name : `${name} · ${words[tongue].page(page)}`
}

/**
 * The title of a page for a browser's tab and for search engines: of 60 columns at most, of which these show about as
 * many. The name of the site gives way first; the number of the page stays.
 */
export function headTitle(name: string, siteTitle: string | undefined, which: Numbered): string {
  const own = numbered(name, which)
  const whole = siteTitle ? `${own} · ${siteTitle}` : own
  return [whole, own].find((title) => columnsOf(title) <= titleColumns) ?? short(name, titleColumns, which)
}

/** What search engines show below the title: of 160 columns at most. */
export function headDescription(text: string, which: Numbered): string {
  return short(text, 160, which)
}

const titleColumns = 60

function short(text: string, columns: number, which: Numbered): string {
  const room = columns - columnsOf(numbered('', which))
  return numbered(fitted(text, room), which)
}
