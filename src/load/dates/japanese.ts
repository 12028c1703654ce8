import type { DateForm } from './dates.ts'

// `令和6年3月29日`, `平成元年1月8日`: years of an era are counted from the one before its first.
const inEras: DateForm = {
  needs: /年/,
  pattern: /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
  read: ([, era = '', year, month, day]) => [
    (before[era] ?? 0) + (year === '元' ? 1 : Number(year)),
    Number(month),
    Number(day),
  ],
}
const before: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

export const japaneseDates: readonly DateForm[] = [inEras]
