import type { Place } from '../../model/diagnostic.ts'
import { meaningAtFoot } from './foot-dates.ts'
import type { Head } from './head.ts'
import type { OtherDate } from './other-dates.ts'

export type WithheldDate = OtherDate & Place

/** The first date near the title, else at the foot of the text, that says something else than when it was published. */
export function withheldNear({ lines, title, to, foot }: Head): WithheldDate | undefined {
  for (const { otherDate, line, column } of lines.slice(title + 1, to))
    if (otherDate) return { ...otherDate, line, column }
  for (let at = foot.from; at < foot.to; at++) {
    const { byline, line = 1, column = 1 } = lines[at] ?? {}
    const date = byline?.published ?? byline?.updated
    const meaning = date && meaningAtFoot(lines, at, foot)
    if (meaning) return { date, meaning, line, column }
  }
  return undefined
}
