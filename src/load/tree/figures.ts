import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { captionTexts } from './caption-parts.ts'
import { element, isElement, isEmpty, textIn, textNode } from './elements.ts'
import { hasPicture } from './pictures.ts'

/**
 * Gives each `<figure>` one form, pictures and one `<figcaption>`: a figure of figures, of a table or of a quote is no
 * figure, a paragraph in it is its caption, and a `<dl>` of pictures and what is said of them is figures.
 */
export function settleFigures(tree: Root): void {
  const walk = (node: Root | Element) => {
    for (const child of node.children) if (child.type === 'element') walk(child)
    if (isElement(node, 'figure')) settle(node)
    if (isElement(node, 'dl') && isGalleryOfTerms(node)) asFigures(node)
  }
  walk(tree)
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
    if (!table || tables.length > 1 || table.children.some((child) => isElement(child, 'caption'))) continue
    figure.children = figure.children.filter((child) => child !== caption)
    table.children.unshift({ ...caption, tagName: 'caption' })
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

function imagesIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  return isElement(node, 'img') ? [node] : node.children.flatMap(imagesIn)
}

function lengthOf(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + textOf(node).length, 0)
}

function hasWithin(node: Element, names: readonly string[]): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (isElement(child, ...names) || hasWithin(child, names)),
  )
}

// `<dl><dt><img></dt><dd>what it shows</dd></dl>`
function isGalleryOfTerms(list: Element): boolean {
  const parts = list.children.filter((child): child is Element => child.type === 'element' && !isElement(child, 'br'))
  const terms = parts.filter((child) => isElement(child, 'dt'))
  return terms.length > 0 && terms.every((term) => hasPicture(term) && textOf(term).trim() === '')
}

function asFigures(list: Element): void {
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
