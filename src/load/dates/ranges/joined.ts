import { withBeside } from './beside.ts'
import { timesOf } from './clock.ts'
import { withMoreDays } from './more-days.ts'
import type { Written } from './written.ts'

/** Dates in order, the two ends of a range made one: `from 30 June` and `to 2 July`. */
export function joined(text: string, written: readonly Written[]): Written[] {
  const found: Written[] = []
  for (const [at, one] of written.entries()) {
    const last = found.at(-1)
    if (last && one.index < last.stop) continue
    const next = withDayBefore(text, withBeside(text, one, last?.stop ?? 0))
    if (last && areEnds(text, last, next)) found[found.length - 1] = asRange(last, next)
    else found.push(...withMoreDays(text, next, written[at + 1]?.index ?? text.length))
  }
  return found
}

function areEnds(text: string, first: Written, second: Written): boolean {
  if ([first, second].some(({ to, isVague, isList }) => to || isVague || isList) || second.index - first.stop > 28)
    return false
  const between = text.slice(first.stop, second.index)
  if (joins.test(between)) return true
  if (between === '/') return /\d/.test(text[first.stop - 1] ?? '')
  const lead = text.slice(Math.max(0, first.index - 14), first.index)
  return /^\s{1,3}and\s{1,3}(?:the\s)?$/.test(between) && /\bbetween\s{1,2}(?:the\s)?$/i.test(lead)
}

// ` – `, ` to `, `至`, `（年初二）至`
const joins =
  /^\.?(?:\s?\([^()]{1,10}\))?[),]?\s{0,3}(?:-{1,3}|~|to|till|until|through|thru|up to|至|到)\s{0,3}(?:and including\s|on\s|the\s)?\(?$/

function asRange(first: Written, second: Written): Written {
  return { ...first, ...timesOf(first, second), stop: second.stop, to: second.from }
}

const dayBefore =
  /\b[Ff]rom\s(?:the\s)?((3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s{0,2}(?:to|until|till|-)\s{0,2})(?:the\s)?$/

/** With a first day that stands before the month: `from 4 to January 22`. */
function withDayBefore(text: string, written: Written): Written {
  const { index, from, to } = written
  const match = to ? undefined : dayBefore.exec(text.slice(Math.max(0, index - 28), index))
  if (!match?.[1] || from.day === undefined || Number(match[2]) >= from.day) return written
  return {
    ...written,
    index: index - match[1].length,
    from: { ...from, weekday: undefined, day: Number(match[2]) },
    to: from,
  }
}
