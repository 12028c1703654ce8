import { monthName, weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt } from './written.ts'

/** The numbers of days beside a month's name. */
export interface NumberedDays {
  readonly index: number
  readonly stop: number
  readonly spans: readonly DaySpan[]
  readonly isDoubtful?: true
}

interface DaySpan {
  /** One day after the other, each of them named. */
  readonly isList?: true
  readonly index: number
  readonly stop: number
  readonly first: NumberedDay
  /** Undefined where one day stands alone. */
  readonly last?: NumberedDay
}

interface NumberedDay {
  readonly day: number
  readonly weekday?: number
}

interface Item extends NumberedDay {
  readonly index: number
  readonly stop: number
  /** What stands between this day and the one before it. */
  readonly sign: 'range' | 'and' | 'comma'
}

interface Name {
  readonly index: number
  readonly stop: number
  /** Where text begins that no date before has taken. */
  readonly free: number
}

/** The days that follow a month's name: ` 8 to 10`, `. 2-4, 9-11`, ` 5, 6 and 7th`. */
export function daysFrom(text: string, { index, stop }: Name): NumberedDays | undefined {
  const first = matchAt(firstDay, text, stop)
  if (!first || !isDay(first[2])) return undefined
  const begin = stop + first[0].length
  const items: Item[] = [{ index, stop: begin, day: Number(first[2]), sign: 'comma' }]
  for (let at = begin; items.length < 40; ) {
    const match = matchAt(nextDay, text, at)
    if (!match || !isDay(match[3])) break
    const place = { index: at + match[0].search(/\d{1,2}(?:st|nd|rd|th)?$/), stop: at + match[0].length }
    if (isDayOfMonthAt(text, place.index)) break
    items.push({ ...place, day: Number(match[3]), weekday: weekdayNumber(match[2]), sign: signOf(match[1]) })
    at = place.stop
  }
  return numbered(
    withoutLooseEnd(items),
    /between\s$/i.test(text.slice(Math.max(0, index - 10), index) + (first[1] ?? '')),
  )
}

const number = '(\\d{1,2})(?:st|nd|rd|th)?'
// What makes a number no day: a time, a share, a sum, things counted.
const noDay =
  '(?![\\da-z%:°$€£]|[.,/]\\d|-\\d{1,2}-|\\s?%|\\s{0,2}[ap]\\.?m\\b|\\s?-\\s?\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b|\\s(?:percent|per cent|people|million|billion|thousand|hundred|(?!(?:was|is|this|as|across|has|plus|sees|marks|brings|features|hosts|takes)\\b)[a-z]{3,}s\\b))'
const sign = '(-{1,3}|~|to|till|until|through|thru|and|&|\\+|,(?:\\s{0,2}and\\b)?|/)'
const firstDay = new RegExp(
  `\\.?,?(?:\\s{0,3}|[-/])((?:the|between|from)\\s)?${number}(?!\\d|:\\d|\\.\\d|%|\\s?%|[a-z]{2,})`,
  'y',
)
const nextDay = new RegExp(`\\s{0,3}${sign}\\s{0,3}(?:(${weekdayName}),?\\s{1,2})?(?:the\\s)?${number}${noDay}`, 'y')

/** Whether a day's number and a month's name stand at a place: `5 July`. */
function isDayOfMonthAt(text: string, at: number): boolean {
  return matchAt(dayOfMonth, text, at) !== undefined
}

const dayOfMonth = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${monthName}(?![a-z])(?!\\.?,?\\s{0,2}\\d{1,2}(?!\\d))`,
  'y',
)

/** Without numbers that nothing but a comma joins to a date: `May 21, 2` */
function withoutLooseEnd(items: readonly Item[]): readonly Item[] {
  return items.slice(
    0,
    Math.max(
      0,
      items.findLastIndex(({ sign }) => sign !== 'comma'),
    ) + 1,
  )
}

/** The days before a month's name: `8–11 `, `the 3rd to 5th of `, `Thursday 20 – Saturday 22 `. */
export function daysBefore(text: string, { index, stop, free }: Name): NumberedDays | undefined {
  const start = Math.max(free, index - 160)
  const before = text.slice(start, index)
  const last = lastDay.exec(before)
  if (!last || !isDay(last[1])) return undefined
  const items: Item[] = []
  let at = last.index
  let item = { index: start + at, stop, day: Number(last[1]) }
  let isBetween = false
  while (items.length < 40) {
    const match = dayBefore.exec(before.slice(Math.max(0, at - 40), at))
    const from = Math.max(0, at - 40)
    if (!match || !isDay(match[1])) {
      items.unshift({ ...item, sign: 'comma' })
      isBetween = /(?:between|from)\s(?:the\s)?$/i.test(before.slice(0, at))
      break
    }
    items.unshift({ ...item, weekday: weekdayNumber(match[3]), sign: signOf(match[2]) })
    at = from + match.index
    item = { index: start + at, stop: start + at + match[1].length, day: Number(match[1]) }
  }
  const found = numbered(withoutLooseBeginning(items), isBetween)
  return found && isPart(before.slice(0, found.index - start)) ? { ...found, isDoubtful: true } : found
}

/** Without numbers that nothing but a comma joins to a date: `Room 4, 5 June` */
function withoutLooseBeginning(items: readonly Item[]): readonly Item[] {
  if (items.some(({ sign }) => sign === 'and')) return items
  const firstKept = items.findIndex((_, at) => items[at + 1]?.sign !== 'comma')
  return items.slice(Math.max(0, firstKept))
}

// Not the end of a larger number, of a price, of a time, of an address.
const begins = '(?<![\\d:$€£#/]|\\d[.,])'
const lastDay = new RegExp(`${begins}(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s{0,3}|[-/])(?:day\\s)?(?:of\\s{1,2})?$`)
const dayBefore = new RegExp(
  `${begins}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s{0,3}${sign}\\s{0,3}(?:(${weekdayName}),?\\s{1,2})?(?:the\\s)?$`,
)

/** Whether a number behind this text may be that of a thing: `part `, `COVID-`. */
function isPart(before: string): boolean {
  return /(?:\b(?:part|level|chapter|no\.?|vol\.?|volume|pages?|pp?\.|episode|section|step|phase|stage|grade|season|round|day|week|version|room|hall|booth|table|figure)\s?|[A-Za-z]-)$/i.test(
    before,
  )
}

function isDay(digits: string | undefined): digits is string {
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31
}

function signOf(sign: string | undefined): Item['sign'] {
  if (sign === ',') return 'comma'
  return sign === 'and' || sign === '&' || sign === '+' || sign === '/' || sign?.startsWith(',') ? 'and' : 'range'
}

function numbered(items: readonly Item[], isBetween: boolean): NumberedDays | undefined {
  const spans: DaySpan[] = []
  for (const { sign, index, stop, ...day } of items) {
    const last = spans.at(-1)
    const isRange = sign === 'range' || (sign === 'and' && isBetween && items.length === 2)
    if (last && isRange && !last.last && last.first.day < day.day) {
      spans[spans.length - 1] = { ...last, stop, last: day }
    } else if (
      last &&
      sign !== 'range' &&
      (last.isList || !last.last) &&
      (last.last ?? last.first).day + 1 === day.day
    ) {
      spans[spans.length - 1] = { ...last, stop, last: day, isList: true }
    } else {
      spans.push({ index, stop, first: day })
    }
  }
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? { index: first.index, stop: last.stop, spans } : undefined
}
