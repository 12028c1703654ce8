import { type CalendarDate, daysBetween } from '../../model/date.ts'
import { type DateRange, rangesIn } from '../dates/ranges.ts'
import type { Whereabouts } from '../tell.ts'
import { beginsWithDay, hasDay } from './days.ts'
import type { Fact } from './labels.ts'
import { leadWhens } from './lead-whens.ts'
import { linkedWhens } from './linked-whens.ts'
import { ofOneMoment } from './one-moment.ts'
import { isOther } from './other-days.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling, Told } from './telling.ts'

/** When the event is, as one line of the text says it. */
export interface When {
  readonly range: DateRange
  readonly place: Whereabouts
  readonly rule: string
  readonly score: number
  /** The sentence in which it stands. */
  readonly said?: string
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
  const likely = all.filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score)
  return likely.length > 0 ? likely : linkedWhens(telling)
}

function labelledWhen({ kind, value, passage, index, isOwn }: Fact, { near, passages }: Telling): When[] {
  if (kind !== 'when' || !(/\d/.test(value) || hasDay(value))) return []
  const ranges = ofOneMoment(rangesIn(value, near), value)
  const first = ranges.find(({ start }) => start?.length === 10) ?? ranges[0]
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
  const base = baseOf(told, spoken) ?? (telling.isShort && beginsWithDay(text) ? 2.5 : undefined)
  if (base === undefined) return []
  return ofOneMoment(rangesIn(text, telling.near), text).flatMap((range, order): When[] => {
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
      (told.isProgramme ? 2 : 0) -
      (during.test(text.slice(Math.max(0, range.index - 80), range.index)) ? 3 : 0)
    const rule =
      spoken === 'name'
        ? 'beside its name'
        : spoken === 'generic'
          ? ofEvent
          : told.invites
            ? ofInvitation
            : 'beside a word for taking place'
    return [{ range, place: passage.placeOf(index + range.index), rule, score, said: text }]
  })
}

// `during the Design Week of `: the days of what it is a part of
const during = /\b(?:during|within|as (?:a )?part of|alongside)\s(?:the\s)?[\p{Lu}\d][^.;]{2,70}$/u

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
