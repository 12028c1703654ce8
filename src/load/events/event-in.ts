import type { Element } from 'hast'
import type { Finding, Language, LeftOut } from '../../model/article.ts'
import { type CalendarDate, daysBetween } from '../../model/date.ts'
import type { EventField, EventMention } from '../../model/event-mention.ts'
import { guessedYear } from '../../model/guessed.ts'
import type { DateRange } from '../dates/ranges.ts'
import type { Found } from '../draft.ts'
import type { Whereabouts } from '../tell.ts'
import { addressOf } from './address.ts'
import { cancelledIn } from './cancelled.ts'
import { keyIn, keyOf } from './event-name.ts'
import { lastDayOf } from './lasting.ts'
import { organisersOf } from './organisers.ts'
import { besidePassages, passagesIn, titlePassage } from './passages.ts'
import { countryIn } from './places.ts'
import { mayHoldEvent } from './statements.ts'
import { type Subject, subjectOf } from './subject.ts'
import { type Telling, tellingOf } from './telling.ts'
import { titledSubject } from './titled-subject.ts'
import { type Vague, vagueIn } from './vague.ts'
import { inYear, labelledLine, type When, whensOf } from './when.ts'
import { whereOf } from './where.ts'
import { zoneNamed, zoneOfCountry } from './zones.ts'

export interface Text {
  readonly title: Found<string>
  readonly blocks: readonly Element[]
  /** Lines that are no part of the text. */
  readonly leftOut: readonly LeftOut[]
  readonly language: Language
  /** The article's own date: the year of days without one is the nearest to it. */
  readonly near: CalendarDate | undefined
}

/** The event that an article speaks of in its text, each field with its line; undefined where it speaks of none. */
export function eventIn({ title, blocks, leftOut, language, near }: Text): EventTold | undefined {
  const passages = passagesIn(blocks)
  const texts = [title.value, ...passages.map(({ text }) => text), ...leftOut.map(({ text }) => text)]
  if (!texts.some(mayHoldEvent)) return undefined
  const beside = besidePassages(leftOut)
  const telling = tellingOf({ title: titlePassage(title.value, title), passages, beside, language, near })
  const named = subjectOf(telling)
  const whens = named ? whensOf(telling, named) : []
  // A week or a prize without a day is mentioned, and no more.
  const isTold = named?.isSure && named.mentions.some(({ told }) => told.at >= 0 && told.verbs.length > 0)
  const isKnown = named && (whens.length > 0 || isTold)
  const found = isKnown ? { subject: named, whens } : titledSubject(telling)
  if (!found) return undefined
  const [when] = found.whens
  return {
    event: mentionOf(found.subject, found.whens, telling),
    when,
    year: found.subject.year,
    vague: when ? undefined : vagueIn(telling, found.subject),
  }
}

/** An event as its text tells of it, with what messages say of its days. */
export interface EventTold {
  readonly event: Found<EventMention>
  readonly when: When | undefined
  /** The year in its name. */
  readonly year: number | undefined
  /** Where the text says only roughly when it was: `last month`. */
  readonly vague: Vague | undefined
}

function mentionOf(subject: Subject, whens: readonly When[], telling: Telling): Found<EventMention> {
  const { place, rule, confidence } = subject
  const found: Partial<Record<EventField, Finding>> = {}
  const say = (field: EventField, at: Whereabouts, rule: string, confidence: number) => {
    found[field] = { ...at, rule, confidence: Number(confidence.toFixed(2)) }
  }
  const when = whens[0]
  const dates = when && datesOf(when, subject, telling)
  const where = whereOf(telling, subject, when?.place)
  const organisers = organisersOf(telling, subject)
  const address = addressOf(telling, subject)
  say('name', place, rule, confidence)
  const otherNames = otherNamesOf(subject)
  if (otherNames.length > 0) say('otherNames', place, rule, Math.min(0.5, confidence))
  if (subject.acronym) say('acronym', place, rule, confidence)
  if (subject.edition) say('edition', place, rule, confidence)
  const series = subject.best?.series
  if (series && series !== subject.name) say('series', place, rule, confidence)
  if (when && dates) for (const field of dates.fields) say(field, when.place, dates.rule, dates.confidence)
  if (where.place) say('place', where.place.at, where.place.rule, where.place.confidence)
  if (where.city) say('city', where.city.at, where.city.rule, where.city.confidence)
  const country = where.city && countryIn(where.city.value.country, telling.language)
  if (where.city && country) say('country', where.city.at, 'country of the city', where.city.confidence)
  if (where.online) say('online', where.online.at, where.online.rule, where.online.confidence)
  if (organisers) say('organisers', organisers.at, organisers.rule, organisers.confidence)
  if (address) say('url', address.at, address.rule, address.confidence)
  const zone =
    dates?.range.startTime &&
    (zoneNamed(dates.range.zone ?? '') ??
      (where.city && !dates.range.zone ? zoneOfCountry(where.city.value.country) : undefined))
  if (when && zone) say('timeZone', when.place, dates?.range.zone ? 'zone beside the time' : 'zone of the city', 0.8)
  const { start, startTime, endTime } = dates?.range ?? {}
  const isOneDay = start?.length === 10 && dates?.range.end === start && !endTime
  const last = isOneDay ? lastDayOf(telling, subject, start) : undefined
  if (last) say('end', last.at, last.rule, 0.8)
  const end = last?.date ?? dates?.range.end
  const cancelled = cancelledIn(telling, subject)
  if (cancelled) say('cancelled', cancelled, 'said to be cancelled', 0.85)
  const value: EventMention = {
    ...{ line: place.line, column: place.column, name: subject.name },
    ...{ otherNames, acronym: subject.acronym, edition: subject.edition },
    ...{ series: found.series ? series : undefined, start, end, startTime, endTime, timeZone: zone },
    ...{ place: where.place?.value, city: where.city && cityIn(where.city.value, telling.language), country },
    ...{
      online: where.online?.value,
      cancelled: cancelled && true,
      url: address?.href,
      organisers: organisers?.names ?? [],
      articles: [],
      found,
    },
  }
  return { value, ...place, rule, confidence: Number(confidence.toFixed(2)) }
}

function cityIn({ name, chinese }: { name: string; chinese: string }, language: Language): string {
  return language.startsWith('zh') ? chinese : name
}

function datesOf(when: When, { year }: Subject, { near }: Telling) {
  const range: DateRange = year ? inYear(when.range, year) : when.range
  const isMoved = range !== when.range
  const isAgreed = year !== undefined && range.start?.startsWith(String(year))
  const isGuessed = range.year === 'nearest' && !isAgreed
  const sure = when.rule === labelledLine ? 0.95 : Math.min(0.95, 0.5 + 0.06 * when.score)
  const fields: EventField[] = ['start', 'end']
  if (range.startTime) fields.push('startTime')
  if (range.endTime) fields.push('endTime')
  const rule = isMoved ? `${when.rule}, year of its name` : isGuessed ? `${when.rule}, ${guessedYear}` : when.rule
  const isFar = near && range.start && Math.abs(daysBetween(near, range.start.padEnd(10, '-15'))) > 120
  return { range, fields, rule, confidence: isGuessed ? Math.min(sure, isFar ? 0.55 : 0.75) : sure }
}

/** What else it is called: in full as a part of a larger event, and by names that say more than its year. */
function otherNamesOf({ best, mentions, name }: Subject): string[] {
  const own = best ? keyOf(best) : keyIn(name)
  const others = mentions
    .flatMap((one) => (keyOf(one.name) === own ? [] : [one.name.name]))
    .filter((other) => other.length > 3)
  const within = best?.within ? [`${best.within}——${best.name}`] : []
  return [...new Set([...within, ...others])].slice(0, 3)
}
