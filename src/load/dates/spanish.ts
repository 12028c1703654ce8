import type { DateForm } from './dates.ts'
import { dayMonthYear, type Months, monthDayYear } from './named-months.ts'

const months: Months = [
  ...(['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun'] as const),
  ...(['julio|jul', 'agosto|ago', 'sep?tiembre|sept?', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'] as const),
]

// `12 de marzo de 2024`, `1 de enero del 2024`, `3 ago. 2024`, `marzo 12, 2024`
export const spanishDates: readonly DateForm[] = [
  dayMonthYear(months, { ordinal: '\\s?[º°]', of: 'del?' }),
  monthDayYear(months),
]
