import { monthName, monthNumber } from './english-names.ts'
import { daysBefore, daysFrom, type NumberedDays } from './english-numbers.ts'
import { yearAt, yearBefore } from './english-years.ts'
import type { Written } from './written.ts'

/** Days beside the name of a month: `July 8 to 10`, `the 3rd to 5th of June, 2024`, `Feb 2, 3 and 4`. */
export function englishDays(text: string): readonly Written[] {
  const found: Written[] = []
  let free = 0
  for (const match of text.matchAll(month)) {
    const { index } = match
    if (index < free) continue
    const name = { index, stop: index + match[0].length, free }
    const days = daysBefore(text, name) ?? daysFrom(text, name)
    if (!days) continue
    const written = withYear(text, days, monthNumber(match[0]))
    found.push(...written)
    free = written.at(-1)?.stop ?? free
  }
  return found
}

// `Sept.`, not the beginning of `Mayor` or of `Marching`; `updated onMarch 29` was glued together by pasting.
const month = new RegExp(
  `(?:(?<![A-Za-z'])|(?<=\\b(?:on|[Uu]pdated|[Pp]ublished|[Pp]osted)))${monthName}(?![a-z])`,
  'g',
)

function withYear(text: string, { index, stop, spans, isDoubtful }: NumberedDays, month: number): Written[] {
  const after = yearAt(text, stop)
  const before = after ? undefined : yearBefore(text, index)
  const said = after ?? before
  const edges = { index: before?.index ?? index, stop: after?.stop ?? stop }
  return spans.map(({ first, last, ...place }, at): Written => {
    const named = { month, year: said?.year, yearsOn: said?.yearsOn }
    return {
      index: at === 0 ? edges.index : place.index,
      stop: at === spans.length - 1 ? edges.stop : place.stop,
      from: { ...named, day: first.day, weekday: first.weekday },
      ...(last && { to: { ...named, day: last.day, weekday: last.weekday } }),
      ...(isDoubtful && { isDoubtful }),
    }
  })
}
