import type { Place } from '../../model/diagnostic.ts'
import { type Picks, picksSome } from '../corrections.ts'
import { hasCredit } from '../credit.ts'
import { datesIn } from '../dates/dates.ts'
import { type Byline, bylineIn } from './byline.ts'
import { withFacts } from './facts.ts'
import { type OtherDate, otherDateIn } from './other-dates.ts'
import { breadcrumbIn, furnitureIn } from './phrases.ts'
import { unwrapped } from './unwrapped.ts'
import { endsSentence, hasSentence, widthOf } from './width.ts'

export interface WrittenLine extends Place {
  /** Trimmed, its spaces folded. */
  readonly text: string
  readonly raw: string
  readonly offset: number
  /** Just behind it; in a later line of the file where a paragraph was made whole. */
  readonly end: Place
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
}

/** One line that is not blank, with what it looks like by itself. */
export interface Line extends WrittenLine {
  /** Letters, Han characters counting double. */
  readonly width: number
  readonly kind: 'text' | 'caption' | 'byline' | 'breadcrumb' | 'furniture'
  readonly byline?: Byline
  readonly steps?: readonly string[]
  /** Why it is furniture. */
  readonly rule?: string
  /** The date it states, where that says something else than when the article was published. */
  readonly otherDate?: OtherDate
}

type Looks = Omit<Line, keyof WrittenLine>

/** The lines of a text that are not blank, nor dropped; paragraphs that were broken at a fixed width are whole again. */
export function linesIn(text: string, drops: Picks = () => false): Line[] {
  const written = writtenLines(text).filter((line) => !picksSome(drops, line, line.end))
  // Menus say the same again and again; files of nothing else are read as fast as others.
  const known = new Map<string, Looks>()
  return withFacts(
    unwrapped(written).map((line) => {
      const looks = known.get(line.raw) ?? { width: widthOf(line.text), ...kindOf(line) }
      known.set(line.raw, looks)
      return { ...line, ...looks }
    }),
  )
}

function writtenLines(text: string): WrittenLine[] {
  const lines: WrittenLine[] = []
  let offset = 0
  let isApart = true
  for (const [index, raw] of text.split('\n').entries()) {
    const line = cleaned(raw)
    if (line === '') isApart = true
    else {
      const column = raw.length - raw.trimStart().length + 1
      const end = { line: index + 1, column: raw.trimEnd().length + 1 }
      lines.push({ text: line, raw, line: index + 1, column, offset: offset + column - 1, end, isApart })
      isApart = false
    }
    offset += raw.length + 1
  }
  return lines
}

function cleaned(raw: string): string {
  return raw
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
}

function kindOf({ raw, text }: WrittenLine): Omit<Looks, 'width'> {
  if (hasCredit(text)) return { kind: 'caption' }
  const steps = breadcrumbIn(text)
  // `3 May 2024 / Culture / Jane Doe`
  const isDated = steps?.some((step) => step.length <= 40 && datesIn(step).length > 0)
  if (steps && !isDated) return { kind: 'breadcrumb', steps }
  const rule = furnitureIn(text)
  if (rule === 'comment of a reader') return { kind: 'furniture', rule }
  // Wide gaps part the fields of a byline, so it is read as it was pasted.
  const byline = bylineIn(raw.replace(/[\t\u00a0\u3000]/g, ' ').trim())
  // `记者：我现在站在售票大厅里，……。` is what somebody asks or says.
  const isSpoken = text.length > 60 && hasSentence(text) && endsSentence(text) && !byline?.dateWord
  if (byline && !isSpoken && (Object.keys(byline).length > 0 || !rule)) return { kind: 'byline', byline, rule }
  if (rule) return { kind: 'furniture', rule }
  const otherDate = otherDateIn(text)
  return otherDate ? { kind: 'text', otherDate } : { kind: 'text' }
}
