import { weekdayName } from './english-names.ts'

/** The numbers of days beside a month's name. */
export interface DayNumbers {
  readonly index: number
  readonly stop: number
  readonly spans: readonly DaySpan[]
  readonly isDoubtful?: true
}

export interface DaySpan {
  readonly index: number
  readonly stop: number
  readonly first: DayNumber
  /** Undefined where one day stands alone. */
  readonly last?: DayNumber
  /** Each day is named, one after the other: `5, 6 and 7`. */
  readonly isList?: true
}

export interface DayNumber {
  readonly day: number
  readonly weekday?: number
}

/** A number, and what stands between it and the one before. */
export interface Item extends DayNumber {
  readonly index: number
  readonly stop: number
  readonly sign: 'range' | 'and' | 'comma'
}

/** Where a month is named, by its name or as `this month`. */
export interface MonthAt {
  readonly name: string
  readonly index: number
  readonly stop: number
  /** Where text begins that no date before has taken. */
  readonly free: number
}

/** `8`, `3rd` */
export const number = '(\\d{1,2})(?:st|nd|rd|th)?'
export const sign = '(-{1,3}|~|to|till|until|through|thru|and|&|\\+|,(?:\\s{0,2}and\\b)?|/)'
/** `, Friday the ` */
export const weekdayBetween = `(?:(${weekdayName}),?\\s{1,2})?(?:the\\s)?`

export function signOf(sign: string | undefined): Item['sign'] {
  if (sign === ',') return 'comma'
  return sign === 'and' || sign === '&' || sign === '+' || sign === '/' || sign?.startsWith(',') ? 'and' : 'range'
}

export function isDay(digits: string | undefined): digits is string {
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31
}

/** Numbers as days and ranges of days: 10, `to` 12, 17, `and` 18 are 10 to 12 and 17 to 18. */
export function spansOf(items: readonly Item[], isBetween: boolean): DayNumbers | undefined {
  const spans: DaySpan[] = []
  let isDoubtful = false
  for (const item of items) {
    const last = spans.at(-1)
    const isRange = item.sign === 'range' || (isBetween && items.length === 2)
    const longer = last && withDay(last, item, isRange)
    if (longer) spans[spans.length - 1] = longer
    // `May 30-2` may end in June, or be wrong.
    else if (isRange && last) isDoubtful = true
    else spans.push({ index: item.index, stop: item.stop, first: dayOf(item) })
  }
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return undefined
  return { index: first.index, stop: last.stop, spans, ...(isDoubtful && { isDoubtful }) }
}

function withDay(span: DaySpan, item: Item, isRange: boolean): DaySpan | undefined {
  const end = (span.last ?? span.first).day
  const longer = { ...span, stop: item.stop, last: dayOf(item) }
  if (isRange) return end < item.day ? longer : undefined
  const isNext = end + 1 === item.day && (span.isList || !span.last)
  return isNext ? { ...longer, isList: true } : undefined
}

function dayOf({ day, weekday }: Item): DayNumber {
  return { day, ...(weekday !== undefined && { weekday }) }
}
