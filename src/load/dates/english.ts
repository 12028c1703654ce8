import type { DateForm } from './dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

// `March 29, 2024`, `Mar. 29th 2024`
const monthFirst: DateForm = {
  pattern: new RegExp(`\\b${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, 'gi'),
  read: ([, name = '', day, year]) => [Number(year), monthNumber(name), Number(day)],
}

// `29 March 2024`, `29th of March, 2024`, `29-Mar-2024`, and RFC 822: `Fri, 29 Mar 2024 08:13:23 GMT`
const dayFirst: DateForm = {
  pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${month}\\.?,?[\\s-]+((?:19|20)\\d{2})\\b`, 'gi'),
  read: ([, day, name = '', year]) => [Number(year), monthNumber(name), Number(day)],
}

export const englishDates: readonly DateForm[] = [monthFirst, dayFirst]

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
