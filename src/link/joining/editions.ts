import { cityNamed, plainCity } from '../../model/cities.ts'
import { partsOf } from '../../model/date.ts'
import type { Conference } from '../../model/site.ts'
import { eventName } from './event-name.ts'
import { grouped } from './grouped.ts'
import { lastingKeys } from './keys.ts'
import type { Profile } from './profile.ts'
import { isOtherName, likenessBetween } from './same-event.ts'
import { ascii } from './slugs.ts'

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
  for (const group of grouped(members, (member) => keysOf(member, profiles.get(member))).values()) {
    const sorted = [...group].sort(newestFirst)
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1, index + 1 + compared)) {
        if (isSeries(one, other, profiles)) roots.set(rootOf(other), rootOf(one))
      }
    }
  }
  const groups = grouped(members, (member) => [rootOf(member).conference.slug]).values()
  return [...groups].flatMap(oneAYear).filter(({ length }) => length > 1)
}

// Enough for any series; of thousands with one name or acronym each is compared with the next by date.
const compared = 60

function profileOf({ conference }: Member): Profile {
  const names = [conference.name, ...conference.otherNames].map(eventName)
  const { acronym } = conference
  const letters = [acronym, ...names.map((name) => name.acronym)].flatMap((one) => one?.toUpperCase() ?? [])
  return {
    names: names.filter(({ words }) => words.length > 0),
    acronyms: [...new Set(letters)],
    initials: names.flatMap(({ initials }) => initials ?? []),
    isCityKnown: false,
  }
}

function keysOf({ told }: Member, profile: Profile | undefined): string[] {
  return told ? [`told ${keyOf(told)}`] : profile ? lastingKeys(profile) : []
}

function keyOf(told: string): string {
  return ascii(told) || told.trim()
}

function isSeries(a: Member, b: Member, profiles: ReadonlyMap<Member, Profile>): boolean {
  if (a.told || b.told) return a.told !== undefined && b.told !== undefined && keyOf(a.told) === keyOf(b.told)
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

/** What an editor told stays; else events of one year are those of several cities, or one that was found twice. */
function oneAYear(members: readonly Member[]): Member[][] {
  if (members.some(({ told }) => told !== undefined)) return [[...members].sort(newestFirst)]
  const dated = members.filter((member) => yearOf(member) !== undefined || member.conference.edition !== undefined)
  const years = [...grouped(dated, (member) => [String(yearOf(member) ?? `${member.conference.edition}.`)]).values()]
  const isTouring = years.some((year) => new Set(year.flatMap(cityOf)).size > 1)
  const groups = isTouring ? [...grouped(dated, (member) => cityOf(member)).values()] : [dated]
  return groups.map((group) => {
    const byYear = grouped(group, (member) => [String(yearOf(member) ?? `${member.conference.edition}.`)])
    return [...byYear.values()].flatMap((year) => [...year].sort(mostToldFirst).slice(0, 1)).sort(newestFirst)
  })
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
