import { type Bounds, boundsOf, type DateSpan, monthName, sameDay, sameMonth, sameYear } from './dates.ts'
import { type Tongue, words } from './words.ts'

/** A date in numerals, cut where its size changes. */
export type Numerals = readonly Numeral[]
export interface Numeral {
  readonly text: string
  readonly small?: boolean
}

/** The three lines of a date block. */
export interface Leaf {
  readonly top: string
  readonly middle: string
  readonly bottom: string
  /** Where the middle line needs smaller type. */
  readonly wide: boolean
  readonly unknown: boolean
}

/** `20–21 Jun 2024`, `8月8–11日 2022`; empty where no date is known. */
export function numeralsOf(span: DateSpan, tongue: Tongue): Numerals {
  const bounds = boundsOf(span)
  if (!bounds) return []
  if (tongue === 'en' || bounds.precision !== 'day') {
    const { days, rest } = poster(bounds, tongue)
    return rest ? [{ text: `${days} ` }, { text: rest, small: true }] : [{ text: days }]
  }
  const { from, to } = bounds
  const end = sameMonth(bounds) ? [] : [{ text: `${to.month}` }, { text: '月', small: true }]
  const last = sameDay(bounds) ? [] : [{ text: '–' }, ...end, { text: `${to.day}` }]
  return [
    { text: `${from.month}` },
    { text: '月', small: true },
    { text: `${from.day}` },
    ...last,
    { text: '日', small: true },
    { text: ' ' },
    { text: yearsOf(bounds), small: true },
  ]
}

/** The day and month of a report: `10 Apr`, `8月5日`. */
export function dayAndMonth(date: string, tongue: Tongue): Numerals {
  const bounds = boundsOf({ start: date })
  if (!bounds) return []
  const { month, day } = bounds.from
  if (tongue === 'en') return [{ text: `${day} ${monthName(month, true)}` }]
  return [{ text: `${month}` }, { text: '月', small: true }, { text: `${day}` }, { text: '日', small: true }]
}

/** The date of the large badge: `20–21` over `Jun 2024`, `8–11` over `2022年8月`. */
export function posterOf(span: DateSpan, tongue: Tongue): { readonly days: string; readonly rest: string } | undefined {
  const bounds = boundsOf(span)
  return bounds && poster(bounds, tongue)
}

/** `Jun / 20–21 / 2024`, `Dec–Jan / 31–3 / 2024/25`, `Month only / Sep / 2025`. */
export function leafOf(span: DateSpan, tongue: Tongue): Leaf {
  const { monthOnly, yearOnly, date, notStatedShort } = words[tongue]
  const bounds = boundsOf(span)
  if (!bounds) return { top: date, middle: '?', bottom: notStatedShort, wide: false, unknown: true }
  const [top, middle, bottom] = {
    day: [monthsOf(bounds, tongue), daysOf(bounds), yearsOf(bounds)] as const,
    month: [monthOnly, monthsOf(bounds, tongue), yearsOf(bounds)] as const,
    year: [yearOnly, yearsOf(bounds), ''] as const,
  }[bounds.precision]
  return { top, middle, bottom, wide: middle.length > 3, unknown: false }
}

function poster(bounds: Bounds, tongue: Tongue): { days: string; rest: string } {
  const years = yearsOf(bounds)
  if (bounds.precision === 'year') return { days: years, rest: '' }
  const months = monthsOf(bounds, tongue)
  if (bounds.precision === 'month') return { days: months, rest: years }
  return { days: daysOf(bounds), rest: tongue === 'en' ? `${months} ${years}` : `${years}年${months}` }
}

function daysOf(bounds: Bounds): string {
  return sameDay(bounds) ? `${bounds.from.day}` : `${bounds.from.day}–${bounds.to.day}`
}

function monthsOf(bounds: Bounds, tongue: Tongue): string {
  const { from, to } = bounds
  const single = sameMonth(bounds)
  if (tongue === 'en')
    return single ? monthName(from.month, true) : `${monthName(from.month, true)}–${monthName(to.month, true)}`
  return single ? `${from.month}月` : `${from.month}–${to.month}月`
}

function yearsOf(bounds: Bounds): string {
  const { from, to } = bounds
  if (sameYear(bounds)) return `${from.year}`
  return bounds.precision === 'year' ? `${from.year}–${to.year}` : `${from.year}/${String(to.year).slice(2)}`
}
