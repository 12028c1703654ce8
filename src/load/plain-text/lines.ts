import type { Place } from '../../model/diagnostic.ts'
import { hasCredit } from '../credit.ts'
import { type Byline, bylineIn } from './byline.ts'
import { breadcrumbIn, furnitureIn } from './phrases.ts'

/** One line that is not blank, with what it looks like by itself. */
export interface Line extends Place {
  /** Trimmed, its spaces folded. */
  readonly text: string
  readonly offset: number
  /** Letters, Han characters counting double. */
  readonly width: number
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
  readonly kind: 'text' | 'caption' | 'byline' | 'breadcrumb' | 'furniture'
  readonly byline?: Byline
  readonly steps?: readonly string[]
  /** Why it is furniture. */
  readonly rule?: string
}

/** The lines of a text that are not blank. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  let isApart = true
  for (const [index, raw] of text.split('\n').entries()) {
    const line = cleaned(raw)
    if (line === '') isApart = true
    else {
      const column = raw.length - raw.trimStart().length + 1
      lines.push({
        text: line,
        line: index + 1,
        column,
        offset: offset + column - 1,
        isApart,
        width: widthOf(line),
        ...kindOf(raw, line),
      })
      isApart = false
    }
    offset += raw.length + 1
  }
  return lines
}

export function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)
}

/** Whether a text has the punctuation of sentences, and not only that of a headline. */
export function hasSentence(text: string): boolean {
  return /[.!?…][”’"')\]]?(\s|$)|[。！？；][”’」）]?/.test(text)
}

export function endsSentence(text: string): boolean {
  return /[.!?…:：。！？；][”’"'」』）)\]]*$/.test(text)
}

function cleaned(raw: string): string {
  return raw
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
}

function kindOf(raw: string, text: string): Pick<Line, 'kind' | 'byline' | 'steps' | 'rule'> {
  const steps = breadcrumbIn(text)
  if (steps) return { kind: 'breadcrumb', steps }
  const rule = furnitureIn(text)
  // Wide gaps part the fields of a byline, so it is read as it was pasted.
  const byline = bylineIn(raw.replace(/[\t\u00a0\u3000]/g, ' ').trim())
  if (byline && (Object.keys(byline).length > 0 || !rule)) return { kind: 'byline', byline, rule }
  if (rule) return { kind: 'furniture', rule }
  return { kind: hasCredit(text) ? 'caption' : 'text' }
}
