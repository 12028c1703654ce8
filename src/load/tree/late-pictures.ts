import type { Element, ElementContent, Properties, Root } from 'hast'
import { isElement, isEmpty } from './elements.ts'

/**
 * Finds the pictures that a page loads late, or in several sizes: in attributes of their own, in `<noscript>` behind a
 * stand-in, in `<picture>`, in `<amp-img>`.
 */
export function findLatePictures(parent: Root | Element): void {
  const found: ElementContent[] = []
  // What stands in for the picture of a `<noscript>` is right before it.
  let before: ElementContent | undefined
  for (const child of parent.children) {
    if (child.type === 'doctype') continue
    const isFallback = isElement(child, 'noscript') && isOnlyPictures(child)
    const settledOnes = isFallback ? fallbackOf(child, before) : [settledIn(child)]
    found.push(...settledOnes)
    if (child.type === 'element') before = isFallback ? undefined : settledOnes[0]
  }
  parent.children = found
}

function settledIn(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  if (isElement(node, 'amp-img', 'amp-anim')) return settled({ ...node, tagName: 'img', children: [] })
  if (isElement(node, 'img')) return settled(node)
  if (isElement(node, 'picture')) return pictureOf(node)
  findLatePictures(node)
  return node
}

/** The picture of `<picture>`: its own, else the largest of its sources. */
function pictureOf(node: Element): Element {
  const within = imagesIn(node).map(settled)
  const own = within.find(isLoaded)
  if (own) return own
  const sources = node.children.filter((child): child is Element => isElement(child, 'source'))
  const [largest] = sources.flatMap(({ properties }) => candidatesOf(properties)).sort((a, b) => b.size - a.size)
  const image = within[0] ?? { ...node, tagName: 'img', children: [] }
  return { ...image, properties: { ...image.properties, ...(largest ? { src: largest.src } : {}) } }
}

function isOnlyPictures(noscript: Element): boolean {
  const images = imagesIn(noscript)
  return images.length > 0 && noscript.children.every((child) => isEmpty(child) || imagesIn(child).length > 0)
}

/** The pictures for readers without scripts: they stand in for the one before them, unless that is there already. */
function fallbackOf(noscript: Element, before: ElementContent | undefined): Element[] {
  const images = imagesIn(noscript).map(settled)
  const [stood] = before ? imagesIn(before) : []
  if (!stood) return images
  if (!isLoaded(stood) && images[0]) stood.properties.src = images[0].properties.src
  return []
}

function imagesIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  return isElement(node, 'img', 'amp-img') ? [node] : node.children.flatMap(imagesIn)
}

function isLoaded({ properties }: Element): boolean {
  const src = String(properties.src ?? '')
  return src !== '' && !isStandIn(src)
}

const late = [
  ...['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc', 'dataEcho', 'dataBacksrc', 'dataLazyload', 'dataLazy'],
  ...['dataOriginalSrc', 'dataHiResSrc', 'dataFullSrc', 'dataUrl', 'zoomfile', 'file'],
]

/** The picture with the address it has once all is loaded; the largest of those it offers. */
function settled(image: Element): Element {
  const { properties } = image
  const src = String(properties.src ?? '')
  const candidates = candidatesOf(properties)
  const largest = candidates.toSorted((a, b) => b.size - a.size)[0]
  const isOffered = candidates.some((candidate) => candidate.src === src)
  const isWaiting = src === '' || isStandIn(src) || !/^(?:https?:)?\/\//i.test(src)
  const better =
    (isWaiting ? lateIn(properties) : undefined) ?? (isOffered || !src || isStandIn(src) ? largest?.src : undefined)
  return better ? { ...image, properties: { ...properties, src: better } } : image
}

function lateIn(properties: Properties): string | undefined {
  const named = late.map((name) => properties[name]).find((value) => isAddress(value))
  if (typeof named === 'string') return named.trim()
  const others = Object.entries(properties).filter(([name]) => name.startsWith('data'))
  return others.map(([, value]) => String(value).trim()).find((value) => isAddress(value) && hasPictureName(value))
}

function isAddress(value: unknown): boolean {
  const text = String(value ?? '').trim()
  if (text === '' || text === 'true' || /[\s<>{}]|^data:|^javascript:/i.test(text) || isStandIn(text)) return false
  return /^(?:https?:)?\/\/|^\//i.test(text) || hasPictureName(text)
}

function hasPictureName(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#!@].*)?$/i.test(address)
}

/** The addresses of `a.jpg 480w, b.jpg 960w` or `a.jpg, b.jpg 2x`, with the size each is said to have. */
function candidatesOf(properties: Properties): { src: string; size: number }[] {
  const sets = [properties.srcSet, properties.dataSrcset, properties.dataLazySrcset]
  return sets.flatMap((set) => {
    const text = Array.isArray(set) ? set.join(', ') : String(set ?? '')
    return text.split(/,\s+|(?<=\s[\d.]{1,9}[wx]),/).flatMap((part) => {
      const [src = '', size = '1x'] = part.trim().split(/\s+/)
      return isAddress(src) ? [{ src, size: Number.parseFloat(size) || 1 }] : []
    })
  })
}

const blankName = '(?:blank|spacer|placeholder|transparent|pixel|1x1|clear|shim|empty|trans|dot)'
const blankFile = new RegExp(`(?:^|/)${blankName}(?:[-_.]?\\d*)?\\.(?:gif|png|svg|jpe?g|webp)(?:[?#].*)?$`, 'i')

/** Whether a picture shows nothing, by the name of its file: `spacer.gif`. */
export function isBlankPicture(src: string): boolean {
  return blankFile.test(src)
}

/** Whether a picture stands where another is to come: drawn in the address itself, tiny, or named so. */
function isStandIn(src: string): boolean {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return (
    /^data:|^about:|[?&](?:w|width)=\d{1,2}(?:&|$)/i.test(src) ||
    /blank|placeholder|loading|loader|spacer|lazy|transparent|grey\.|gray\.|1x1|default[-_]?(?:img|image|pic)/i.test(
      name,
    )
  )
}
