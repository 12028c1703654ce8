import type { DateForm } from './dates.ts'

// `2024-03-29`, `2024/3/29`, `2024.03.29`, `2024-03-29T10:00:00+08:00`, also with spaces around the signs.
const yearFirst: DateForm = {
  pattern: /(?<![\d.])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|\.\d)/g,
  read: ([, year, , month, day]) => [Number(year), Number(month), Number(day)],
}

// `20240329`
const compact: DateForm = {
  pattern: /(?<![\d.])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/g,
  read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
}

// `29/03/2024` and `03/29/2024`: only where one of the two can be no month, since guessing would be wrong half the time.
const yearLast: DateForm = {
  pattern: /(?<![\d./])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g,
  read: ([, first, , second, year]) => {
    const [a, b] = [Number(first), Number(second)]
    if (a > 12 && b <= 12) return [Number(year), b, a]
    if (b > 12 && a <= 12) return [Number(year), a, b]
    return a === b ? [Number(year), a, b] : undefined
  },
}

export const numericDates: readonly DateForm[] = [yearFirst, compact, yearLast]
