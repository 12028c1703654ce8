import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { creditIn } from '../credit.ts'
import { widthOf } from '../plain-text/width.ts'
import { shortcoded } from './caption-shortcodes.ts'
import { element, isElement, isEmpty } from './elements.ts'
import { figured, trimmedText } from './figured.ts'
import { lookOf } from './looks.ts'
import { hasPicture } from './pictures.ts'

/** Blocks with a figure of each picture that a short paragraph below or above it, or in one with it, speaks of. */
export function captioned(all: readonly Element[]): Element[] {
  const blocks = all.flatMap(withinParagraph)
  const made: Element[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    if (!isPictureAlone(block)) {
      made.push(block)
      continue
    }
    const below = captionBelow(blocks[at + 1], blocks[at + 2])
    const above = below.length === 0 ? captionAbove(made.at(-1), made.at(-2)) : undefined
    if (above !== undefined) made.pop()
    made.push(...figured(block, above === undefined ? below : [above]))
    at += below.length
  }
  return made
}

/** A block with pictures and not a word. */
function isPictureAlone(block: Element): boolean {
  return isElement(block, 'p', 'figure') && hasPicture(block) && textOf(block).trim() === ''
}

/** The caption below a picture, and a credit on a line of its own below that. */
function captionBelow(next: Element | undefined, afterNext: Element | undefined): string[] {
  const text = next && captionIn(next, 'above')
  if (text === undefined) return []
  const after = afterNext && isElement(afterNext, 'p') && !hasPicture(afterNext) ? trimmedText(afterNext) : ''
  const isCredit =
    after !== '' && widthOf(after) < 80 && creditIn(after).credit !== undefined && !creditIn(after).caption
  return isCredit ? [text, after] : [text]
}

/** What stands above a picture is its caption where it points down, or is small or grey; else it may be a heading. */
function captionAbove(before: Element | undefined, beforeThat: Element | undefined): string | undefined {
  if (!before || (beforeThat && isPictureAlone(beforeThat))) return undefined
  return captionIn(before, 'below')
}

/** The caption that a paragraph is, where its picture is said to stand; undefined where it is none. */
function captionIn(block: Element, picture: 'above' | 'below'): string | undefined {
  if (!isElement(block, 'p') || hasPicture(block) || isEmpty(block)) return undefined
  const text = trimmedText(block)
  const width = widthOf(text)
  // `Updated: 9 May 2023` speaks of the article.
  if (width > 500 || /^(?:updated|published|posted|发布|更新|时间|日期)/i.test(text)) return undefined
  const pointer = picture === 'above' ? /^[▲△▴↑⬆]\ufe0f?\s*/ : /^[▼▽▾↓⬇]\ufe0f?\s*/
  if (pointer.test(text)) return text.replace(pointer, '')
  if (/^[▲△▴↑⬆▼▽▾↓⬇]/.test(text)) return undefined
  if (picture === 'above' && isNamedCaption(text, width)) return withoutName(text)
  return isDrawnAsCaption(block, picture) && width <= (lookOf(block)?.isCaption ? 500 : 160)
    ? withoutName(text)
    : undefined
}

// `图：开幕式现场`, `图 1-2 会场`, `Figure 3: The hall`, `（图/新华社）`, `The hall (Photo: Jane Doe)`
function isNamedCaption(text: string, width: number): boolean {
  if (/^(?:[图圖](?:片|注|说|說)?\s*[:：|｜]|[图圖]\s*\d+(?:[-–.]\d+)?[\s:：.、])/.test(text)) return width <= 160
  if (/^(?:figure|fig\.?|photo|picture|image)\s*\d+\s*[.:：–-]/i.test(text)) return width <= 240
  return creditIn(text).credit !== undefined
}

function withoutName(text: string): string {
  return text.replace(/^[图圖](?:片|注|说|說)?\s*[:：|｜]\s*(?=\S)/, '')
}

/** Centred, small, grey or slanted beside the rest of the text, as captions are, and no heading or question. */
function isDrawnAsCaption(block: Element, picture: 'above' | 'below'): boolean {
  const look = lookOf(block)
  if (!look) return false
  if (look.isCaption) return true
  if (look.scale > 1.05 || /[:：]$/.test(textOf(block).trim())) return false
  const isQuiet = look.scale <= 0.92 || look.isGrey
  if (picture === 'below') return isQuiet && !look.isBold
  return isQuiet || (!look.isBold && (look.isCentred || look.isItalic))
}

/** A paragraph of a picture, a line break and a short line: its figure. */
function withinParagraph(block: Element): Element[] {
  if (!isElement(block, 'p') || !hasPicture(block)) return [block]
  const said = shortcoded(block)
  if (said) return said
  const first = block.children.findIndex((child) => !isEmpty(child))
  const behind = block.children.findIndex((child, at) => at > first && !isEmpty(child) && !hasPicture(child))
  const head = block.children.slice(0, behind)
  const rest = block.children.slice(behind)
  if (behind < 0 || !head.some(hasPicture) || textOf(element('p', block, head)).trim() !== '') return [block]
  if (rest.some((child) => hasPicture(child) || isElement(child, 'br'))) return [block]
  const line = element('p', rest[0], rest)
  const isBelow = head.some((child) => isElement(child, 'br'))
  const text =
    captionIn(line, 'above') ??
    (isBelow && widthOf(trimmedText(line)) <= 100 ? withoutName(trimmedText(line)) : undefined)
  if (text === undefined) return [block]
  return figured(element('p', block, head), [text])
}
