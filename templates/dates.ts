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
  /** Each day with its weekday: `Thu 20 – Fri 21 June 2024`, `2024年6月20日（周四）至21日（周五）`. */
  readonly weekday?: boolean
}

/** A span in words, cut where its second end begins; a single date has no first part. */
export interface SpanParts {
  readonly first?: string
  readonly between: string
  readonly last: string
}

/** A span in words: `30 June – 2 July 2024`, `2022年8月8日至11日`, `June 2024`; undefined where no date is known. */
export function dateWords(span: DateSpan, tongue: Tongue, style: DateStyle = {}): string | undefined {
  const parts = dateParts(span, tongue, style)
  return parts && `${parts.first ?? ''}${parts.between}${parts.last}`
}

/** The same, in parts. */
export function dateParts(span: DateSpan, tongue: Tongue, style: DateStyle = {}): SpanParts | undefined {
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
  return (short ? months.short : months.long)[month - 1] ?? ''
}

// Not as in British English, whose September is short by four letters.
const months = { long: monthNames('long'), short: monthNames('short') }

function monthNames(length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat('en', { month: length, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month)))
}

function inEnglish(bounds: Bounds, { short, year: withYear = true, weekday }: DateStyle): SpanParts {
  const { precision, from, to } = bounds
  const year = (day: Day) => (withYear ? ` ${day.year}` : '')
  const month = (day: Day) => monthName(day.month, short)
  if (precision === 'year') return sameYear(bounds) ? single(`${from.year}`) : range(`${from.year}`, '–', `${to.year}`)
  if (precision === 'month') {
    if (sameMonth(bounds)) return single(`${month(from)}${year(from)}`)
    return sameYear(bounds)
      ? range(month(from), '–', `${month(to)}${year(to)}`)
      : range(`${month(from)}${year(from)}`, ' – ', `${month(to)}${year(to)}`)
  }
  const day = (one: Day) => `${weekday ? `${weekdayOf(one, 'en')} ` : ''}${one.day}`
  const last = `${day(to)} ${month(to)}${year(to)}`
  if (sameDay(bounds)) return single(last)
  if (sameMonth(bounds)) return range(day(from), weekday ? ' – ' : '–', last)
  return range(`${day(from)} ${month(from)}${sameYear(bounds) ? '' : year(from)}`, ' – ', last)
}

function inChinese(bounds: Bounds, { year: withYear = true, weekday }: DateStyle): SpanParts {
  const { precision, from, to } = bounds
  const year = (day: Day) => (withYear ? `${day.year}年` : '')
  const later = sameYear(bounds) ? '' : year(to)
  if (precision === 'year') {
    return sameYear(bounds) ? single(`${from.year}年`) : range(`${from.year}年`, '至', `${to.year}年`)
  }
  const first = `${year(from)}${from.month}月`
  if (precision === 'month') return sameMonth(bounds) ? single(first) : range(first, '至', `${later}${to.month}月`)
  const day = (one: Day) => `${one.day}日${weekday ? `（${weekdayOf(one, 'zh-Hans')}）` : ''}`
  if (sameDay(bounds)) return single(`${first}${day(from)}`)
  return range(`${first}${day(from)}`, '至', `${later}${sameMonth(bounds) ? '' : `${to.month}月`}${day(to)}`)
}

function single(last: string): SpanParts {
  return { between: '', last }
}

function range(first: string, between: string, last: string): SpanParts {
  return { first, between, last }
}

function weekdayOf({ year, month, day }: Day, tongue: Tongue): string {
  return weekdays[tongue].format(Date.UTC(year, month - 1, day))
}

const weekdays = {
  en: new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans', { weekday: 'short', timeZone: 'UTC' }),
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
