import type { DateForm } from './dates.ts'

// `2024년 3월 29일`
const inDigits: DateForm = {
  needs: /년/,
  pattern: /((?:19|20)\d{2})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일/g,
  read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
}

export const koreanDates: readonly DateForm[] = [inDigits]
