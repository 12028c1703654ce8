import { type CalendarDate, daysBetween } from '../../model/date.ts'
import { type DateRange, rangesIn } from '../dates/ranges.ts'
import type { Whereabouts } from '../tell.ts'
import { hasDay } from './days.ts'
import { chineseNumber } from './numbers.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling, Told } from './telling.ts'

/** From when to when an event lasts of which one day stands beside its name. */
export interface Lasting {
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly at: Whereabouts
  readonly rule: string
}

interface OneDay {
  readonly day: CalendarDate
  /** The sentence in which the day stands. */
  readonly said: string
}

interface Dated {
  readonly told: Told
  readonly range: DateRange
}

/** An event's other days, as other words of the text say them: `opened on 4 May … until 8 May`, `为期三天`. */
export function lastingOf(telling: Telling, subject: Subject, one: OneDay): Lasting | undefined {
  const isOther = (told: Told) => speaksOf(told, subject) === 'other'
  const early = telling.statements.filter((told) => told.at < 8 && !told.isProgramme && !isOther(told))
  const dated = early
    .filter(({ sentence }) => hasDay(sentence.text))
    .flatMap((told) => rangesIn(told.sentence.text, one.day).map((range): Dated => ({ told, range })))
  const own = early.filter((told) => speaksOf(told, subject) !== undefined)
  return wholeOf(dated, one) ?? untilOf(dated, one) ?? bareOf(own, one) ?? sinceOf(dated, one) ?? countedOf(own, one)
}

// `会期至18日`, of the month in which it begins
const bareDay = /(?:会期|展期|活动|持续|延续|展)[至到](?:本月)?(\d{1,2})日/

function bareOf(own: readonly Told[], { day }: OneDay): Lasting | undefined {
  for (const { sentence } of own) {
    const [, last = ''] = bareDay.exec(sentence.text) ?? []
    const end = `${day.slice(0, 8)}${last.padStart(2, '0')}`
    if (last === '' || end <= day || Number.isNaN(Date.parse(end))) continue
    return { start: day, end, at: sentence.passage.placeOf(sentence.index), rule: 'until when it lasts' }
  }
  return undefined
}

const closing = /\b(?:closed|ended|concluded|wrapped up)\b|闭幕|落幕|收官|谢幕|结束/i
const opening = /\b(?:open(?:s|ed)?|kick(?:s|ed)? off|begins?|began|begun|start(?:s|ed)?)\b|开幕|启幕|拉开|开启|启动/i

/** A range that begins or ends with the day: `closed on June 9. From June 5 to 9 it …`. */
function wholeOf(dated: readonly Dated[], { day, said }: OneDay): Lasting | undefined {
  if (!opening.test(said) && !closing.test(said)) return undefined
  for (const { told, range } of dated) {
    const { start, end, isList } = range
    if (isList || start?.length !== 10 || end?.length !== 10 || start >= end) continue
    if (start === day || end === day) return { start, end, at: placeOf(told, range), rule: 'days that it belongs to' }
  }
  return undefined
}

// `will last until `, `将持续至`, `会期至`, `closes on`, `年会14日闭幕`
const lastBefore =
  /\b(?:until|till|through|(?:conclude|close|end)[sd]? on)\s+(?:the\s+)?(?:\w{2,6}day,?\s+)?$|(?:持续|延续|展|会期|一直|历时)?[至到]\s*$/i
const lastBehind = /^\s*(?:在[^，。；]{1,12})?(?:闭幕|落幕|收官|结束|谢幕)/

function untilOf(dated: readonly Dated[], { day }: OneDay): Lasting | undefined {
  for (const { told, range } of dated) {
    const { start, end, index, text } = range
    const { text: all } = told.sentence
    if (start?.length !== 10 || start !== end || !isSoonAfter(day, start)) continue
    const isLast =
      lastBefore.test(all.slice(Math.max(0, index - 32), index)) || lastBehind.test(all.slice(index + text.length))
    if (isLast) return { start: day, end: start, at: placeOf(told, range), rule: 'until when it lasts' }
  }
  return undefined
}

/** The day on which began what ended on that which is known. */
function sinceOf(dated: readonly Dated[], { day, said }: OneDay): Lasting | undefined {
  if (!closing.test(said)) return undefined
  for (const { told, range } of dated) {
    const { start, end, index } = range
    if (start?.length !== 10 || start !== end || !isSoonAfter(start, day)) continue
    if (opening.test(told.sentence.text.slice(Math.max(0, index - 60), index + 30))) {
      return { start, end: day, at: placeOf(told, range), rule: 'since when it lasted' }
    }
  }
  return undefined
}

// `a three-day conference`, `为期四天`, `历时3天`
const length =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-day\b|(?:为期|历时|连续)\s*([一二两三四五六七八九十\d]{1,3})\s*天/i

function countedOf(own: readonly Told[], { day, said }: OneDay): Lasting | undefined {
  const isOpened = opening.test(said) || own.some(({ sentence }) => opening.test(sentence.text))
  for (const { sentence } of own) {
    const [, words, characters] = length.exec(sentence.text) ?? []
    const days = words ? numberOf(words) : characters ? chineseNumber(characters.replace('两', '二')) : undefined
    if (!days || days < 2) continue
    const at = sentence.passage.placeOf(sentence.index)
    if (closing.test(said) && !opening.test(said)) {
      return { start: moved(day, 1 - days), end: day, at, rule: 'number of its days' }
    }
    if (isOpened) return { start: day, end: moved(day, days - 1), at, rule: 'number of its days' }
  }
  return undefined
}

function isSoonAfter(first: CalendarDate, last: CalendarDate): boolean {
  const days = daysBetween(first, last)
  return days > 0 && days < 200
}

function placeOf({ sentence }: Told, { index }: DateRange): Whereabouts {
  return sentence.passage.placeOf(sentence.index + index)
}

const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function numberOf(word: string): number {
  const at = english.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at + 1
}

function moved(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
