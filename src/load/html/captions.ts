import type { Element, ElementContent } from 'hast'
import { isElement, isEmpty } from '../tree/elements.ts'
import { isCaption } from './marks.ts'

/** The nodes, with a `figure` around each picture and what a class, and no element, says to be its caption. */
export function withFigures(nodes: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = []
  for (const node of nodes) {
    const last = found.findLastIndex((one) => !isEmpty(one))
    if (node.type === 'element' && isBareCaption(node)) {
      const picture = found[last]
      if (picture?.type === 'element' && showsOnlyPictures(picture)) {
        found.splice(last, found.length - last, figureOf(picture, [node]))
        continue
      }
    }
    found.push(node.type === 'element' ? figured(node) : node)
  }
  return found
}

/** Letters of a picture's captions: what holds more text is no figure. */
const longestFigure = 1000

function figured(node: Element): Element {
  if (isElement(node, 'figure', 'table', 'ul', 'ol')) return node
  // Pages have thousands of elements and few captions.
  if (lengthOf(node) > longestFigure) return { ...node, children: withFigures(node.children) }
  const captions = captionsIn(node)
  const said = captions.map(lengthOf).reduce((sum, length) => sum + length, 0)
  // An element that holds a picture and what is said of it, and nothing more, is a figure.
  if (captions.length > 0 && hasPicture(node) && lengthOf(node) === said) return figureOf(node, captions)
  return { ...node, children: withFigures(node.children) }
}

function figureOf(node: Element, captions: readonly Element[]): Element {
  const text = captions.flatMap((caption, index): ElementContent[] => {
    // Its class may say that it is the credit.
    const { className } = caption.properties
    const part: Element = { ...caption, tagName: 'span', properties: className ? { className } : {} }
    return index === 0 ? [part] : [{ type: 'text', value: ' ' }, part]
  })
  const said: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: text,
    position: captions[0]?.position,
  }
  return {
    type: 'element',
    tagName: 'figure',
    properties: {},
    children: [...picturesIn(node), said],
    position: node.position,
  }
}

function isBareCaption(node: Element): boolean {
  return !hasPicture(node) && !isElement(node, 'figcaption') && isCaption(node)
}

/** The outermost elements that are captions. */
function captionsIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return isBareCaption(child) ? [child] : captionsIn(child)
  })
}

function showsOnlyPictures(node: Element): boolean {
  return hasPicture(node) && lengthOf(node) === 0 && !isElement(node, 'figure')
}

function picturesIn(node: Element): Element[] {
  if (node.tagName === 'img') return [node]
  return node.children.flatMap((child) => (child.type === 'element' ? picturesIn(child) : []))
}

function hasPicture(node: Element): boolean {
  return node.tagName === 'img' || node.children.some((child) => child.type === 'element' && hasPicture(child))
}

/** Letters of a node without spaces, counted up to the first too many for a figure. */
function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  if (node.type !== 'element') return 0
  let length = 0
  for (const child of node.children) {
    length += lengthOf(child)
    if (length > longestFigure) break
  }
  return length
}
