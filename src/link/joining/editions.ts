import { ascii } from '../../model/ascii.ts'
import { cityNamed, plainCity } from '../../model/cities.ts'
import { partsOf } from '../../model/date.ts'
import { grouped } from '../../model/grouped.ts'
import type { Conference } from '../../model/site.ts'
import { eventName } from './event-name.ts'
import { lastingKeys } from './keys.ts'
import type { Profile } from './profile.ts'
import { isOtherName, likenessBetween } from './same-event.ts'

/** A conference that may be an edition of a series. */
export interface Member {
  readonly conference: Conference
  /** The name of the series, where an editor gave it. */
  readonly told?: string
}

/** The editions of each series, newest first: of one name or acronym, and one a year unless editors say that they belong together. */
export function editionsOf(members: readonly Member[]): Member[][] {
  const profiles = new Map(members.map((member) => [member, profileOf(member)]))
  const roots = new Map<Member, Member>(members.map((member) => [member, member]))
  const rootOf = (member: Member): Member => {
    let root = member
    for (let next = roots.get(root); next && next !== root; next = roots.get(root)) root = next
    roots.set(member, root)
    return root
  }
  const toldOf = new Map(members.flatMap((member) => (member.told ? [[member, keyOf(member.told)] as const] : [])))
  const join = (root: Member, other: Member) => {
    const [told, otherTold] = [toldOf.get(root), toldOf.get(other)]
    if (told && otherTold && told !== otherTold) return
    roots.set(other, root)
    if (otherTold) toldOf.set(root, otherTold)
  }
  for (const group of grouped(members, (member) => keysOf(member, profiles.get(member))).values()) {
    const sorted = [...group].sort(newestFirst)
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1, index + 1 + compared)) {
        if (isSeries(one, other, profiles)) join(rootOf(one), rootOf(other))
      }
    }
  }
  const groups = grouped(members, (member) => [rootOf(member).conference.slug]).values()
  return [...groups].flatMap(oneAYear).filter(({ length }) => length > 1)
}

// Enough for any series; of thousands with one name or acronym each is compared with the next by date.
const compared = 60

// Of a member whose series was told that name counts, and not its own.
function profileOf({ conference, told }: Member): Profile {
  const names = (told ? [told] : [conference.name, ...conference.otherNames]).map(eventName)
  const acronym = told ? undefined : conference.acronym
  const letters = [acronym, ...names.map((name) => name.acronym)].flatMap((one) => one?.toUpperCase() ?? [])
  return {
    names: names.filter(({ words }) => words.length > 0),
    acronyms: [...new Set(letters)],
    initials: names.flatMap(({ initials }) => initials ?? []),
    isCityKnown: false,
  }
}

function keysOf({ told }: Member, profile: Profile | undefined): string[] {
  return [...(told ? [`told ${keyOf(told)}`] : []), ...(profile ? lastingKeys(profile) : [])]
}

function keyOf(told: string): string {
  return ascii(told) || told.trim()
}

function isSeries(a: Member, b: Member, profiles: ReadonlyMap<Member, Profile>): boolean {
  if (a.told && b.told) return keyOf(a.told) === keyOf(b.told)
  const [one, other] = [profiles.get(a), profiles.get(b)]
  if (!one || !other) return false
  const likeness = likenessBetween(one, other)
  if (likeness === 'same') return true
  const letters = (profile: Profile, made: boolean) => [...profile.acronyms, ...(made ? profile.initials : [])]
  const isShared = [true, false].some((made) =>
    letters(one, made).some((text) => text.length >= (made ? 4 : 3) && letters(other, !made).includes(text)),
  )
  return likeness !== 'part' && isShared && !isOtherName(one, other)
}

/** What an editor told stays; else of the events of one year one is taken, of an event that tours one in each city. */
function oneAYear(members: readonly Member[]): Member[][] {
  const told = members.filter((member) => member.told !== undefined)
  const dated = members.filter((member) => member.told === undefined && periodOf(member) !== undefined)
  if (told.length > 0) {
    const periods = new Set(told.map(periodOf))
    const others = oneEach(dated.filter((member) => !periods.has(periodOf(member))))
    return [[...told, ...others].sort(newestFirst)]
  }
  const years = [...grouped(dated, (member) => [periodOf(member) ?? '']).values()]
  const isTouring = years.some((year) => new Set(year.flatMap(cityOf)).size > 1)
  const groups = isTouring ? [...grouped(dated, cityOf).values()] : [dated]
  return groups.map((group) => oneEach(group).sort(newestFirst))
}

function oneEach(members: readonly Member[]): Member[] {
  const byPeriod = grouped(members, (member) => [periodOf(member) ?? ''])
  return [...byPeriod.values()].flatMap((some) => [...some].sort(mostToldFirst).slice(0, 1))
}

/** The year of an edition, or its number. */
function periodOf(member: Member): string | undefined {
  const { edition } = member.conference
  return yearOf(member)?.toString() ?? (edition === undefined ? undefined : `${edition}.`)
}

function yearOf({ conference: { name, start } }: Member): number | undefined {
  return eventName(name).year ?? (start ? partsOf(start).year : undefined)
}

function cityOf({ conference: { city } }: Member): string[] {
  return city ? [plainCity(cityNamed(city)?.name ?? city)] : []
}

function mostToldFirst(a: Member, b: Member): number {
  const [first, second] = [a.conference, b.conference]
  return (
    Number(second.path !== undefined) - Number(first.path !== undefined) ||
    second.coverage.length - first.coverage.length ||
    (first.slug < second.slug ? -1 : 1)
  )
}

function newestFirst(a: Member, b: Member): number {
  const order = ({ conference: { start, edition = 0, slug } }: Member) =>
    `${start ?? '0'} ${String(edition).padStart(4, '0')} ${slug}`
  return order(a) < order(b) ? 1 : -1
}
