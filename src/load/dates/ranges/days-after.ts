import {
  type DayNumbers,
  type Item,
  isDay,
  type MonthAt,
  number,
  sign,
  signOf,
  spansOf,
  weekdayBetween,
} from './day-numbers.ts'
import { monthName, weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt } from './written.ts'

/** The days that follow a month's name: ` 8 to 10`, `. 2-4, 9-11`, ` 5, 6 and 7th`. */
export function daysAfter(text: string, { index, stop }: MonthAt): DayNumbers | undefined {
  const first = matchAt(firstDay, text, stop)
  if (!first || !isDay(first[2])) return undefined
  const begin = stop + first[0].length
  const items: Item[] = [{ index, stop: begin, day: Number(first[2]), sign: 'comma' }]
  for (let at = begin; items.length < 40; ) {
    const found = itemAt(text, at)
    const last = items.at(-1)
    if (!found || !last) break
    if (found.weekdayBefore !== undefined) items[items.length - 1] = { ...last, weekday: found.weekdayBefore }
    items.push(found.item)
    at = found.item.stop
  }
  const lead = text.slice(Math.max(0, index - 10), index) + (first[1] ?? '')
  return spansOf(withoutLooseEnd(items, text), /\bbetween\s$/i.test(lead))
}

interface Found {
  readonly item: Item
  /** In brackets behind the day before: `June 22 (Sat) - 23` */
  readonly weekdayBefore: number | undefined
}

function itemAt(text: string, at: number): Found | undefined {
  const match = matchAt(nextDay, text, at)
  const [all = '', before, between, weekday, day] = match ?? []
  const index = at + all.search(/\d{1,2}(?:st|nd|rd|th)?$/)
  if (!isDay(day) || matchAt(ofAnotherMonth, text, index)) return undefined
  const item = {
    index,
    stop: at + all.length,
    day: Number(day),
    weekday: weekdayNumber(weekday),
    sign: signOf(between),
  }
  return { item, weekdayBefore: weekdayNumber(before) }
}

// What makes a number no day: a time (`2-4 pm`), a share, a sum, things that are counted (`and 10 speakers`).
const noTime = '(?!:\\d|\\s{0,2}[ap]\\.?m\\b|\\s?-\\s?\\d{1,2}(?::\\d\\d)?\\s{0,2}[ap]\\.?m\\b)'
const noCount =
  '(?!\\s?%|\\s(?:percent|per cent|people|million|billion|thousand|hundred|(?!(?:was|is|this|as|across|has|plus|sees|marks|brings|features|hosts|takes|its)\\b)[a-z]{3,}s\\b))'
const firstDay = new RegExp(
  `\\.?,?(?:\\s{0,3}|[-/])((?:the|between|from)\\s)?${number}(?![\\d%]|[:.]\\d|\\s?%|[a-z]{2,}|°|,\\d{3}(?!\\d))`,
  'y',
)
const nextDay = new RegExp(
  `(?:\\s?\\((${weekdayName})\\))?\\s{0,3}${sign}\\s{0,3}${weekdayBetween}${number}(?![\\da-zA-Z%:°$€£]|[./]\\d|,\\d{1,3}(?!\\d)|-\\d{1,2}-)(?!\\s{0,3}[日号月])${noTime}${noCount}`,
  'y',
)
// The 5 of `June 30 - 5 July`, not the 7 of `January 5-7 February 2-4`.
const ofAnotherMonth = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${monthName}(?![a-z])(?!\\.?,?\\s{0,2}\\d{1,2}(?!\\d))`,
  'y',
)

/** Without numbers that nothing but a comma joins to a date: `May 21, 2`; but with those of `May 21, 22, 23, 2024`. */
function withoutLooseEnd(items: readonly Item[], text: string): readonly Item[] {
  const isRow = items.length > 2 && items.every(({ day }, at) => day === (items[0]?.day ?? 0) + at)
  if (isRow && /^,?\s{1,2}(?:19|20)\d\d/.test(text.slice(items.at(-1)?.stop, (items.at(-1)?.stop ?? 0) + 8)))
    return items
  const last = items.findLastIndex(({ sign }) => sign !== 'comma')
  return items.slice(0, Math.max(0, last) + 1)
}
