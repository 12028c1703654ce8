import { withBeside } from './beside.ts'
import { numeral } from './chinese-numerals.ts'
import { matchAt, type Written } from './written.ts'

/** Dates in order, each two that are the ends of one range made one: `from 30 June` and `to 2 July`. */
export function joined(text: string, written: readonly Written[]): Written[] {
  const found: Written[] = []
  for (const [at, one] of written.entries()) {
    const last = found.at(-1)
    if (last && one.index < last.stop) continue
    const next = withBeside(text, one, last?.stop ?? 0)
    const range = last && areEnds(text, last, next) ? asRange(last, next) : undefined
    if (range) found[found.length - 1] = range
    else found.push(withBareEnd(text, next, written[at + 1]?.index))
  }
  return found
}

function areEnds(text: string, first: Written, second: Written): boolean {
  if (first.to || second.to || first.isVague || second.isVague) return false
  if (second.index - first.stop > 28) return false
  const between = text.slice(first.stop, second.index)
  if (joins.test(between) || (between === '/' && /\d$/.test(text.slice(0, first.stop)))) return true
  return (
    /^\s{1,3}and\s{1,3}$/.test(between) &&
    /\bbetween\s{1,2}(?:the\s)?$/i.test(text.slice(Math.max(0, first.index - 14), first.index))
  )
}

// ` – `, ` to `, `至`, `（年初二）至`
const joins =
  /^(?:\s?\([^()]{1,10}\))?[),]?\s{0,3}(?:-{1,3}|~|to|till|until|through|thru|up to|至|到)\s{0,3}(?:and including\s|on\s|the\s)?\(?$/

function asRange(first: Written, second: Written): Written {
  return {
    ...first,
    stop: second.stop,
    to: second.from,
    ...((second.endTime ?? second.startTime) && { endTime: second.endTime ?? second.startTime }),
    ...((second.zone ?? first.zone) && { zone: second.zone ?? first.zone }),
    ...((first.either || second.either) && { either: true as const }),
  }
}

// The last day without its month, behind a weekday or a time of the first: `8月8日（周一）至11日`
const bareEnd =
  /\s{0,2}(?:-{1,3}|~|至|到)\s{0,2}(?:(3[01]|[12]\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s{0,2}[日号號]|(3[01]|[12]\d|0?[1-9])(?![\d:.%点點时時年月/]|\s{0,2}[年月日号點点时時]))/y

function withBareEnd(text: string, written: Written, nextIndex: number | undefined): Written {
  const isChinese = /[月日号號]/.test(text.slice(written.index, written.stop))
  if (written.to || written.isVague || !isChinese || written.from.day === undefined) return written
  const match = matchAt(bareEnd, text, written.stop)
  if (!match || (nextIndex !== undefined && nextIndex < written.stop + match[0].length && !/[日号號]$/.test(match[0])))
    return written
  return withBeside(
    text,
    {
      ...written,
      stop: written.stop + match[0].length,
      to: { ...written.from, weekday: undefined, day: numeral(match[1] ?? match[2]) },
    },
    written.stop,
  )
}
