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
  const [year = 0, month, day] = date.split('-').map(Number)
  return { year, month, day }
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

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
