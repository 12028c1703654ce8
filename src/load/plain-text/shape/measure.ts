import { endsSentence, widthOf } from '../width.ts'
import { isItem } from './bullet.ts'
import type { WrittenLine } from './written.ts'

/** Two lines with nothing but notes and what stands aside between them. */
export interface Pair {
  readonly line: WrittenLine
  readonly next: WrittenLine
  /** Of the line. */
  readonly width: number
}

export function pairsOf(lines: readonly WrittenLine[]): Pair[] {
  const own = lines.filter(({ aside, isNote }) => !aside && !isNote)
  return own.slice(1).map((next, index) => {
    const line = own[index] ?? next
    return { line, next, width: widthOf(line.text) }
  })
}

/**
 * The width at which a text was broken into lines; undefined where it was not. Lines that end within a sentence are
 * then nearly of one width, and the next ones go on with the sentence: lists of headlines look alike, but do not.
 */
export function measureOf(pairs: readonly Pair[]): number | undefined {
  const running = pairs.filter(({ line, next, width }) => {
    return !next.isApart && width >= narrowest && width <= widest && !endsSentence(line.text) && !isItem(next.text)
  })
  const isHan = running.filter(({ line }) => /\p{Script=Han}/u.test(line.text)).length > running.length / 2
  const { ragged, share } = isHan ? han : latin
  const measure = densest(
    running.map(({ width }) => width),
    ragged,
  )
  const full = running.filter(({ width }) => width <= measure && width > measure - ragged)
  const goingOn = full.filter((pair) => endsWell(pair, measure) && (isHan ? hasClauses : looksBroken)(pair))
  const isSure = goingOn.length === full.length && !isHan
  if (full.length < (isSure ? 2 : 3) || goingOn.length < full.length * share) return undefined
  return full.length / running.length > 0.6 ? measure : undefined
}

const narrowest = 40
const widest = 130
// How much shorter than the measure a line may be whose next word was too long for it, and which share of the lines
// has to show that a sentence goes on.
const latin = { ragged: 18, share: 0.5 }
const han = { ragged: 8, share: 0.6 }

/** The right edge of the window that holds the most of the widths. */
function densest(widths: readonly number[], size: number): number {
  const counts = new Array<number>(widest + 1).fill(0)
  for (const width of widths) counts[width] = (counts[width] ?? 0) + 1
  let best = { edge: 0, count: 0 }
  for (let edge = narrowest; edge <= widest; edge++) {
    const count = counts.slice(Math.max(0, edge - size + 1), edge + 1).reduce((sum, one) => sum + one, 0)
    if (count > best.count) best = { edge, count }
  }
  return best.edge
}

/** Whether the next line is as wide, or ends the sentence: menus go on with single words. */
function endsWell({ next }: Pair, measure: number): boolean {
  return endsSentence(next.text) || widthOf(next.text) > measure * 0.7
}

function looksBroken({ line, next }: Pair): boolean {
  return beginsLower(next.text) || /\p{L}-$/u.test(line.text)
}

// Headlines have a comma at most; what is broken within a sentence shows several signs soon.
function hasClauses({ line, next }: Pair): boolean {
  return beginsLower(next.text) || /[，。；、]/.test(line.text)
}

export function beginsLower(text: string): boolean {
  return /^["“‘(]?\p{Ll}/u.test(text)
}

/** Whether a line that does not end its sentence has its end in the next one, which stands on another page. */
export function goesOn(line: WrittenLine, next: WrittenLine): boolean {
  if (beginsLower(next.text)) return true
  return (
    /[，。；、]/.test(line.text) &&
    /[\p{Script=Han}，、；]$/u.test(line.text) &&
    /^[\p{Script=Han}“《（]/u.test(next.text)
  )
}
