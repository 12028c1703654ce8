import type { DateForm } from './dates.ts'
import { dayMonthYear } from './named-months.ts'

// `12 de março de 2024`, `1º de janeiro de 2024`, `3 out. 2024`
export const portugueseDates: readonly DateForm[] = [
  dayMonthYear(
    [
      ...(['janeiro|jan', 'fevereiro|fev', 'março|marco|mar', 'abril|abr', 'maio|mai', 'junho|jun'] as const),
      ...(['julho|jul', 'agosto|ago', 'setembro|set', 'outubro|out', 'novembro|nov', 'dezembro|dez'] as const),
    ],
    { ordinal: '\\s?[º°]', of: 'de' },
  ),
]
