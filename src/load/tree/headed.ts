import type { Element } from 'hast'
import { headings } from './elements.ts'
import { named } from './fake-headings.ts'

/** Blocks whose headings form an outline below the page's title: from h2 on, no level skipped. */
export function headed(blocks: readonly Element[], language: string): Element[] {
  const outline = named(blocks)
  const all = outline.filter(({ tagName }) => headings.has(tagName)).map(levelOf)
  const top = all.length > 0 ? Math.min(...all) : 2
  let level = 1
  return outline.map((block) => {
    if (!headings.has(block.tagName)) return block
    level = Math.min(6, level + 1, levelOf(block) - top + 2)
    return namedFootnotes({ ...block, tagName: `h${level}` }, language)
  })
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

// remark names the footnotes before anybody knows the language of the text.
function namedFootnotes(heading: Element, language: string): Element {
  if (heading.properties.id !== 'footnote-label') return heading
  return { ...heading, children: [{ type: 'text', value: language.startsWith('zh') ? '脚注' : 'Footnotes' }] }
}
