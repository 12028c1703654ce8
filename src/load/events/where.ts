import { cityNamed, type KnownCity } from '../../model/cities.ts'
import type { Whereabouts } from '../tell.ts'
import { online, onlineIn } from './online.ts'
import { countryNamed, type Venue, venueIn, venuesIn } from './places.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling, Told } from './telling.ts'
import type { When } from './when.ts'

/** Where the event is held, as the text says it. */
export interface Where {
  readonly place?: Placed<string>
  readonly city?: Placed<KnownCity>
  readonly online?: Placed<true>
}

export interface Placed<T> {
  readonly value: T
  readonly at: Whereabouts
  readonly rule: string
  readonly confidence: number
}

export function whereOf(telling: Telling, subject: Subject, when: When | undefined): Where {
  const labelled = labelledWhere(telling)
  const told = [...telling.inTitle, ...telling.statements].filter(
    (one) => saysWhere(one, subject) || (one.sentence.text === when?.said && speaksOf(one, subject) !== 'other'),
  )
  const online = labelled.online ?? onlineIn(telling, told) ?? inBothWays(telling, subject)
  const said = saidWhere(told, subject, when?.place)
  const place = labelled.place ?? (labelled.city ? undefined : said.place)
  const ofTitle = told.filter(({ at }) => at < 0)
  const stated = labelled.city ?? said.city ?? saidWhere(ofTitle, subject, when?.place).city
  const isAtHome = online && !place && !stated
  return { place, city: stated ?? (isAtHome ? undefined : cityOfName(subject)), online }
}

function labelledWhere({ facts }: Telling): Where {
  let where: Where = {}
  for (const { kind, value, passage, index } of facts) {
    const at = passage.placeOf(index)
    if ((kind === 'format' || kind === 'where') && online.test(value) && !where.online) {
      where = { ...where, online: { value: true, at, rule: 'labelled line', confidence: 0.95 } }
    }
    const isOnlineAlone = online.test(value) && !/线下|in[- ]person|hybrid|and\b|\+/i.test(value)
    if (kind !== 'where' || where.place || where.city || isOnlineAlone || /^https?:/.test(value)) continue
    const venue = venueIn(value.split(/[；;\n]/)[0] ?? '', index)
    if (venue) where = { ...where, ...placed(venue, at, { rule: 'labelled line', confidence: 0.95 }) }
  }
  return where
}

/** A sentence that says that the event takes place, or names it early in the text. */
function saysWhere(told: Told, subject: Subject): boolean {
  const spoken = speaksOf(told, subject)
  const isTold = told.verbs.length > 0 || told.at < 0
  return ((spoken === 'name' || spoken === 'generic') && isTold) || (spoken === 'name' && told.at < 3)
}

function saidWhere(told: readonly Told[], subject: Subject, when: Whereabouts | undefined): Where {
  const isDated = ({ sentence }: Told) =>
    when !== undefined && sentence.passage.placeOf(sentence.index).line === when.line
  const inOrder = [...told.filter(isDated), ...told.filter((one) => !isDated(one))]
  for (const one of inOrder) {
    const { sentence, names } = one
    const venues = venuesIn(sentence.text).filter(
      (venue) =>
        !names.some((name) => venue.index < name.end && venue.index + venue.said.length > name.index) &&
        (isNearVerb(one, venue) || isBeside(one, venue)),
    )
    const city = venues.find((venue) => venue.city)
    const venue = venues.find(({ place, said }) => place && countryNamed(said) === undefined && !isActing(said))
    const spoken = speaksOf(one, subject) === 'name' ? 0.85 : 0.75
    const at = (index: number) => sentence.passage.placeOf(sentence.index + index)
    const found = {
      ...(venue ? placed(venue, at(venue.index), { rule: 'where it is held', confidence: spoken }) : {}),
      ...(city?.city
        ? { city: { value: city.city, at: at(city.index), rule: 'where it is held', confidence: spoken } }
        : {}),
    }
    const host = hostIn(one, at)
    if (found.place || found.city || host) return { ...(host ? { city: host } : {}), ...found }
  }
  return {}
}

type Said = ReturnType<typeof venuesIn>[number]

// `in Beijing E-Town on March 29`: near the verb or behind it, not in a clause far away.
function isNearVerb({ verbs, sentence, at }: Told, { index, said }: Said): boolean {
  if (at < 0) return true
  if (/\p{Script=Han}/u.test(said)) return verbs.length > 0
  const from = Math.max(0, ...verbs.filter((verb) => verb < index))
  const between = sentence.text.slice(from, index)
  return verbs.some((verb) => verb < index) && between.length < 160
}

/** A city right behind the name or at the very beginning: `the … Symposium heard in Turku`, `In Paris, the …`. */
function isBeside({ names }: Told, { index, city }: Said): boolean {
  return city !== undefined && (index <= 8 || names.some(({ end }) => index > end && index - end <= 16))
}

function isActing(said: string): boolean {
  return /\b(?:University Press|Ministry|Government|Committee)\b/.test(said) && !/Hall|Cent(?:er|re)/.test(said)
}

// `Shanghai hosted the …`
function hostIn({ sentence, verbs }: Told, at: (index: number) => Whereabouts): Where['city'] {
  for (const { 1: name = '', index } of sentence.text.matchAll(
    /((?:\p{Lu}[\p{L}'-]+\s){1,3})(?:will\s+host|hosts?|hosted|is\s+hosting|welcomes|welcomed)\b/gu,
  )) {
    const words = name.trim().split(' ')
    const city = cityNamed(words.join(' ')) ?? cityNamed(words.slice(-2).join(' ')) ?? cityNamed(words.at(-1) ?? '')
    if (city && verbs.length > 0)
      return { value: city, at: at(index), rule: 'the city that hosts it', confidence: 0.85 }
  }
  return undefined
}

/** `2024 Beijing … Conference`, `成都 Web 全栈大会`: mostly held where its name says, not always. */
function cityOfName({ name, place, best }: Subject): Where['city'] {
  const words = name
    .replace(/[^\p{L}\s'-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const han = /^(?:\d{4}\s*年?\s*)?([\p{Script=Han}]{2,4})/u.exec(best?.series ?? name)?.[1] ?? ''
  const candidates = [
    ...words.slice(0, 3).flatMap((word, at) => [`${word} ${words[at + 1] ?? ''}`, word]),
    words.at(-1) ?? '',
  ]
  const city =
    candidates.map((one) => cityNamed(one)).find(Boolean) ??
    [4, 3, 2].map((size) => cityNamed(han.slice(0, size))).find(Boolean)
  return city && { value: city, at: place, rule: 'in its name', confidence: 0.6 }
}

// `大会采取线上线下结合的方式。`, `The summit is a hybrid event.`: no word need say that it takes place.
const bothWays =
  /线上线下|线上[与和、+]线下|\bhybrid\b|\bin[- ]person and (?:online|virtual)|\b(?:online|virtual) and in[- ]person/i

function inBothWays({ statements }: Telling, subject: Subject): Where['online'] {
  for (const told of statements) {
    const match = bothWays.exec(told.sentence.text)
    const spoken = match && speaksOf(told, subject)
    if (!match || (spoken !== 'name' && spoken !== 'generic')) continue
    const at = told.sentence.passage.placeOf(told.sentence.index + match.index)
    return { value: true, at, rule: 'said to be held in both ways', confidence: 0.8 }
  }
  return undefined
}

function placed({ place, city }: Venue, at: Whereabouts, finding: { rule: string; confidence: number }): Where {
  return {
    ...(place ? { place: { value: place, at, ...finding } } : {}),
    ...(city ? { city: { value: city, at, ...finding } } : {}),
  }
}
