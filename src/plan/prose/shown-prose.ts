import type { Words } from '../../../templates/words.ts'
import { withAddressCards, withBareAddresses } from './address-cards.ts'
import { withFootnotes } from './footnotes.ts'
import { type Heading, withIds } from './headings.ts'
import { withAttributions } from './quotes.ts'
import { type TableNames, withTables } from './tables.ts'

/** What the pieces of one text share. */
export interface ProseContext {
  /** The path that the site is published under. */
  readonly base: string
  /** Those of the page. */
  readonly words: Words
  /** What is still to come of its headings. */
  readonly headings: Iterator<Heading>
  readonly tables: TableNames
}

/** Prose as a page shows it: what readers need is put around it, its own text stays as it is. */
export function shownProse(html: string, { base, words, headings, tables }: ProseContext): string {
  const parts: readonly ((html: string) => string)[] = [
    (text) => withIds(text, headings),
    (text) => withFootnotes(text, words),
    withAddressCards,
    withBareAddresses,
    withAttributions,
    (text) => withTables(text, tables),
    (text) => withCode(text, words),
    (text) => text.replaceAll('<a href="/', `<a href="${base}/`),
  ]
  return parts.reduce((text, part) => part(text), html)
}

/** Code can be scrolled by keyboard; it is in no language, whatever its letters are of, and not to be translated. */
function withCode(html: string, { code }: Words): string {
  return html
    .replace(/<pre(?: (?:lang|dir)="[^"]*")*>/g, `<pre tabindex="0" role="group" aria-label="${code}" translate="no">`)
    .replace(/<code(?=[ >])/g, '<code lang=""')
}
