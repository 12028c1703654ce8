import { withBeside } from './beside.ts'
import { numeral } from './chinese-numerals.ts'
import { dayPart, listed, range } from './chinese-parts.ts'
import { timesOf } from './clock.ts'
import { matchAt, type Written } from './written.ts'

/** A Chinese date with the days behind it that leave its month out: `8月8日（周一）至11日`, `8月8日、9日和15日`. */
export function withMoreDays(text: string, written: Written, next: number): Written[] {
  const found = [written]
  if (!/[月日号號]/.test(text.slice(written.index, written.stop)) || written.from.day === undefined) return found
  for (
    let one = moreAt(text, written, next);
    one && found.length < 40;
    one = moreAt(text, found.at(-1) ?? written, next)
  ) {
    const last = found.at(-1)
    const longer = last && withEnd(last, one)
    if (longer) found[found.length - 1] = longer
    else found.push(one)
  }
  return found
}

// `至11日`, `—11` (no time, no month), `、9日`
const more = new RegExp(
  `(?:(?<to>${range})|${listed})(?:(?<day>${dayPart})(?:\\s{0,2}[日号號](?![內内間间游])|(?=${listed}${dayPart}(?:${listed}|\\s{0,2}[日号號])))|` +
    '(?<bare>3[01]|[12]\\d|0?[1-9])(?<=[-~至到]\\s{0,2}\\d{1,2})(?![\\d:.%/]|\\s{0,2}[年月日号號点點时時个個人场場家名位万萬]))',
  'y',
)

function moreAt(text: string, { stop, from, to }: Written, next: number): Written | undefined {
  const match = matchAt(more, text, stop)
  const { day, bare, to: isRange } = match?.groups ?? {}
  if (!match || (isRange && to) || (bare && next < stop + match[0].length)) return undefined
  const found: Written = {
    index: stop,
    stop: stop + match[0].length,
    from: { ...from, weekday: undefined, day: numeral(day ?? bare) },
  }
  const beside = withBeside(text, found, stop)
  return isRange ? { ...beside, to: beside.from } : { ...beside, index: stop + match[0].search(/[^\s、和及与與]/) }
}

function withEnd(written: Written, one: Written): Written | undefined {
  const { from, to, isList } = written
  const longer = { ...written, ...timesOf(written, one), stop: one.stop }
  const { day, weekday } = one.from
  if (one.to) return { ...longer, to: { day, ...(weekday !== undefined && { weekday }) } }
  const isNext = (isList || !to) && ((to ?? from).day ?? 0) + 1 === day
  return isNext ? { ...longer, to: one.from, isList: true } : undefined
}
