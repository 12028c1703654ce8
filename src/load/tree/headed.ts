import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { headings, isElement, isEmpty } from './elements.ts'

/** Blocks whose headings form an outline below the page's title: from h2 on, no level skipped. */
export function headed(blocks: readonly Element[], language: string): Element[] {
  const real = blocks.filter(({ tagName }) => headings.has(tagName)).map(levelOf)
  const top = real.length > 0 ? Math.min(...real) : 2
  const outline = blocks.map((block, index) =>
    isFakeHeading(block, blocks[index + 1]) ? asHeading(block, top) : block,
  )
  let level = 1
  return outline.map((block) => {
    if (!headings.has(block.tagName)) return block
    level = Math.min(6, level + 1, levelOf(block) - top + 2)
    return namedFootnotes({ ...block, tagName: `h${level}` }, language)
  })
}

/** A short paragraph, bold throughout, above another one: a heading made by hand. */
function isFakeHeading(block: Element, next: Element | undefined): boolean {
  const [only] = block.children.filter((child) => !isEmpty(child))
  const text = textOf(block).trim()
  const isShort = /\p{Script=Han}/u.test(text) ? text.length < 20 : text.length < 60
  return (
    isElement(block, 'p') &&
    isElement(next, 'p', 'ul', 'ol', 'figure', 'table') &&
    block.children.filter((child) => !isEmpty(child)).length === 1 &&
    isElement(only, 'strong') &&
    isShort &&
    !/[。！？；，,.!?;]["”’）)]*$/u.test(text)
  )
}

function asHeading(block: Element, level: number): Element {
  const children = block.children.flatMap((child) => (isElement(child, 'strong') ? child.children : child))
  return { ...block, tagName: `h${level}`, children }
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

// remark names the footnotes before anybody knows the language of the text.
function namedFootnotes(heading: Element, language: string): Element {
  if (heading.properties.id !== 'footnote-label') return heading
  return { ...heading, children: [{ type: 'text', value: language.startsWith('zh') ? '脚注' : 'Footnotes' }] }
}
