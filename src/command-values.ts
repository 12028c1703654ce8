import { InvalidArgumentError } from 'commander'
import { type CalendarDate, calendarDate } from './model/date.ts'
import type { Shard } from './model/shard.ts'

// What the words of a command line mean. Each throws an InvalidArgumentError that says what was expected.

/** A port: 0 is any free one. */
export function port(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number
  throw new InvalidArgumentError('A number from 0 to 65535 was expected.')
}

/** A share of the site: `2/8`. */
export function shard(value: string): Shard {
  const [number = 0, of = 0] = /^\d+\/\d+$/.test(value) ? value.split('/').map(Number) : []
  if (number >= 1 && number <= of) return { number, of }
  throw new InvalidArgumentError('A share such as 2/8 was expected, from 1/8 to 8/8.')
}

/** A day: `2024-03-29`. */
export function day(value: string): CalendarDate {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  const read = calendarDate(Number(year), Number(month), Number(date))
  if (read) return read
  throw new InvalidArgumentError('A date such as 2024-03-29 was expected.')
}
