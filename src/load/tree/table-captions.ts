import type { Element } from 'hast'
import { widthOf } from '../plain-text/width.ts'
import { isElement } from './elements.ts'
import { trimmedText } from './figured.ts'
import { hasPicture } from './pictures.ts'

/** Blocks with each numbered line right above or below a table as the caption of that table. */
export function tablesCaptioned(blocks: readonly Element[]): Element[] {
  const made: Element[] = []
  for (const block of blocks) {
    const before = made.at(-1)
    if (before && isBareTable(block) && isCaption(before)) made[made.length - 1] = withCaption(block, before)
    else if (before && isBareTable(before) && isCaption(block)) made[made.length - 1] = withCaption(before, block)
    else made.push(block)
  }
  return made
}

function isBareTable(block: Element): boolean {
  return isElement(block, 'table') && !hasPicture(block) && !block.children.some((child) => isElement(child, 'caption'))
}

// `Table 1: Ships by month`, `Tab. 2 – Tides`, `表 1-2 参会人数`
const name = /^(?:table|tab\.)\s*\d+\s*[.:：–—-]\s*\S|^表\s*\d+(?:[-–.]\d+)?[\s:：.、]\s*\S/i

function isCaption(block: Element): boolean {
  if (!isElement(block, 'p') || hasPicture(block)) return false
  const text = trimmedText(block)
  return name.test(text) && widthOf(text) <= 240
}

function withCaption(table: Element, { children, position }: Element): Element {
  const caption: Element = { type: 'element', tagName: 'caption', properties: {}, children, position }
  return { ...table, children: [caption, ...table.children] }
}
