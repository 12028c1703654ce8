import type { Written, WrittenDay } from './written.ts'

/** Days in numbers alone: `2024-03-29`, `2024.3.29-31`, `29.–31.03.2024`, `03/29-31/2024`. */
export function numericDays(text: string): readonly Written[] {
  if (!/\d[-/.]\s?\d/.test(text)) return []
  return [...text.matchAll(yearFirst)].flatMap(readYearFirst).concat([...text.matchAll(yearLast)].flatMap(readYearLast))
}

// `2024-03-29`, `2024. 3. 29`, and what a shorter end leaves out: `2024/3/29～3/31`, `2024.3.29-31`, `2024-03-29/31`
const yearFirst =
  /(?<![\w.]|(?<!\d)[-/])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|\.\d|\/[a-z])(?:\s{0,2}(?:-{1,3}|~|至|到|to|\/(?!\s))\s{0,2}(?:(\d{1,2})\s?\2\s?)?(\d{1,2})(?![\d:时時點点年%]|\s?[-/.]\s?\d|\s(?:people|[a-z]{3,}s\b))日?)?/g

function readYearFirst(match: RegExpExecArray): Written[] {
  const [all, year, , month, day, lastMonth, lastDay] = match
  const from = { year: Number(year), month: Number(month), day: Number(day) }
  if (!isDay(from)) return []
  const to = { ...from, month: Number(lastMonth ?? month), day: Number(lastDay) }
  const isRange =
    lastDay !== undefined && isDay(to) && (to.month > from.month || (to.month === from.month && to.day > from.day))
  const stop = isRange ? all.length : (/^.{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}/.exec(all)?.[0].length ?? all.length)
  return [{ index: match.index, stop: match.index + stop, from, ...(isRange && { to }) }]
}

// `29.03.2024`, `03/29/2024`, `29.-31.03.2024`, `29.03.-31.03.2024`, `03/29-31/2024`
const yearLast =
  /(?<![\d./]|\d-)(?:(\d{1,2})\.?(?:([/.])(\d{1,2})\.?)?\s{0,2}-\s{0,2})?(\d{1,2})([-/.])(\d{1,2})\5((?:19|20)\d{2})(?!\d|[-/.]\d)|(?<![\d./]|\d-)(\d{1,2})\/(\d{1,2})-(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g

function readYearLast(match: RegExpExecArray): Written[] {
  const place = { index: match.index, stop: match.index + match[0].length }
  if (match[8]) {
    const [month, day, last, year] = match.slice(8).map(Number)
    return [{ ...place, from: { year, month, day }, to: { year, month, day: last } }]
  }
  const [first, , second, third, , fourth, year] = match.slice(1).map((part) => (part ? Number(part) : undefined))
  if (third === undefined || fourth === undefined || year === undefined) return []
  const isMonthFirst = fourth > 12
  const isEither = third <= 12 && fourth <= 12 && third !== fourth && (first ?? 0) <= 12
  const inOrder = (a: number, b: number): WrittenDay => ({
    year,
    ...(isMonthFirst ? { month: a, day: b } : { month: b, day: a }),
    ...(isEither && { isEither }),
  })
  const to = inOrder(third, fourth)
  if (!isDay(to)) return []
  if (first === undefined) return [{ ...place, from: to }]
  return [{ ...place, from: second === undefined ? { ...to, day: first } : inOrder(first, second), to }]
}

function isDay({ month = 0, day = 0 }: WrittenDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** `20240329`, by itself. */
export function compactDays(text: string): readonly Written[] {
  return [
    ...text.matchAll(
      /(?<![\w./]|(?<!\d{8})-)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\w/]|\.\w|-(?!(?:19|20)\d{6}(?!\d))\w)/g,
    ),
  ].map((match) => ({
    index: match.index,
    stop: match.index + match[0].length,
    from: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
  }))
}
