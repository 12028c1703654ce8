import type { Element } from 'hast'
import { element, isElement } from './elements.ts'

/** A block, or a line of the paragraph it was broken out of. */
export interface Line {
  readonly block: Element
  readonly paragraph?: Element
}

/** The lines of a paragraph, where two at least are wanted one by one; any other block as it is. */
export function brokenLines(block: Element, isWanted: (line: Element) => boolean): Line[] {
  if (!isElement(block, 'p') || !block.children.some((child) => isElement(child, 'br'))) return [{ block }]
  const lines: Element[] = [element('p', block, [])]
  for (const child of block.children) {
    if (isElement(child, 'br')) lines.push(element('p', child, []))
    else lines.at(-1)?.children.push(child)
  }
  const wanted = lines.filter(isWanted)
  return wanted.length > 1 ? lines.map((line) => ({ block: line, paragraph: block })) : [{ block }]
}

/** The blocks again: lines of one paragraph that still stand below each other are one paragraph. */
export function joinedLines(lines: readonly Line[]): Element[] {
  const blocks: Element[] = []
  let open: Element | undefined
  for (const { block, paragraph } of lines) {
    const last = blocks.at(-1)
    if (paragraph && paragraph === open && last) {
      last.children.push(element('br', block, []), ...block.children)
      continue
    }
    blocks.push(paragraph ? { ...block, children: [...block.children] } : block)
    open = paragraph
  }
  return blocks.filter(({ tagName, children }) => tagName !== 'p' || children.length > 0)
}
