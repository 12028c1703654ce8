import type { DateForm } from './dates.ts'
import { dayMonthYear } from './named-months.ts'

// `12. März 2024`, `3. Okt. 2024`, `1. Jänner 2024`
export const germanDates: readonly DateForm[] = [
  dayMonthYear(
    [
      ...([
        'januar|jänner|jan|jän',
        'februar|feber|feb',
        'märz|maerz|mär|mrz',
        'april|apr',
        'mai',
        'juni|jun',
      ] as const),
      ...(['juli|jul', 'august|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez'] as const),
    ],
    { ordinal: '\\.' },
  ),
]
