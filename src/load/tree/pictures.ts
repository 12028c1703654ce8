import type { Element, ElementContent } from 'hast'
import type { Figure } from '../../model/article.ts'
import { type CaptionParts, creditBeside, creditIn } from '../../model/credit.ts'
import { decodedAddress } from '../../model/decoded.ts'
import { placeOf } from '../place.ts'
import { saidIn } from './caption-parts.ts'
import { isElement, isEmpty } from './elements.ts'
import { trimmed } from './inline.ts'

/** A copy without pictures; what was taken out is added to the list. */
export function withoutPictures(node: Element, taken: Figure[]): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isElement(child, 'img')) {
      const figure = figureOf(child)
      if (figure) taken.push(figure)
      return []
    }
    if (!hasPicture(child)) return [child]
    if (isElement(child, 'figure')) {
      taken.push(...figuresFrom(child))
      return []
    }
    const rest = withoutPictures(child, taken)
    return isEmpty(rest) && !isElement(rest, 'td', 'th') ? [] : [rest]
  })
  const [only, ...others] = children.filter((child) => !isEmpty(child))
  // One paragraph by itself is the bare text of an item or a cell.
  const isTight = isElement(node, 'li', 'td', 'dd') && isElement(only, 'p') && others.length === 0
  const rest = joined(isTight ? only.children : children)
  return { ...node, children: isElement(node, 'li', 'td', 'th', 'dd') ? trimmed(rest) : rest }
}

/** The pictures of a `<figure>`, each with its caption; the caption by itself where no picture is left. */
export function figuresFrom(figure: Element): Figure[] {
  const said = figure.children.find((child) => isElement(child, 'figcaption'))
  const figures: Figure[] = []
  withoutPictures(figure, figures)
  const caption = captionOf(said?.type === 'element' ? said : undefined)
  if (figures.length === 0) return [{ alt: '', ...caption, ...placeOf(figure) }]
  return figures.map((one) => withParts(one, caption))
}

/** A figure of which this is said. */
export function withParts({ src, alt, caption, credit, ...place }: Figure, parts: CaptionParts): Figure {
  const said = { caption, credit, ...parts }
  return {
    ...(src === undefined ? {} : { src }),
    alt,
    ...(said.caption === undefined ? {} : { caption: said.caption }),
    ...(said.credit === undefined ? {} : { credit: said.credit }),
    ...place,
  }
}

/** Where a picture stood between two texts, one space is left of the two around it. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child, at) => {
    const before = children[at - 1]
    const isTwice = child.type === 'text' && before?.type === 'text' && before.value.endsWith(' ')
    return isTwice && child.value.startsWith(' ') ? { ...child, value: child.value.slice(1) } : child
  })
}

function figureOf(image: Element): Figure | undefined {
  const { src, alt, title } = image.properties
  const address = addressOf(String(src ?? ''))
  if (!address) return undefined
  const said = String(alt ?? '').trim()
  const named = String(title ?? '').trim()
  const caption = named === '' || isNameOf(named, address) || isCameraName(named) ? {} : creditIn(named)
  return { src: address, alt: isNameOf(said, address) || isCameraName(said) ? '' : said, ...caption, ...placeOf(image) }
}

/** Whether a description is but the name of the file, or what a program calls any: `image-2024.png`, `Untitled`. */
function isNameOf(alt: string, address: string): boolean {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  const isOwn = alt === name || alt === name.replace(/\.\w+$/, '')
  return (
    (isOwn && /^untitled|[\d_]|\.\w+$/i.test(alt)) ||
    /^[\w()-]+\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(alt)
  )
}

// `IMG_2034`, `DSC00012 (2)`, `微信图片_20240621`: what cameras and chats call files, and blogs set as titles
function isCameraName(title: string): boolean {
  return /^(?:(?:IMG|DSC[FN]?|DSCN|PXL|MVIMG|P|PICT|WP|Screenshot|WeChat(?: |_)?Image|微信图片|微信截图|图片|未标题)[-_ ]?)\d[\d_-]*(?: ?\(\d+\))?$/i.test(
    title,
  )
}

/** The address as an editor would write it: percent signs decoded, a host's protocol filled in. */
function addressOf(src: string): string {
  if (src.startsWith('//')) return `https:${src}`
  if (/^https?:/i.test(src)) return src
  return decodedAddress(src)
}

export function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture))
}

/** What the text of a node says of a picture. */
export function captionOf(node: Element | undefined): { caption?: string; credit?: string } {
  if (!node) return {}
  const { caption, credit } = saidIn([node])
  return credit === '' ? creditIn(caption) : creditBeside(caption, credit)
}
