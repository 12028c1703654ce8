import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { endsSentence, widthOf } from '../plain-text/width.ts'
import { isElement, isEmpty } from './elements.ts'
import { figured, trimmedText } from './figured.ts'
import { lookOf } from './looks.ts'
import { hasPicture } from './pictures.ts'

/**
 * Blocks with a figure of each picture in a run of pictures and short lines by turns, which are their captions: two of either at
 * least, three where the lines are sentences.
 */
export function runsCaptioned(blocks: readonly Element[], captions: Captions): Element[] {
  const made: Element[] = []
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at, captions)
    if (run) {
      if (run.isAbove) made.pop()
      made.push(...run.figures)
      at = run.end
    } else {
      const block = blocks[at]
      if (block) made.push(block)
      at++
    }
  }
  return made
}

export interface Captions {
  /** The caption that a line is, without what points to its picture. */
  readonly textOf: (line: Element) => string
  /** Whether a line is known for a caption by itself, by its look or its words. */
  readonly isMarked: (line: Element) => boolean
}

interface Run {
  readonly figures: readonly Element[]
  /** Whether the captions stand above their pictures: then the line before the run is the first of them. */
  readonly isAbove: boolean
  readonly end: number
}

/** Pictures, the last of which has a caption below it. */
interface Turn {
  readonly pictures: readonly Element[]
  readonly line?: Element
}

function runFrom(blocks: readonly Element[], from: number, captions: Captions): Run | undefined {
  if (!isPicture(blocks[from])) return undefined
  const turns: Turn[] = []
  let end = from
  while (isPicture(blocks[end])) {
    const first = end
    while (isPicture(blocks[end])) end++
    const line = blocks[end]
    const pictures = blocks.slice(first, end)
    if (!line || !isLine(line)) {
      turns.push({ pictures })
      break
    }
    turns.push({ pictures, line })
    end++
  }
  const before = blocks[from - 1]
  const isAbove = before !== undefined && isLine(before) && turns.at(-1)?.line === undefined
  const lines = [...(isAbove ? [before] : []), ...turns.flatMap(({ line }) => line ?? [])]
  // A run that is none is not looked at again from its second picture.
  if (!areCaptions(lines, captions)) return { figures: blocks.slice(from, end), isAbove: false, end }
  const figures = turns.flatMap(({ pictures, line }, index) => {
    const said = isAbove ? lines[index] : line
    return withCaption(pictures, said && captions.textOf(said))
  })
  return { figures, isAbove, end }
}

function withCaption(pictures: readonly Element[], caption: string | undefined): Element[] {
  const last = pictures.at(-1)
  if (!last || caption === undefined) return [...pictures]
  return [...pictures.slice(0, -1), ...figured(last, [caption])]
}

// Where some captions are marked, a sentence that is not is text; so is one that comes again and again.
function areCaptions(lines: readonly Element[], { isMarked }: Captions): boolean {
  if (lines.length < 2) return false
  if (lines.every((line) => !endsSentence(trimmedText(line)))) return true
  const isAgain = new Set(lines.map(trimmedText)).size < lines.length
  return lines.length > 2 && !isAgain && new Set(lines.map(isMarked)).size === 1
}

/** A block with pictures and not a word. */
export function isPicture(block: Element | undefined): block is Element {
  return isElement(block, 'p', 'figure') && hasPicture(block) && textOf(block).trim() === ''
}

/** A line that is not too long for a caption, and neither a heading nor an item. */
function isLine(block: Element): boolean {
  if (!isElement(block, 'p') || hasPicture(block) || isEmpty(block)) return false
  const text = trimmedText(block)
  const look = lookOf(block)
  if (look && (look.isBold || look.scale > 1.05 || look.list)) return false
  const longest = endsSentence(text) ? 90 : 160
  return (
    widthOf(text) <= longest &&
    !/^[▼▽▾↓⬇]/.test(text) &&
    !/[:：?？]$/.test(text) &&
    !ordinal.test(text) &&
    !ofArticle.test(text)
  )
}

// `1. The doors`, `一、会场`, `• The doors`
const ordinal =
  /^(?:\d{1,2}[.、)）]\s?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|[•·▪■◆●*–-]\s)/u
// `Updated: 9 May 2023`
const ofArticle =
  /^(?:updated|published|posted|source|by\s|tags?|share|发布|更新|时间|日期|来源|作者|编辑|责任编辑|标签)/i
