import type { DayNumbers, MonthAt } from './day-numbers.ts'
import { daysAfter } from './days-after.ts'
import { daysBefore } from './days-before.ts'
import { monthNumber } from './english-names.ts'
import { yearAt, yearBefore, yearOf } from './english-years.ts'
import type { Written, WrittenDay } from './written.ts'

/** Days beside the name of a month: `July 8 to 10`, `the 3rd to 5th of June, 2024`, `Feb 2, 3 and 4`, `8-10 this month`. */
export function englishDays(text: string, month: MonthAt): readonly Written[] {
  const { name } = month
  if (name.endsWith('month')) {
    const days = daysBefore(text, month)
    return days ? withMonth(text, days, { monthsOn: { t: 0, n: 1, l: -1 }[name[0] ?? ''] ?? 0 }) : []
  }
  const days = daysBeside(text, month)
  return days ? withMonth(text, days, { month: monthNumber(name) }) : []
}

/** Those in front of the month, but not a number that stands by chance before `May 16, 2025`. */
function daysBeside(text: string, month: MonthAt): DayNumbers | undefined {
  const before = daysBefore(text, month)
  if (before && yearAt(text, before.stop)) return before
  const after = daysAfter(text, month)
  return before && !(after && yearAt(text, after.stop)) ? before : after
}

function withMonth(text: string, { index, stop, spans, isDoubtful }: DayNumbers, month: WrittenDay): Written[] {
  const after = yearAt(text, stop)
  const before = after ? undefined : yearBefore(text, index)
  const named = { ...month, ...yearOf(after ?? before) }
  return spans.map(({ first, last, isList, ...place }, at): Written => {
    const isLast = at === spans.length - 1
    const weekday = isLast && after?.weekday !== undefined && { weekday: after.weekday }
    return {
      index: at === 0 && before ? before.index : place.index,
      stop: isLast && after ? after.stop : place.stop,
      from: { ...named, ...first, ...(!last && weekday) },
      ...(last && { to: { ...named, ...last, ...weekday } }),
      ...(isList && { isList }),
      ...(isDoubtful && { isDoubtful }),
    }
  })
}
