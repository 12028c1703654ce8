import type { DayNumbers } from './day-numbers.ts'
import { daysAfter } from './days-after.ts'
import { daysBefore } from './days-before.ts'
import { monthName, monthNumber } from './english-names.ts'
import { yearAt, yearBefore } from './english-years.ts'
import type { Written, WrittenDay } from './written.ts'

/** Days beside the name of a month: `July 8 to 10`, `the 3rd to 5th of June, 2024`, `Feb 2, 3 and 4`, `8-10 this month`. */
export function englishDays(text: string): readonly Written[] {
  const found: Written[] = []
  let free = 0
  for (const match of text.matchAll(month)) {
    const { index } = match
    if (index < free) continue
    const [name] = match
    const place = { index, stop: index + name.length, free }
    const named = name.endsWith('month') ? { monthsOn: monthsOn(name) } : { month: monthNumber(name) }
    const days = daysBefore(text, place) ?? (named.month === undefined ? undefined : daysAfter(text, place))
    if (!days) continue
    found.push(...withMonth(text, days, named))
    free = found.at(-1)?.stop ?? free
  }
  return found
}

// `Sept`, not the beginning of `Mayor` or of `Marching`; `updated onMarch 29` was glued together by pasting.
const month = new RegExp(
  `(?:(?<![A-Za-z'])|(?<=\\b(?:on|[Uu]pdated|[Pp]ublished|[Pp]osted)))(?:${monthName}|(?:this|next|last|in next|of next) month)(?![a-z])`,
  'g',
)

function monthsOn(word: string): number {
  return word.startsWith('this') ? 0 : word.startsWith('last') ? -1 : 1
}

function withMonth(text: string, { index, stop, spans, isDoubtful }: DayNumbers, month: WrittenDay): Written[] {
  const after = yearAt(text, stop)
  const before = after ? undefined : yearBefore(text, index)
  const year = after?.year ?? before?.year
  const named = { ...month, ...(year && { year }), ...(after?.yearsOn !== undefined && { yearsOn: after.yearsOn }) }
  return spans.map(
    ({ first, last, isList, ...place }, at): Written => ({
      index: at === 0 && before ? before.index : place.index,
      stop: at === spans.length - 1 && after ? after.stop : place.stop,
      from: { ...named, ...first },
      ...(last && { to: { ...named, ...last } }),
      ...(isList && { isList }),
      ...(isDoubtful && { isDoubtful }),
    }),
  )
}
