import { type CalendarDate, calendarDate, daysBetween } from '../../model/date.ts'
import { languageIn } from '../language.ts'
import { asciiDigits, datesIn } from './dates.ts'

/** A date whose day and month nobody can tell apart by itself: `03/04/2024`. */
export interface EitherDate {
  readonly dayFirst: CalendarDate
  readonly monthFirst: CalendarDate
  readonly text: string
  readonly index: number
}

export interface SettledDate {
  readonly date: CalendarDate
  /** How sure it is, from 0.5 for a mere custom. */
  readonly confidence: number
}

/** The dates of a text that can be read in two ways, in order. */
export function eitherDatesIn(text: string): EitherDate[] {
  if (!/[1１][9９]|[2２][0０]/.test(text)) return []
  return [...asciiDigits(text).matchAll(either)].flatMap((match) => {
    const [first, second, year] = [match[1], match[3], match[4]].map(Number)
    if (first === undefined || second === undefined || year === undefined || first === second) return []
    const dayFirst = calendarDate(year, second, first)
    const monthFirst = calendarDate(year, first, second)
    return dayFirst && monthFirst ? [{ dayFirst, monthFirst, text: match[0], index: match.index }] : []
  })
}

const either = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d|[./-]\d)/g

/** Decides by what else the page says: the same date in words, another date of the same make, habits of countries. */
export function settled(one: EitherDate, wholePage: string): SettledDate {
  const page = wholePage.slice(0, 50_000)
  const known = new Set(datesIn(page).map(({ date }) => date))
  if (known.has(one.dayFirst) !== known.has(one.monthFirst)) {
    return { date: known.has(one.dayFirst) ? one.dayFirst : one.monthFirst, confidence: 0.9 }
  }
  // Points have no other order.
  if (one.text.includes('.')) return { date: one.dayFirst, confidence: 0.8 }
  const leaning = decided(page) * 3 + customs(page) + nearness(page) * 2 + abroad(page)
  const date = leaning > 0 ? one.dayFirst : one.monthFirst
  return { date, confidence: Math.abs(leaning) >= 3 ? 0.85 : Math.abs(leaning) >= 2 ? 0.7 : 0.5 }
}

/** Above 0 on a page in another language: of those that put the day or month first, only English has the month there. */
function abroad(page: string): number {
  const { value, confidence } = languageIn(page)
  return value !== 'en' && confidence >= 0.8 ? 3 : 0
}

/** Above 0 where other numeric dates of the page have the day first, below where they have the month. */
function decided(page: string): number {
  const numeric = [...asciiDigits(page).matchAll(either)].map((match) => [Number(match[1]), Number(match[3])] as const)
  const days = numeric.filter(([first, second]) => first > 12 && second <= 12).length
  const monthsFirst = numeric.filter(([first, second]) => second > 12 && first <= 12).length
  return Math.sign(days - monthsFirst)
}

/** Above 0 where the dates of the page lie together with the day first, and apart with the month first. */
function nearness(page: string): number {
  const dates = eitherDatesIn(page)
  const isTogether = (days: readonly CalendarDate[]) =>
    daysBetween([...days].sort()[0] ?? '', [...days].sort().at(-1) ?? '') <= 31
  const [byDay, byMonth] = [dates.map(({ dayFirst }) => dayFirst), dates.map(({ monthFirst }) => monthFirst)]
  return new Set(byDay).size < 2 ? 0 : Number(isTogether(byDay)) - Number(isTogether(byMonth))
}

// What is written in one country and not in the other, for days first and for months first.
const dayFirstSigns: readonly RegExp[] = [
  /\b(?:GMT|BST|IST|AEST|AEDT|CET|SAST)\b/,
  /\.(?:co\.(?:uk|nz|za|in)|com\.au|org\.uk|ie)\b/,
  /colour|favour|labour|organis|recognis|centre|theatre|programme/i,
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|June|July|August|September|October|November|December)\b/,
  /[£€]\s?\d/,
]
const monthFirstSigns: readonly RegExp[] = [
  /\b(?:E[SD]?T|P[SD]T|C[SD]T)\b|\b(?:Eastern|Pacific) Time\b/,
  /\b(?:U\.S\.|USA|United States)\b/,
  /color|favorite|labor\b|organiz|recogniz|center\b|theater/i,
  /\b(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}\b/,
  /\$\s?\d/,
]

function customs(page: string): number {
  const count = (signs: readonly RegExp[]) => signs.filter((sign) => sign.test(page)).length
  return count(dayFirstSigns) - count(monthFirstSigns)
}
