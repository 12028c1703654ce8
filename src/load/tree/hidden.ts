import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { placeOf } from '../place.ts'
import { tell } from '../tell.ts'
import { isElement, textNode } from './elements.ts'
import { isBlankPicture } from './late-pictures.ts'
import { lengthOf, styleOf } from './style.ts'

/**
 * Takes out what readers of the page never saw: hidden elements, pixels that count visitors, pictures that only keep
 * a distance. Pictures of an emoji become the emoji. Says where the first hidden text was.
 */
export function removeHidden(tree: Root, file: VFile): void {
  // What is most of the text was hidden until a script showed it.
  const most = textOf(tree).length / 2
  const hidden: Element[] = []
  const seen = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isElement(child, 'img')) return picture(child)
    const { length } = isHidden(child) ? textOf(child).trim() : ''
    if (isHidden(child) && length <= most) {
      if (length > 0) hidden.push(child)
      return []
    }
    child.children = child.children.flatMap(seen)
    return [child]
  }
  tree.children = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : seen(child)))
  if (hidden[0]) tell(file, placeOf(hidden[0]), 'text-hidden')
}

// Scripts and their like are dealt with, and told, by the allow-list.
const untold: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'title'])

function isHidden(node: Element): boolean {
  if (untold.has(node.tagName)) return false
  const style = styleOf(node)
  return node.properties.hidden === true || style.display === 'none' || style['mso-hide'] === 'all'
}

function picture(image: Element): ElementContent[] {
  const { alt, src } = image.properties
  if (typeof alt === 'string' && isEmoji(alt.trim())) return [textNode(alt.trim(), image)]
  const style = styleOf(image)
  const isUnseen = isHidden(image) || isTiny(image, style)
  return isUnseen || isBlankPicture(String(src ?? '')) ? [] : [image]
}

/** Three pixels or fewer one way: nothing that anybody looks at. */
function isTiny({ properties }: Element, style: Readonly<Record<string, string>>): boolean {
  const sides = [style.width ?? properties.width, style.height ?? properties.height]
  return sides.some((side) => {
    const length = String(side ?? '').includes('%') ? undefined : lengthOf(side)
    return length !== undefined && length <= 3
  })
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isEmoji(text: string): boolean {
  // `🎉`, `🇨🇳`, `1️⃣`
  if (text.length > 40 || !/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3)/u.test(text)) {
    return false
  }
  return [...graphemes.segment(text)].length === 1
}
