import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { creditAlone, creditIn, hasCredit as isCredited } from '../../model/credit.ts'
import { widthOf } from '../plain-text/width.ts'
import { shortcoded } from './caption-shortcodes.ts'
import { element, isElement, isEmpty, textNode } from './elements.ts'
import { figured, trimmedText } from './figured.ts'
import { trimmed } from './inline.ts'
import { lookOf } from './looks.ts'
import { isPicture, runsCaptioned } from './picture-runs.ts'
import { hasPicture } from './pictures.ts'

/** Blocks with a figure of each picture that a short paragraph below or above it, or in one with it, speaks of. */
export function captioned(all: readonly Element[]): Element[] {
  const blocks = runsCaptioned(all.map(unquoted).flatMap(withinParagraph), {
    textOf: (line) => withoutName(trimmedText(line).replace(pointer, '')),
    isMarked: (line) => captionIn(line, 'above') !== undefined,
  })
  const made: Element[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    if (!isPicture(block)) {
      made.push(block)
      continue
    }
    // A credit below several pictures is of all of them.
    const isOfRun = isPicture(made.at(-1)) && creditBelow(blocks[at + 1])
    const below = isOfRun ? [] : captionBelow(blocks[at + 1], blocks[at + 2])
    const above = below.length === 0 ? captionAbove(made.at(-1), made.at(-2)) : undefined
    if (above !== undefined) made.pop()
    made.push(...figured(block, above === undefined ? below : [above]))
    at += below.length
  }
  return made
}

function creditBelow(block: Element | undefined): boolean {
  return isElement(block, 'p') && !hasPicture(block) && creditAlone(trimmedText(block)) !== undefined
}

// Drupal keeps a caption in a quotation.
function unquoted(block: Element): Element {
  const isCaption = isElement(block, 'blockquote') && !hasPicture(block) && lookOf(block)?.isCaption === true
  return isCaption && widthOf(trimmedText(block)) <= 500
    ? element('p', block, [textNode(trimmedText(block), block.children[0])])
    : block
}

/** The caption below a picture, and a credit on a line of its own below that. */
function captionBelow(next: Element | undefined, afterNext: Element | undefined): string[] {
  const text = next && captionIn(next, 'above')
  if (text === undefined) return []
  const after = afterNext && isElement(afterNext, 'p') && !hasPicture(afterNext) ? trimmedText(afterNext) : ''
  return widthOf(after) < 80 && creditAlone(after) !== undefined ? [text, after] : [text]
}

/** What stands above a picture is its caption where it points down, or is small or grey; else it may be a heading. */
function captionAbove(before: Element | undefined, beforeThat: Element | undefined): string | undefined {
  if (!before || (beforeThat && isPicture(beforeThat))) return undefined
  return captionIn(before, 'below')
}

/** The caption that a paragraph is, where its picture is said to stand; undefined where it is none. */
function captionIn(block: Element, picture: 'above' | 'below'): string | undefined {
  if (!isElement(block, 'p') || hasPicture(block) || isEmpty(block)) return undefined
  const text = trimmedText(block)
  const width = widthOf(text)
  // `Updated: 9 May 2023` speaks of the article.
  if (width > 500 || /^(?:updated|published|posted|发布|更新|时间|日期)/i.test(text)) return undefined
  const pointing = picture === 'above' ? /^[▲△▴↑⬆]\ufe0f?\s*/ : /^[▼▽▾↓⬇]\ufe0f?\s*/
  if (pointing.test(text)) return text.replace(pointing, '')
  if (pointer.test(text)) return undefined
  if (picture === 'above' && isNamedCaption(text, width)) return withoutName(text)
  return isDrawnAsCaption(block, picture) && width <= (lookOf(block)?.isCaption ? 500 : 160)
    ? withoutName(text)
    : undefined
}

// `图：开幕式现场`, `图 1-2 会场`, `Figure 3: The hall`, `（图/新华社）`, `The hall (Photo: Jane Doe)`
function isNamedCaption(text: string, width: number): boolean {
  if (/^(?:[图圖](?:片|注|说|說)?\s*[:：|｜]|[图圖]\s*\d+(?:[-–.]\d+)?[\s:：.、])/.test(text)) return width <= 160
  if (/^(?:figure|fig\.?|photo|picture|image)\s*\d+\s*[.:：–-]/i.test(text)) return width <= 240
  return isCredited(text) || (width <= 240 && creditIn(text).credit !== undefined)
}

const pointer = /^[▲△▴↑⬆▼▽▾↓⬇]\ufe0f?\s*/

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

/** A paragraph of pictures and of short lines below each: its figures. */
function withinParagraph(block: Element): Element[] {
  if (!isElement(block, 'p') || !hasPicture(block)) return [block]
  const said = shortcoded(block)
  if (said) return said
  const lines = linesIn(block)
  const first = lines.findIndex(isPicture)
  if (first !== 0 || !lines.every((line) => isPicture(line) || !hasPicture(line))) return asTurns(block, lines)
  const figures: Element[] = []
  for (let at = 0; at < lines.length; ) {
    const picture = lines[at]
    const below = lines.slice(at + 1).findIndex(isPicture)
    const said = lines.slice(at + 1, below < 0 ? undefined : at + 1 + below)
    const caption = captionOfLines(said)
    if (!picture || caption === undefined) return [block]
    figures.push(...figured(picture, caption))
    at += 1 + said.length
  }
  return figures
}

/** What lines below a picture, in one paragraph with it, say of it: one or two that are short; undefined where they are a text. */
function captionOfLines([line, credit, ...more]: readonly Element[]): string[] | undefined {
  if (!line) return []
  const text = captionIn(line, 'above') ?? (isShortLine(line) ? withoutName(trimmedText(line)) : undefined)
  if (text === undefined || more.length > 0 || (credit && !isShortLine(credit))) return undefined
  return credit ? [text, trimmedText(credit)] : [text]
}

function isShortLine(line: Element): boolean {
  return widthOf(trimmedText(line)) <= 100
}

/** A paragraph of lines and pictures by turns, the lines first, cut into these. */
function asTurns(block: Element, lines: readonly Element[]): Element[] {
  const pictures = lines.filter(isPicture).length
  const isByTurns = lines.every((line, at) => isPicture(line) === (at % 2 === 1) && (at % 2 === 1 || isShortLine(line)))
  return pictures > 1 && lines.length === 2 * pictures && isByTurns ? [...lines] : [block]
}

/** The lines of a paragraph; a picture that stands before a text is a line of its own, where the text may be its caption. */
function linesIn(block: Element): Element[] {
  const lines: ElementContent[][] = [[]]
  for (const child of block.children) {
    if (isElement(child, 'br')) lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines
    .map(trimmed)
    .filter((line) => !line.every(isEmpty))
    .flatMap((line) => parted(element('p', line[0] ?? block, line)))
}

function parted(line: Element): Element[] {
  const behind = line.children.findIndex((child, at) => at > 0 && !isEmpty(child) && !hasPicture(child))
  const head = element('p', line, line.children.slice(0, behind))
  const rest = element('p', line.children[behind], trimmed(line.children.slice(behind)))
  const isCaption = behind > 0 && isPicture(head) && !hasPicture(rest) && captionIn(rest, 'above') !== undefined
  return isCaption ? [head, rest] : [line]
}
