import { daysBetween } from '../../model/date.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { type Profile, yearsOf } from './profile.ts'
import { daysApart, type Nearness, nearness } from './span.ts'

/** Whether two mentions cannot be of one event, whatever else they share. */
export function isOther(a: Profile, b: Profile): boolean {
  if (a.slug && b.slug) return a.slug !== b.slug
  if (a.edition && b.edition && a.edition !== b.edition) return true
  return isOtherTime(a, b) || isOtherPlace(a, b) || likenessBetween(a, b) === 'part'
}

function isOtherTime(a: Profile, b: Profile): boolean {
  if (a.nameYear && b.nameYear && a.nameYear !== b.nameYear) return true
  if (a.span && b.span) return nearness(a.span, b.span) === 'apart' && !isMoved(a, b)
  const [years, others] = [yearsOf(a), yearsOf(b)]
  if (years.length > 0 && others.length > 0) return !years.some((year) => others.includes(year))
  return !isNearInTime(a, b)
}

// Two dates for what is surely the same edition: one article is wrong, or the event was put off.
function isMoved(a: Profile, b: Profile): boolean {
  if (!a.span || !b.span || daysApart(a.span, b.span) > 100) return false
  const isEdition =
    (a.edition !== undefined && a.edition === b.edition) || (a.nameYear !== undefined && a.nameYear === b.nameYear)
  const isPlace = (a.city !== undefined && a.city === b.city) || (a.address !== undefined && a.address === b.address)
  return isEdition && isPlace && likenessBetween(a, b) === 'same'
}

// Articles without any date of an event speak of one that is near to the day they were written on.
function isNearInTime(a: Profile, b: Profile): boolean {
  if (yearsOf(a).length === 0 && yearsOf(b).length === 0) {
    return !a.published || !b.published || Math.abs(daysBetween(a.published, b.published)) <= 120
  }
  const [dated, undated] = yearsOf(a).length > 0 ? [a, b] : [b, a]
  if (!undated.published) return true
  const published = daysBetween('1970-01-01', undated.published)
  if (!dated.span) return yearsOf(dated).some((year) => Math.abs(Number(undated.published?.slice(0, 4)) - year) === 0)
  return published >= dated.span.from - 270 && published <= dated.span.to + 200
}

function isOtherPlace(a: Profile, b: Profile): boolean {
  if (a.online || b.online || !a.isCityKnown || !b.isCityKnown) return false
  return a.city !== b.city
}

/**
 * How much speaks for two mentions being of one event: 0 is not enough to join them. Names or acronyms alone never are: the
 * time has to agree.
 */
export function evidenceFor(a: Profile, b: Profile): number {
  if (a.slug && a.slug === b.slug) return 100
  if (isOther(a, b)) return 0
  const time = timeBetween(a, b)
  const name = likenessBetween(a, b)
  const isPlace = (a.city !== undefined && a.city === b.city) || (a.online === true && b.online === true)
  const isAddress = a.address !== undefined && a.address === b.address
  if (name === 'same') return 20 + weights[time]
  if (isAcronymShared(a, b, time) && !isOtherName(a, b)) return 14 + weights[time]
  if (isAddress && isAddressEnough(a, b, time)) return 10 + weights[time]
  if (name === 'like' && time === 'same' && (isPlace || isAddress)) return 5 + weights[time]
  return 0
}

type Time = Nearness | 'year' | 'unknown'
const weights: Readonly<Record<Time, number>> = { same: 5, common: 4, roughly: 3, year: 2, apart: 1, unknown: 0 }

export function timeBetween(a: Profile, b: Profile): Time {
  if (a.span && b.span) return nearness(a.span, b.span)
  return yearsOf(a).length > 0 && yearsOf(b).length > 0 ? 'year' : 'unknown'
}

// One address may be that of all editions, or of all events of its organiser.
function isAddressEnough(a: Profile, b: Profile, time: Time): boolean {
  if (a.acronyms.length > 0 && b.acronyms.length > 0 && !a.acronyms.some((one) => b.acronyms.includes(one)))
    return false
  if (time === 'same' || time === 'common') return true
  return (time === 'roughly' || time === 'year') && !isOtherName(a, b)
}

/** Two letters are too few, and letters that only the words of a name make need a day in common. */
function isAcronymShared(a: Profile, b: Profile, time: Time): boolean {
  const isLong = (letters: string) => letters.length >= 3
  if (a.acronyms.some((one) => isLong(one) && b.acronyms.includes(one))) return true
  const isMade = (one: Profile, other: Profile) =>
    one.acronyms.some(
      (letters) => isLong(letters) && other.initials.includes(letters) && (letters.length >= 4 || isDayShared),
    )
  const isDayShared = time === 'same' || time === 'common'
  return isMade(a, b) || isMade(b, a)
}

/** Whether both have a name in one language, and these say different things: one acronym may be that of two events. */
export function isOtherName(a: Profile, b: Profile): boolean {
  const pairs = a.names.flatMap((one) =>
    b.names.filter(({ isHan }) => isHan === one.isHan).map((other) => likenessOf(one, other)),
  )
  return pairs.length > 0 && pairs.every((likeness) => likeness === 'unlike' || likeness === 'part')
}

const order: readonly Likeness[] = ['same', 'part', 'like', 'unlike']

/** The likeness of the two names that are most alike. */
export function likenessBetween(a: Profile, b: Profile): Likeness {
  let best = order.length - 1
  for (const one of a.names) {
    for (const other of b.names) best = Math.min(best, order.indexOf(likenessOf(one, other)))
  }
  return order[best] ?? 'unlike'
}
