import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { captionTexts } from './caption-parts.ts'
import { element, isElement, isEmpty } from './elements.ts'
import { imagesIn } from './figured.ts'
import { hasWithin, isGalleryOfTerms, isListOfPictures, itemsAsFigures, termsAsFigures } from './picture-lists.ts'
import { hasPicture } from './pictures.ts'

/**
 * Gives each `<figure>` one form, pictures and one `<figcaption>`: a figure of figures, of a table or of a quote is no
 * figure, a paragraph in it is its caption, a `<figcaption>` outside belongs to the picture before it, and a `<dl>` or `<ul>`
 * of pictures and what is said of them is figures.
 */
export function settleFigures(tree: Root): void {
  const walk = (node: Root | Element) => {
    for (const child of node.children) if (child.type === 'element') walk(child)
    if (isElement(node, 'figure')) settle(node)
    else takeCaptions(node)
    if (isElement(node, 'dl') && isGalleryOfTerms(node)) termsAsFigures(node)
    if (isElement(node, 'ul') && isListOfPictures(node)) for (const item of itemsAsFigures(node)) settle(item)
  }
  walk(tree)
}

/** Puts each `<figcaption>` that stands in no figure to the picture before it, or else the one behind it. */
function takeCaptions(parent: Root | Element): void {
  if (!parent.children.some((child) => isElement(child, 'figcaption'))) return
  const among = parent.children.filter((child) => child.type === 'element' && !isEmpty(child))
  const taken = new Set<unknown>()
  for (const [at, caption] of among.entries()) {
    if (!isElement(caption, 'figcaption')) continue
    const picture = [among[at - 1], among[at + 1]].find((node) => node?.type === 'element' && isWithoutCaption(node))
    if (picture?.type !== 'element') {
      ;(caption as Element).tagName = 'p' // it is read as a paragraph from here on
      continue
    }
    picture.children = [...imagesIn(picture), caption]
    picture.tagName = 'figure'
    taken.add(caption)
  }
  parent.children = parent.children.filter((child) => !taken.has(child))
}

function isWithoutCaption(node: Element): boolean {
  return isElement(node, 'p', 'div', 'figure', 'a', 'center') && hasPicture(node) && textOf(node).trim() === ''
}

function settle(figure: Element): void {
  const holds = (...names: string[]) => hasWithin(figure, names)
  const texts = textsOf(figure)
  const isCaptionOnly =
    !hasPicture(figure) && figure.children.every((child) => isEmpty(child) || isElement(child, 'figcaption'))
  if (isCaptionOnly) return
  const isOther =
    !hasPicture(figure) || holds('figure', 'table', 'pre', 'blockquote', 'ul', 'ol') || lengthOf(texts) > 500
  if (isOther) {
    unwrap(figure)
    return
  }
  const said = [...captionsIn(figure), ...texts]
  const lines = captionTexts(said)
  figure.children = [...imagesIn(figure), ...(lines.length > 0 ? [element('figcaption', said[0], lines)] : [])]
}

function unwrap(figure: Element): void {
  figure.tagName = 'div'
  const tables = figure.children.filter((child): child is Element => isElement(child, 'table'))
  const [table] = tables
  for (const caption of captionsIn(figure)) {
    caption.tagName = 'p'
    if (imagesIn(figure).length > 1) dropLooks(caption)
    if (!table || tables.length > 1 || table.children.some((child) => isElement(child, 'caption'))) continue
    figure.children = figure.children.filter((child) => child !== caption)
    table.children.unshift({ ...caption, tagName: 'caption' })
  }
}

// What is said of a group looks like the caption of the last picture, and is not.
function dropLooks(node: Element): void {
  for (const child of node.children) {
    if (child.type === 'text') delete child.data
    if (child.type === 'element') dropLooks(child)
  }
}

/** What a figure says outside its caption. */
function textsOf(node: Element): ElementContent[] {
  return node.children.flatMap((child) => {
    if (isEmpty(child) || isElement(child, 'figcaption')) return []
    return child.type === 'element' && hasPartsToo(child) ? textsOf(child) : [child]
  })
}

function hasPartsToo(node: Element): boolean {
  return hasPicture(node) || hasWithin(node, ['figcaption'])
}

function captionsIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || isElement(child, 'figure')) return []
    return isElement(child, 'figcaption') ? [child] : captionsIn(child)
  })
}

function lengthOf(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + textOf(node).length, 0)
}
