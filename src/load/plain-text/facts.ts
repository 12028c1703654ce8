import { datesIn } from '../dates/dates.ts'
import type { Span } from './body.ts'
import { namesDate } from './date-words.ts'
import { spoken } from './languages/languages.ts'
import type { Line } from './lines.ts'
import { type OtherDate, otherDateIn } from './other-dates.ts'
import { hasSentence } from './width.ts'

// `Venue: Harbour Hall`, `地点：港口大厅`: what an announcement lists of an event beside its date.
const fact =
  /^[\W_]{0,3}(?:where|venue|location|place|address|speakers?|moderators?|organi[sz]ers?|hosts?|admission|entrance|tickets?|entry|fee|rsvp|地点|地點|地址|会场|會場|场地|場地|场馆|場館|主办(?:方|单位)?|主辦(?:方|單位)?|承办(?:方|单位)?|嘉宾|嘉賓|主讲(?:人)?|主講(?:人)?|主持(?:人)?|报名(?:方式|地址|链接)?|报到地点|费用|票价|票價)\s*[:：]/i
// `Time: 18:00`, `时间：2024年6月5日`
const when = /^(?:time|date|时间|時間|日期)\s*[:：]/i
// `Time: 14:00–15:30`, `时间：14:00`
const hour = /^(?:time|时间|時間)\s*[:：]\s*\d{1,2}[:：.]\d{2}/i

function namesFact(text: string): boolean {
  return fact.test(text) || spoken.fact.test(text)
}

/** The lines, where a date named just `Date: ` or `时间：` beside the place of an event is the event's, and is text. */
export function withFacts(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => besideFact(line, lines, at))
}

/** The same of one of them. */
export function besideFact(line: Line, lines: readonly Pick<Line, 'text'>[], at: number): Line {
  const { byline, text } = line
  const isDate = byline?.published !== undefined && namesDate(byline.dateWord)
  const isHour = line.kind === 'byline' && !byline?.published && hour.test(text)
  if ((!isDate && !isHour) || byline?.source || byline?.author || !isBesideFact(lines, at)) return line
  const { byline: _, rule: __, ...rest } = line
  if (isHour) return { ...rest, kind: 'text' }
  const date = datesIn(text).find((one) => one.date)?.date
  return date ? { ...rest, kind: 'text', otherDate: { date, meaning: 'event' } } : line
}

/** Where the facts of an event begin that stand right above a text: they are what an announcement is read for. */
export function factsAbove(lines: readonly Line[], { from, to }: Span): number {
  let at = to
  while (at > from && isFact(lines[at - 1])) at--
  return lines.slice(at, to).some(({ otherDate }) => isOfEvent(otherDate)) ? at : to
}

/** Whether a text is nothing but such a fact: `When: 5 June 2024`, `地点：老泵房`. */
export function statesFact(text: string): boolean {
  const isShort = text.length <= 200 && !hasSentence(text)
  return isShort && (namesFact(text) || when.test(text) || isOfEvent(otherDateIn(text)))
}

function isFact(line: Line | undefined): boolean {
  return line?.kind === 'text' && (isOfEvent(line.otherDate) || namesFact(line.text))
}

function isOfEvent(date: OtherDate | undefined): boolean {
  return date?.meaning === 'event' || date?.meaning === 'deadline'
}

function isBesideFact(lines: readonly Pick<Line, 'text'>[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((index) => namesFact(lines[index]?.text ?? ''))
}
