import type { DateForm } from './dates.ts'
import { dayMonthYear } from './named-months.ts'

// `12 maart 2024`, `3 okt. 2024`
export const dutchDates: readonly DateForm[] = [
  dayMonthYear(
    [
      ...(['januari', 'februari', 'maart|mrt', 'april', 'mei', 'juni'] as const),
      ...(['juli', 'augustus', 'september', 'oktober|okt', 'november', 'december'] as const),
    ],
    { ordinal: '(?:e|ste|de)' },
  ),
]
