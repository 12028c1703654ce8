import type { Element, ElementContent, Root } from 'hast'
import { element, isElement, isEmpty } from '../tree/elements.ts'

/** Joins each paragraph in Word's style for captions to the picture above it, or to the table it stands beside. */
export function captioned(tree: Root): void {
  const blocks = tree.children.filter((node) => node.type === 'element')
  const joined = new Set<Element>()
  for (const [index, block] of blocks.entries()) {
    if (!isCaption(block)) continue
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (before && isPicture(before)) joinFigure(before, block)
    else if (isElement(after, 'table')) after.children.unshift(element('caption', block, block.children))
    else if (isElement(before, 'table') && !before.children.some((child) => isElement(child, 'caption'))) {
      before.children.unshift(element('caption', block, block.children))
    } else if (after && isPicture(after) && !isCaption(blocks[index + 2])) joinFigure(after, block)
    else continue
    joined.add(block)
  }
  tree.children = tree.children.filter((node) => node.type !== 'element' || !joined.has(node))
}

function isCaption(node: Element | undefined): boolean {
  return [node?.properties.className].flat().includes('caption')
}

/** A paragraph with nothing in it but pictures. */
function isPicture(block: Element): boolean {
  const shown = block.children.filter((child) => !isEmpty(child))
  return isElement(block, 'p', 'figure') && shown.length > 0 && shown.every(holdsPicture)
}

function holdsPicture(node: ElementContent): boolean {
  if (isElement(node, 'img')) return true
  return node.type === 'element' && !isElement(node, 'figcaption') && node.children.some(holdsPicture)
}

function joinFigure(paragraph: Element, caption: Element): void {
  paragraph.tagName = 'figure'
  paragraph.properties = {}
  paragraph.children = [...paragraph.children, element('figcaption', caption, caption.children)]
}
