import { type PartialDate, partsOf } from '../src/model/date.ts'
import type { Tongue } from './words.ts'

/** The days of something, as far as they are known. */
export interface DateSpan {
  readonly start?: PartialDate
  readonly end?: PartialDate
}

/** Both ends of a span, as precise as the less precise of the two; what is not known is 1. */
export interface Bounds {
  readonly precision: 'year' | 'month' | 'day'
  readonly from: Day
  readonly to: Day
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface DateStyle {
  /** `10 Apr 2024` instead of `10 April 2024`. */
  readonly short?: boolean
  /** Left out where the text around it names the year. */
  readonly year?: boolean
}

/** A span in words: `30 June – 2 July 2024`, `2022年8月8日至11日`, `June 2024`; undefined where no date is known. */
export function dateWords(span: DateSpan, tongue: Tongue, style: DateStyle = {}): string | undefined {
  const bounds = boundsOf(span)
  if (!bounds) return undefined
  return tongue === 'en' ? inEnglish(bounds, style) : inChinese(bounds, style)
}

export function boundsOf({ start, end }: DateSpan): Bounds | undefined {
  const first = start ?? end
  if (!first) return undefined
  const precision = lessPrecise(first, end ?? first)
  const from = cut(first, precision)
  const to = cut(end ?? first, precision)
  return { precision, from, to: compare(from, to) > 0 ? from : to }
}

export function sameYear({ from, to }: Bounds): boolean {
  return from.year === to.year
}

export function sameMonth(bounds: Bounds): boolean {
  return sameYear(bounds) && bounds.from.month === bounds.to.month
}

export function sameDay(bounds: Bounds): boolean {
  return sameMonth(bounds) && bounds.from.day === bounds.to.day
}

export function monthName(month: number, short = false): string {
  const name = months[month - 1] ?? ''
  return short ? name.slice(0, 3) : name
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

function inEnglish(bounds: Bounds, { short, year: withYear = true }: DateStyle): string {
  const { precision, from, to } = bounds
  const year = (day: Day) => (withYear ? ` ${day.year}` : '')
  const month = (day: Day) => monthName(day.month, short)
  if (precision === 'year') return sameYear(bounds) ? `${from.year}` : `${from.year}–${to.year}`
  if (precision === 'month') {
    if (sameMonth(bounds)) return `${month(from)}${year(from)}`
    return sameYear(bounds)
      ? `${month(from)}–${month(to)}${year(to)}`
      : `${month(from)}${year(from)} – ${month(to)}${year(to)}`
  }
  const last = `${to.day} ${month(to)}${year(to)}`
  if (sameDay(bounds)) return last
  if (sameMonth(bounds)) return `${from.day}–${last}`
  return `${from.day} ${month(from)}${sameYear(bounds) ? '' : year(from)} – ${last}`
}

function inChinese(bounds: Bounds, { year: withYear = true }: DateStyle): string {
  const { precision, from, to } = bounds
  const year = (day: Day) => (withYear ? `${day.year}年` : '')
  const later = sameYear(bounds) ? '' : year(to)
  if (precision === 'year') return sameYear(bounds) ? `${from.year}年` : `${from.year}年至${to.year}年`
  const first = `${year(from)}${from.month}月`
  if (precision === 'month') return sameMonth(bounds) ? first : `${first}至${later}${to.month}月`
  if (sameDay(bounds)) return `${first}${from.day}日`
  return `${first}${from.day}日至${later}${sameMonth(bounds) ? '' : `${to.month}月`}${to.day}日`
}

function lessPrecise(a: PartialDate, b: PartialDate): Bounds['precision'] {
  const length = Math.min(a.length, b.length)
  if (length < 'YYYY-MM'.length) return 'year'
  return length < 'YYYY-MM-DD'.length ? 'month' : 'day'
}

function cut(date: PartialDate, precision: Bounds['precision']): Day {
  const { year, month = 1, day = 1 } = partsOf(date)
  return { year, month: precision === 'year' ? 1 : month, day: precision === 'day' ? day : 1 }
}

function compare(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}
