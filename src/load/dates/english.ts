import type { DateForm } from './dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const anyMonth = new RegExp(months.join('|'), 'i')
const year = '((?:19|20)\\d{2})'
// Pasting glues neighbours together: `Updated onMarch 29, 2024`, `March 28, 2024March 29, 2024`.
const begins = '(?:(?<![a-z])|(?<=\\b(?:on|updated|published|posted)))'

// `March 29, 2024`, `Mar. 29th 2024`, `December 19. 2025`
const monthFirst: DateForm = {
  needs: anyMonth,
  pattern: new RegExp(`${begins}${month}\\.?,?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[,.]\\s*|\\s+)${year}`, 'gi'),
  read: ([, name = '', day, year]) => [Number(year), monthNumber(name), Number(day)],
}

// `29 March 2024`, `29th of March, 2024`, `29-Mar-2024`, and RFC 822: `Fri, 29 Mar 2024 08:13:23 GMT`
const dayFirst: DateForm = {
  needs: anyMonth,
  pattern: new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+|-|/)(?:of\\s+)?${month}\\.?,?(?:\\s+|-|/)${year}`,
    'gi',
  ),
  read: ([, day, name = '', year]) => [Number(year), monthNumber(name), Number(day)],
}

// `2024 March 29`, `2024-Mar-29`
const yearFirst: DateForm = {
  needs: anyMonth,
  pattern: new RegExp(`(?<!\\d)${year}(?:,?\\s+|-|/)${month}\\.?(?:\\s+|-|/)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'gi'),
  read: ([, year, name = '', day]) => [Number(year), monthNumber(name), Number(day)],
}

// As `date` of Unix prints it: `Fri Mar 29 10:00:12 UTC 2024`
const yearLast: DateForm = {
  needs: anyMonth,
  pattern: new RegExp(
    `${begins}${month}\\s+(\\d{1,2}),?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{2,5})?\\s+${year}(?!\\d)`,
    'gi',
  ),
  read: ([, name = '', day, year]) => [Number(year), monthNumber(name), Number(day)],
}

export const englishDates: readonly DateForm[] = [monthFirst, dayFirst, yearFirst, yearLast]

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
