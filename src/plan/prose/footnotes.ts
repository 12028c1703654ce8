import type { Words } from '../../../templates/words.ts'

/** Footnotes that say in the words of the page where their arrows lead. */
export function withFootnotes(html: string, { backToText }: Words): string {
  if (!html.includes('user-content-fn')) return html
  return html
    .replace(reference, '$& role="doc-noteref" aria-describedby="footnote-label"')
    .replace(noteOrArrow, labelled(backToText))
}

const reference = /<a href="#user-content-fn-[^"]*"/g
const noteOrArrow = /<li id="user-content-fn-|<a href="#user-content-fnref-[^"]*"/g

/** Gives each arrow of a note the number of that: its name may be a word. */
function labelled(say: Words['backToText']): (opening: string) => string {
  let note = 0
  let arrow = 0
  return (opening) => {
    arrow = opening.startsWith('<li') ? 0 : arrow + 1
    if (arrow > 0) return `${opening} role="doc-backlink" aria-label="${say(note, arrow)}"`
    note++
    return opening
  }
}
