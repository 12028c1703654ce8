import type { MonthAt } from './day-numbers.ts'
import { monthNumber } from './english-names.ts'
import { yearAt, yearOf } from './english-years.ts'
import { matchAt, type Written } from './written.ts'

/** A day in words: `the twenty-first of June, 2024`, `May the fourth`. */
export function englishOrdinal(text: string, { index, stop, name, free }: MonthAt): readonly Written[] {
  const start = Math.max(free, index - 30)
  const before = ordinalBefore.exec(text.slice(start, index))
  const after = before ? undefined : matchAt(ordinalAfter, text, stop)
  const day = words.indexOf((before ?? after)?.[1]?.replace(' ', '-') ?? '') + 1
  if (day === 0) return []
  const end = stop + (after?.[0].length ?? 0)
  const year = yearAt(text, end)
  return [
    {
      index: before ? start + before.index : index,
      stop: year?.stop ?? end,
      from: { month: monthNumber(name), day, ...yearOf(year) },
    },
  ]
}

const ones = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const words = [...ones, ...teens, ...ones.map((one) => `twenty-${one}`), 'thirtieth', 'thirty-first']
const word = `((?:(?:twenty|thirty)[- ])?(?:${ones.join('|')})|${teens.join('|')}|thirtieth)`
const ordinalBefore = new RegExp(`\\b(?:the )?${word} (?:day )?of $`)
const ordinalAfter = new RegExp(` the ${word}\\b`, 'y')
