import type { EventField, EventMention } from '../../model/event-mention.ts'
import type { Found } from '../draft.ts'
import { keyIn } from './event-name.ts'

const fillable = [
  ...(['acronym', 'edition', 'series', 'start', 'end', 'startTime', 'endTime', 'timeZone'] as const),
  ...(['place', 'city', 'country', 'online', 'url', 'organisers'] as const),
]
// What is known together is filled together: an end belongs to its start.
const together: readonly (readonly EventField[])[] = [
  ['start', 'end', 'startTime', 'endTime', 'timeZone'],
  ['place', 'city', 'country', 'online'],
]

/** What an editor says of an event, with what is left out taken from the text where that surely speaks of the same one. */
export function filled(given: Found<EventMention>, told: Found<EventMention>): Found<EventMention> {
  const [own, other] = [given.value, told.value]
  if (!isSame(own, other)) return given
  const isSaid = (field: EventField) => field in own.found
  const taken = fillable.filter((field) => {
    const group = together.find((one) => one.includes(field)) ?? [field]
    return other.found[field] !== undefined && !group.some(isSaid)
  })
  const entries = <T>(from: Readonly<Partial<Record<EventField, T>>>) =>
    taken.map((field) => [field, from[field]] as const)
  return {
    ...given,
    value: {
      ...own,
      ...Object.fromEntries(entries<unknown>(other)),
      name: own.name ?? other.name,
      found: { ...Object.fromEntries(entries(other.found)), ...own.found },
    },
  }
}

/** The same name, as far as one has it, or the same first day; and no other first day. */
function isSame(own: EventMention, other: EventMention): boolean {
  if (own.start && other.start && !other.start.startsWith(own.start)) return false
  const names = [own.name, ...own.otherNames, own.acronym].flatMap((name) => (name ? [keyIn(name)] : []))
  const others = [other.name, other.series, ...other.otherNames, other.acronym].flatMap((name) =>
    name ? [keyIn(name)] : [],
  )
  if (names.some((name) => others.includes(name))) return true
  const isDay = own.start?.length === 10 && own.start === other.start
  return (
    isDay &&
    (own.name === undefined || names.some((name) => others.some((one) => one.includes(name) || name.includes(one))))
  )
}
