import { eitherDatesIn, settled } from '../either.ts'
import type { Written, WrittenDay } from './written.ts'

/** Sets dates like `03/04/2024` in the order that the text's other dates tell; with no day where they tell none. */
export function inOrder(written: readonly Written[], text: string): readonly Written[] {
  if (!written.some(isEither)) return written
  const isMonthFirst = monthComesFirst(text)
  return written.map((one) => {
    if (!isEither(one)) return one
    if (isMonthFirst === undefined) return { ...one, isVague: true }
    return isMonthFirst ? { ...one, from: turned(one.from), ...(one.to && { to: turned(one.to) }) } : one
  })
}

function isEither({ from, to }: Written): boolean {
  return from.isEither === true || to?.isEither === true
}

function turned(day: WrittenDay): WrittenDay {
  return day.isEither ? { ...day, month: day.day, day: day.month } : day
}

/** Undefined where nothing tells; a few dates tell as much as all. */
function monthComesFirst(text: string): boolean | undefined {
  const page = text.slice(0, 50_000)
  for (const one of eitherDatesIn(page).slice(0, 10)) {
    const { date, confidence } = settled(one, page)
    if (confidence >= 0.8) return date === one.monthFirst
  }
  return undefined
}
