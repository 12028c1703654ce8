import type { DateForm } from './dates.ts'

/** The twelve months of a language, each with all its spellings but those of English, in order. */
export type Months = readonly [
  ...[jan: string, feb: string, mar: string, apr: string, may: string, jun: string],
  ...[jul: string, aug: string, sep: string, oct: string, nov: string, dec: string],
]

/**
 * Day, month by name, year: `12. März 2024`, `1er mars 2024`, `12 de marzo de 2024`. `ordinal` is what may stand behind
 * the day, `of` between the parts.
 */
export function dayMonthYear(months: Months, { ordinal, of = '' }: { ordinal: string; of?: string }): DateForm {
  const names = months.map((spellings) => `(${spellings})`).join('|')
  const gap = of === '' ? '\\s+' : `\\s+(?:(?:${of})\\s+)?`
  return {
    needs: yearBehindSpace,
    pattern: new RegExp(
      `(?<![\\d.,:/-])(\\d{1,2})(?:${ordinal})?${gap}(?:${names})\\.?,?${gap}((?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
    read: ([, day, ...found]) => [
      Number(found[months.length]),
      found.slice(0, months.length).findIndex((name) => name !== undefined) + 1,
      Number(day),
    ],
  }
}

/** Month by name, day, year, as in the Americas: `marzo 12, 2024`. */
export function monthDayYear(months: Months): DateForm {
  const names = months.map((spellings) => `(${spellings})`).join('|')
  return {
    needs: yearBehindSpace,
    pattern: new RegExp(`(?<!\\p{L})(?:${names})\\.?\\s+(\\d{1,2}),?\\s+((?:19|20)\\d{2})(?!\\d)`, 'giu'),
    read: ([, ...found]) => [
      Number(found[months.length + 1]),
      found.slice(0, months.length).findIndex((name) => name !== undefined) + 1,
      Number(found[months.length]),
    ],
  }
}

// ` März 2024`, ` mar. 2024`, ` de 2024`, `12, 2024`
const yearBehindSpace = /[\p{L}\p{M}\d.,]\s+(?:19|20)\d{2}(?!\d)/u
