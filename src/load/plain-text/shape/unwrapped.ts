import { bylineIn } from '../byline.ts'
import { endsSentence, widthOf } from '../width.ts'
import { isItem } from './bullet.ts'
import { type Joiner, joinerFor } from './joined.ts'
import { beginsLower, measureOf, type Pair, pairsOf } from './measure.ts'
import type { Piece, WrittenLine } from './written.ts'

/** The lines with paragraphs made whole that were broken at a fixed width, as in e-mails, printed and old files. */
export function unwrapped(lines: readonly WrittenLine[]): WrittenLine[] {
  const pairs = pairsOf(lines)
  const measure = measureOf(pairs)
  const flowed = isFlowed(pairs)
  const joins = pairs.filter(
    (pair) => pair.next.runsOn || (measure !== undefined && isOneParagraph(pair, measure, flowed)),
  )
  if (joins.length === 0) return [...lines]
  return joinedAt(new Set(joins.map(({ next }) => next)), lines)
}

function isOneParagraph({ line, next, width }: Pair, measure: number, flowed: boolean): boolean {
  if (next.isApart || isItem(next.text)) return false
  if (isIndented(line, next) || width > measure + 3) return false
  if (!/[.。]$/.test(next.text) && bylineIn(next.text)) return false
  if (flowed) return isSoft(line)
  // A line that ends early ends its paragraph, or is no prose.
  const isFull = width + 1 + firstWordOf(next.text) > measure - 4
  return isFull || (beginsLower(next.text) && !endsSentence(line.text) && width > measure * 0.45)
}

// Paragraphs that begin with an indent; what hangs below a bullet belongs to it.
function isIndented(line: WrittenLine, next: WrittenLine): boolean {
  const by = indentOf(next) - indentOf(line)
  return by > 0 && !isItem(line.text)
}

function indentOf({ raw }: WrittenLine): number {
  return raw.length - raw.trimStart().length
}

function firstWordOf(text: string): number {
  return widthOf(/^(\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? '')
}

// RFC 3676, format=flowed: a space at the end of a line says that the paragraph goes on.
function isFlowed(pairs: readonly Pair[]): boolean {
  const open = pairs.filter(({ line, next }) => !next.isApart && !endsSentence(line.text))
  return open.length > 2 && open.filter(({ line }) => isSoft(line)).length / open.length > 0.7
}

function isSoft({ raw }: WrittenLine): boolean {
  return /[^ ] $/.test(raw) && raw.trim() !== '--'
}

/** Lines put together with the one before where they go on with it; notes and what stands aside come behind the whole. */
function joinedAt(continuing: ReadonlySet<WrittenLine>, lines: readonly WrittenLine[]): WrittenLine[] {
  const join = joinerFor(lines)
  const whole: WrittenLine[] = []
  let run: WrittenLine[] = []
  let asides: WrittenLine[] = []
  const close = () => {
    const [first] = run
    if (first) whole.push(run.length === 1 ? first : put(first, run, join))
    whole.push(...asides)
    run = []
    asides = []
  }
  for (const line of lines) {
    if (line.aside || line.isNote) asides.push(line)
    else {
      if (!continuing.has(line)) close()
      run.push(line)
    }
  }
  close()
  return whole
}

function put(first: WrittenLine, run: readonly WrittenLine[], join: Joiner): WrittenLine {
  const text = join(run)
  const { end } = run.at(-1) ?? first
  return { ...first, text, raw: text, end, pieces: run.flatMap((line) => line.pieces ?? pieceOf(line)) }
}

function pieceOf({ text, line, column }: WrittenLine): Piece {
  return { text, line, column }
}
