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
import { monthName, weekdayNumber } from './english-names.ts'
import { matchAt } from './written.ts'

/** The days that follow a month's name: ` 8 to 10`, `. 2-4, 9-11`, ` 5, 6 and 7th`. */
export function daysAfter(text: string, { index, stop }: MonthAt): DayNumbers | undefined {
  const first = matchAt(firstDay, text, stop)
  if (!first || !isDay(first[2])) return undefined
  const begin = stop + first[0].length
  const items: Item[] = [{ index, stop: begin, day: Number(first[2]), sign: 'comma' }]
  for (let at = begin; items.length < 40; ) {
    const item = itemAt(text, at)
    if (!item) break
    items.push(item)
    at = item.stop
  }
  const lead = text.slice(Math.max(0, index - 10), index) + (first[1] ?? '')
  return spansOf(withoutLooseEnd(items), /\bbetween\s$/i.test(lead))
}

function itemAt(text: string, at: number): Item | undefined {
  const match = matchAt(nextDay, text, at)
  if (!match || !isDay(match[3])) return undefined
  const index = at + match[0].search(/\d{1,2}(?:st|nd|rd|th)?$/)
  if (matchAt(ofAnotherMonth, text, index)) return undefined
  return {
    index,
    stop: at + match[0].length,
    day: Number(match[3]),
    weekday: weekdayNumber(match[2]),
    sign: signOf(match[1]),
  }
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
  `\\s{0,3}${sign}\\s{0,3}${weekdayBetween}${number}(?![\\da-zA-Z%:°$€£]|[.,/]\\d|-\\d{1,2}-)(?!\\s{0,3}[日号月])${noTime}${noCount}`,
  'y',
)
// The 5 of `June 30 - 5 July`, not the 7 of `January 5-7 February 2-4`.
const ofAnotherMonth = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?${monthName}(?![a-z])(?!\\.?,?\\s{0,2}\\d{1,2}(?!\\d))`,
  'y',
)

/** Without numbers that nothing but a comma joins to a date: `May 21, 2` */
function withoutLooseEnd(items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex(({ sign }) => sign !== 'comma')
  return items.slice(0, Math.max(0, last) + 1)
}
