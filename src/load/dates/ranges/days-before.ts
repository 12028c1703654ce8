import {
  type DayNumbers,
  type Item,
  isDay,
  type MonthAt,
  number,
  sign,
  signOf,
  spansOf,
  weekdayBetween,
} from './day-numbers.ts'
import { weekdayNumber } from './english-names.ts'

/** The days before a month's name: `8–11 `, `the 3rd to 5th of `, `Thursday 20 – Saturday 22 `. */
export function daysBefore(text: string, { index, stop, free }: MonthAt): DayNumbers | undefined {
  const start = Math.max(free, index - 160)
  const before = text.slice(start, index)
  const last = lastDay.exec(before.slice(-24))
  if (!last || !isDay(last[1])) return undefined
  const items: Item[] = []
  let at = Math.max(0, before.length - 24) + last.index
  let item = { index: start + at, stop, day: Number(last[1]) }
  for (let one = oneBefore(before, at); one && items.length < 40; one = oneBefore(before, at)) {
    items.unshift({ ...item, weekday: one.weekday, sign: one.sign })
    at = one.at
    item = { index: start + at, stop: start + one.stop, day: one.day }
  }
  items.unshift({ ...item, sign: 'comma' })
  const found = spansOf(withoutLooseBeginning(items), /(?:between|from)\s(?:the\s)?$/i.test(before.slice(0, at)))
  return found && isPart(before.slice(0, found.index - start)) ? { ...found, isDoubtful: true } : found
}

// Not the end of a larger number, of a price, of a time, of an address.
const begins = '(?<![\\dA-Za-z:$€£#]|\\d[.,]|(?<!(?<!\\d)\\d{1,2})/)'
const lastDay = new RegExp(`${begins}${number}\\.?(?:\\s{0,3}|[-/])(?:day\\s)?(?:of\\s{1,2})?$`)
const dayBefore = new RegExp(`${begins}${number}\\.?\\s{0,3}${sign}\\s{0,3}${weekdayBetween}$`)

function oneBefore(before: string, at: number) {
  const from = Math.max(0, at - 40)
  const match = dayBefore.exec(before.slice(from, at))
  if (!match || !isDay(match[1])) return undefined
  const { index } = match
  const digits = match[1]
  return {
    at: from + index,
    stop: from + index + digits.length,
    day: Number(digits),
    weekday: weekdayNumber(match[3]),
    sign: signOf(match[2]),
  }
}

/** Without numbers that nothing but a comma joins to a date: `Room 4, 5 June` */
function withoutLooseBeginning(items: readonly Item[]): readonly Item[] {
  if (items.some(({ sign }) => sign === 'and')) return items
  const first = items.findIndex((_, at) => items[at + 1]?.sign !== 'comma')
  return items.slice(Math.max(0, first))
}

/** Whether a number behind this text may be that of a thing: `part `, `COVID-`. */
function isPart(before: string): boolean {
  return partBefore.test(before.slice(-12))
}

const partBefore =
  /(?:\b(?:part|level|chapter|no\.?|vol\.?|volume|pages?|pp?\.|episode|section|step|phase|stage|grade|season|round|version|room|hall|booth|table|figure)\s?|[A-Za-z]-)$/i
