/** A calendar date `YYYY-MM-DD`, never shifted by a time zone. */
export type CalendarDate = string

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** A time of day on a clock of 24 hours: `09:30`. */
export type ClockTime = string

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
}

export function partsOf(date: PartialDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: numberIn(date, 5), day: numberIn(date, 8) }
}

/** The two digits at a place; undefined where the date ends before it. */
function numberIn(date: PartialDate, place: number): number | undefined {
  return date.length > place ? Number(date.slice(place, place + 2)) : undefined
}

/** The date as text, or undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Days from one date to the other; negative where the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The date a number of days later. */
export function daysAfter(date: CalendarDate, days = 1): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The first day that a date can mean: `2024-06` → `2024-06-01`. */
export function firstDayOf(date: PartialDate): CalendarDate {
  const { year, month = 1, day = 1 } = partsOf(date)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The last day that a date can mean: `2024-06` → `2024-06-30`. */
export function lastDayOf(date: PartialDate): CalendarDate {
  const { year, month = 12, day = daysIn(year, month) } = partsOf(date)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
