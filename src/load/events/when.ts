import { type CalendarDate, daysBetween, partsOf } from '../../model/date.ts'
import { type DateRange, rangesIn } from '../dates/ranges.ts'
import type { Whereabouts } from '../tell.ts'
import { hasDay } from './days.ts'
import type { Fact } from './labels.ts'
import { type Subject, speaksOf } from './subject.ts'
import type { Telling, Told } from './telling.ts'

/** When the event is, as one line of the text says it. */
export interface When {
  readonly range: DateRange
  readonly place: Whereabouts
  readonly rule: string
  readonly score: number
}

export const labelledLine = 'labelled line'
export const ofEvent = 'where the text speaks of it'
export const ofInvitation = 'where readers are invited'

/** Below this a day that a text names is not taken for the event's. */
const enough = 3

/** Every day or range of days that may be the event's, the likeliest first. */
export function whensOf(telling: Telling, subject: Subject | undefined): When[] {
  const labelled = telling.facts.flatMap((fact) => labelledWhen(fact, telling))
  const told = [...telling.inTitle, ...telling.statements].flatMap((one) => toldWhens(one, telling, subject))
  const all = [...labelled, ...told, ...leadWhens(telling, subject)]
  return all.filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score)
}

function labelledWhen({ kind, value, passage, index, isOwn }: Fact, { near, passages }: Telling): When[] {
  if (kind !== 'when' || !/\d/.test(value)) return []
  const first = rangesIn(value, near).find(({ start }) => start?.length === 10) ?? rangesIn(value, near)[0]
  if (!first?.start) return []
  const order = passages.indexOf(passage)
  const score = (isOwn ? 10 : 8.5) - Math.min(2, order * 0.05)
  return [{ range: first, place: passage.placeOf(index + first.index), rule: labelledLine, score }]
}

function toldWhens(told: Told, telling: Telling, subject: Subject | undefined): When[] {
  const { sentence, verbs, at } = told
  const { text, passage, index } = sentence
  if (!hasDay(text)) return []
  const spoken = subject ? speaksOf(told, subject) : told.generic === undefined ? undefined : 'generic'
  if (!subject && told.names.some((name) => (name.isSure || name.year) && !telling.title.text.includes(name.series)))
    return []
  const base = baseOf(told, spoken)
  if (base === undefined) return []
  return rangesIn(text, telling.near).flatMap((range, order): When[] => {
    if (range.start === undefined || isOther(text, range, order)) return []
    if (at < 0 && range.start.length < 10) return []
    const near = Math.min(
      ...verbs.map((verb) => distance(range, verb)),
      ...told.names.map((name) => distance(range, name.index, name.end)),
      200,
    )
    const isNext = order > 0 && /(?:and|&|,|、|和|及)\s*$/.test(text.slice(0, range.index))
    const reach = verbs.length + told.names.length > 0 ? Math.min(1.5, near / 80) : 0
    const score =
      base -
      (isNext ? 2 : 0) -
      reach -
      Math.min(1.5, Math.max(0, at) * 0.1) +
      bonus(range, telling.near) -
      (told.isProgramme ? 2 : 0)
    const rule =
      spoken === 'name'
        ? 'beside its name'
        : spoken === 'generic'
          ? ofEvent
          : told.invites
            ? ofInvitation
            : 'beside a word for taking place'
    return [{ range, place: passage.placeOf(index + range.index), rule, score }]
  })
}

function baseOf({ verbs, invites, at }: Told, spoken: ReturnType<typeof speaksOf>): number | undefined {
  const hasVerb = verbs.length > 0
  switch (spoken) {
    case 'name':
      return hasVerb ? 8 : at < 0 ? 6 : 5
    case 'generic':
      return hasVerb ? 6.5 : invites ? 5.5 : 3.5
    case 'other':
      return undefined
    case undefined:
      return invites ? 5 : hasVerb ? 3.5 : at === 0 ? 2.5 : undefined
  }
}

/** The rule of a line that gives a day and from when to when: no article is published so. */
export const timedLine = 'line with its hours'
// `13:30–17:30`
const hours = /\d{1,2}[:：]\d{2}\s*(?:[~～–—-]+|to|至|到)\s*\d{1,2}[:：]\d{2}/

/** A line that is nothing but a date, above the text: as on posters. */
function leadWhens({ passages, near }: Telling, subject: Subject | undefined): When[] {
  const lines = passages.slice(0, 40).flatMap((passage, order) => {
    if (passage.text.length > 80 || !hasDay(passage.text)) return []
    const [range, ...others] = rangesIn(passage.text.replace(/\n/g, ' '), near)
    if (!range?.start || others.length > 0) return []
    const { text } = passage
    const isTimed = hours.test(text)
    const rest = text
      .replace(range.text, '')
      .replace(hours, '')
      .replace(/online|zoom|virtual|via|线上|直播/gi, '')
      .trim()
    if (rest.length > range.text.length || isOther(text, range, 0)) return []
    if (order > 5 && !range.startTime && !isTimed) return []
    const isMeant =
      isTimed || (range.startTime !== undefined && (passage.kind === 'heading' || /online|zoom|线上/i.test(text)))
    const score = (subject || range.startTime || isTimed ? 5 : 2) - Math.min(1.5, order * 0.2)
    return [{ range, place: passage.placeOf(range.index), rule: isMeant ? timedLine : 'line of its own', score }]
  })
  // Many such lines are a programme, or a calendar.
  return lines.length > 3 ? lines.slice(0, 1) : lines
}

// `deadline`, `register by`, `in 2019`, `Updated:`: what stands before a day that is not the event's.
const otherBefore =
  /(?:deadlines?|due|by|until|before|submit\w*|submissions?|registration|register(?:ed)?|early[ -]bird|notification|camera[ -]ready|published|posted|updated|founded|established|launched|since|born|last year['’]s|previous\w*|issued|signed|dated|released|announced|as of|effective|received|accepted|copyright|proposals?|applications?|open(?:s)? for|closes?|voting|retrieved|accessed|截止|截至|截稿|报名|投稿|注册|提交|发布|发表|更新|来源|创办于|创立于|成立于|始于|自|早鸟|征稿|公布|申报|缴费|录用通知|上届|去年|首届)[^.。;；]{0,24}$/i
const deadlineBehind = /^\s*(?:前|之前|截止|以前|\(?deadline|is the (?:deadline|last day)|[^.]{0,12}\bdeadline)/i

function isOther(text: string, range: DateRange, order: number): boolean {
  const before = text.slice(Math.max(0, range.index - 40), range.index)
  const behind = text.slice(range.index + range.text.length, range.index + range.text.length + 24)
  if (deadlineBehind.test(behind)) return true
  const match = otherBefore.exec(before)
  if (!match) return false
  // `announced that the forum will be held on …`: the verb stands between.
  if (/\b(?:held|place|run|kick|be on|begin|start)\b|举行|举办|召开|开幕|将于|定于|于$/i.test(match[0].slice(3)))
    return false
  // `will run until July 10` ends the event; the range's own day is its last.
  return !(order > 0 && /^(?:until|by)/i.test(match[0]))
}

function bonus(range: DateRange, near: CalendarDate | undefined): number {
  const days = range.start?.length === 10 && near ? daysBetween(near, range.start) : 0
  const far = days > 500 || days < -300 ? 3 : 0
  return (
    (range.end !== range.start ? 0.7 : 0) +
    (range.start?.length === 10 ? 0.5 : -2.5) +
    (range.startTime ? 0.8 : 0) -
    far
  )
}

function distance(range: DateRange, from: number, to = from): number {
  if (range.index > to) return range.index - to
  const end = range.index + range.text.length
  return end < from ? from - end : 0
}

/** A range whose year is not written, in the year that the name of its event says. */
export function inYear(range: DateRange, year: number): DateRange {
  if (range.year !== 'nearest' || !range.start || partsOf(range.start).year === year) return range
  const shift = year - partsOf(range.start).year
  // What is called after a year may be held when that is over: the prizes of 2011, in January 2012.
  if (shift === -1 && (partsOf(range.start).month ?? 12) < 4) return range
  const moved = (date: string | undefined) =>
    date && `${String(partsOf(date).year + shift).padStart(4, '0')}${date.slice(4)}`
  return { ...range, start: moved(range.start), end: moved(range.end) }
}
