import type { Element } from 'hast'
import { headings, isOfFootnotes } from './elements.ts'
import { withNamedHeadings } from './fake-headings.ts'

/** Blocks whose headings form an outline below the page's title: from h2 on, no level skipped. */
export function headed(blocks: readonly Element[], language: string): Element[] {
  const outline = withNamedHeadings(blocks)
  const all = outline.filter((block) => headings.has(block.tagName) && !isOfFootnotes(block)).map(levelOf)
  const top = all.length > 0 ? Math.min(...all) : 2
  let level = 1
  return outline.map((block) => {
    if (!headings.has(block.tagName)) return block
    if (isOfFootnotes(block)) return asFootnotes(block, language)
    level = Math.min(6, level + 1, levelOf(block) - top + 2)
    return { ...block, tagName: `h${level}` }
  })
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

// Loaders name the footnotes before anybody knows the language of the text. They are of all of it, not of its last part.
function asFootnotes(heading: Element, language: string): Element {
  const text = language.startsWith('zh') ? '脚注' : 'Footnotes'
  return { ...heading, tagName: 'h2', children: [{ type: 'text', value: text }] }
}
