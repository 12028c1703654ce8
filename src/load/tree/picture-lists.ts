import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { element, isElement, isEmpty, textIn, textNode } from './elements.ts'
import { imagesIn } from './figured.ts'
import { hasPicture } from './pictures.ts'

/** Whether a list is of pictures: `<ul><li><img> what it shows</li></ul>`. A picture below the text of an item belongs to that. */
export function isListOfPictures(list: Element): boolean {
  const items = list.children.filter((child): child is Element => child.type === 'element')
  return items.length > 1 && items.every((item) => isElement(item, 'li') && isPictureFirst(item))
}

function isPictureFirst(item: Element): boolean {
  if (textOf(item).trim().length > longestOfItem || hasWithin(item, ['ul', 'ol', 'table', 'pre', 'blockquote']))
    return false
  const [first] = item.children.filter((child) => !isEmpty(child))
  if (first?.type !== 'element') return false
  return (
    isElement(first, 'img', 'figure') || (hasPicture(first) && (textOf(first).trim() === '' || isPictureFirst(first)))
  )
}

const longestOfItem = 200

/** Makes a figure of each item of a list, and gives those. */
export function itemsAsFigures(list: Element): Element[] {
  const items = list.children.filter((child): child is Element => child.type === 'element')
  for (const item of items) item.tagName = 'figure'
  list.tagName = 'div'
  list.children = items
  return items
}

/** Whether a list of terms is a gallery: `<dl><dt><img></dt><dd>what it shows</dd></dl>`. */
export function isGalleryOfTerms(list: Element): boolean {
  const parts = list.children.filter((child): child is Element => child.type === 'element' && !isElement(child, 'br'))
  const terms = parts.filter((child) => isElement(child, 'dt'))
  return terms.length > 0 && terms.every((term) => hasPicture(term) && textOf(term).trim() === '')
}

export function termsAsFigures(list: Element): void {
  const figures: Element[] = []
  for (const child of list.children) {
    if (isElement(child, 'dt')) figures.push(element('figure', child, imagesIn(child)))
    if (!isElement(child, 'dd') || isEmpty(child)) continue
    const caption = [textNode(textIn(child), child)]
    figures.at(-1)?.children.push(element('figcaption', child, caption))
  }
  list.tagName = 'div'
  list.children = figures
}

/** Whether there is an element of one of these names within a node. */
export function hasWithin(node: Element, names: readonly string[]): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (isElement(child, ...names) || hasWithin(child, names)),
  )
}
