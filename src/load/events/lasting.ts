import { type CalendarDate, daysBetween } from '../../model/date.ts'
import { rangesIn } from '../dates/ranges.ts'
import type { Whereabouts } from '../tell.ts'
import { hasDay } from './days.ts'
import { chineseNumber } from './numbers.ts'
import { type Subject, speaksOf } from './subject.ts'
import type { Telling } from './telling.ts'

export interface LastDay {
  readonly date: CalendarDate
  readonly at: Whereabouts
  readonly rule: string
}

// `will last until `, `将持续至`
const before =
  /\b(?:until|till|through|concludes? on|closes? on|ends? on)\s+(?:the\s+)?(?:\w+day,?\s+)?$|(?:持续|延续|展|一直|历时)?[至到]\s*$/i
// `a three-day conference`, `为期四天`, `历时3天`
const length =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-day\b|(?:为期|历时|连续)\s*([一二两三四五六七八九十\d]{1,3})\s*天/i
const opening = /\b(?:open(?:s|ed)?|kick(?:s|ed)? off|begins?|began|start(?:s|ed)?)\b|开幕|启幕|拉开|开启|启动/i
const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The last day of an event of which only the first is named beside it: `opened on 4 May … until 8 May`, `为期三天`. */
export function lastDayOf(telling: Telling, subject: Subject, start: CalendarDate): LastDay | undefined {
  const own = telling.statements.filter((told) => ['name', 'generic'].includes(speaksOf(told, subject) ?? ''))
  for (const { sentence } of own) {
    if (!hasDay(sentence.text)) continue
    for (const { start: date, end, index } of rangesIn(sentence.text, start)) {
      const isLast =
        date !== undefined && date === end && before.test(sentence.text.slice(Math.max(0, index - 32), index))
      const days = isLast && date.length === 10 ? daysBetween(start, date) : 0
      if (isLast && days > 0 && days < 200) {
        return { date, at: sentence.passage.placeOf(sentence.index + index), rule: 'until when it lasts' }
      }
    }
  }
  for (const { sentence } of own) {
    const [, words, characters] = length.exec(sentence.text) ?? []
    const days = words ? numberOf(words) : characters ? chineseNumber(characters.replace('两', '二')) : undefined
    if (!days || days < 2 || !own.some((one) => opening.test(one.sentence.text))) continue
    return { date: after(start, days - 1), at: sentence.passage.placeOf(sentence.index), rule: 'number of its days' }
  }
  return undefined
}

function numberOf(word: string): number {
  const at = english.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at + 1
}

function after(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
