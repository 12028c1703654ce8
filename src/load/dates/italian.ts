import type { DateForm } from './dates.ts'
import { dayMonthYear } from './named-months.ts'

// `12 marzo 2024`, `1º gennaio 2024`, `3 ott. 2024`
export const italianDates: readonly DateForm[] = [
  dayMonthYear(
    [
      ...(['gennaio|genn?', 'febbraio|febbr', 'marzo', 'aprile', 'maggio|magg?', 'giugno|giu'] as const),
      ...(['luglio|lug', 'agosto|ago', 'settembre|sett?', 'ottobre|ott', 'novembre', 'dicembre|dic'] as const),
    ],
    { ordinal: '\\s?[º°]' },
  ),
]
