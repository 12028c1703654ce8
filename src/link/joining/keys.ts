import type { EventName } from './event-name.ts'
import { type Profile, yearsOf } from './profile.ts'

/** What two mentions of one event have in common, one of these at least, so that only those that share one are compared. */
export function keysOf(profile: Profile): string[] {
  const years = yearsOf(profile)
  const lasting = lastingKeys(profile)
  const yearly = years.length > 0 ? years.flatMap((year) => lasting.map((key) => `${key} ${year}`)) : lasting
  return [...(profile.slug ? [`slug ${profile.slug}`] : []), ...yearly, ...dayKeys(profile)]
}

/** The same for an event whose year is not known: what all editions have in common. */
export function lastingKeys({ names, acronyms, initials, address }: Profile): string[] {
  const letters = [...acronyms, ...initials].filter((one) => one.length >= 3)
  return [
    ...names.map((name) => `name ${topicsOf(name)}`),
    ...new Set(letters.map((one) => `letters ${one}`)),
    ...(address ? [`address ${address}`] : []),
  ]
}

// Names that are only alike have a first or last day in common, and the place, or the address and a word.
function dayKeys({ names, span, city, online }: Profile): string[] {
  if (!span?.isExact) return []
  const words = names.flatMap(({ content }) => [...content])
  const places = [...(city ? [`in ${city}`] : []), ...(online ? ['online'] : [])]
  return [...new Set([...words, ...places])].flatMap((one) => [`from ${span.from} ${one}`, `to ${span.to} ${one}`])
}

/** What a name is about, in one order: `artificial intelligence`. */
export function topicsOf({ content }: EventName): string {
  return [...content].sort().join(' ')
}
