import type { VFile } from 'vfile'
import type { EventField, EventMention } from '../model/event-mention.ts'
import type { Found } from './draft.ts'
import { isSame } from './fields.ts'
import { tell } from './tell.ts'

/** What a file and its sidecar say of one event: each field of the sidecar wins, and it is said where they differ. */
export function eventOfBoth(file: VFile, own: Found<EventMention>, beside: Found<EventMention>): Found<EventMention> {
  const { sidecar } = beside
  const given = (Object.keys(beside.value) as (keyof EventMention)[]).filter((name) => isGiven(name, beside.value)) // its own keys
  const fields = given as EventField[] // what is given is a field
  for (const field of fields) {
    const place = own.value.found[field]
    if (!place || isSame(own.value[field], beside.value[field])) continue
    tell(file, place, 'field-twice', field, `${field}\` of \`${sidecar}`)
  }
  const places = fields.flatMap((field) => {
    const finding = beside.value.found[field]
    return finding ? [[field, { ...finding, sidecar }] as const] : []
  })
  const values = Object.fromEntries(fields.map((field) => [field, beside.value[field]]))
  return {
    ...own,
    value: { ...own.value, ...values, found: { ...own.value.found, ...Object.fromEntries(places) } },
  }
}

function isGiven(name: keyof EventMention, mention: EventMention): boolean {
  const value = mention[name]
  const isField = name !== 'found' && name !== 'line' && name !== 'column'
  return isField && value !== undefined && !(Array.isArray(value) && value.length === 0)
}
