import { VFile } from 'vfile'
import type { Collection } from '../model/article.ts'
import type { Sidecar } from '../model/source.ts'
import { fieldsOfData } from './document.ts'
import type { Findings, Found } from './draft.ts'
import { eventOfBoth } from './event-beside.ts'
import { ruleOf } from './field-names.ts'
import { findingsFrom, isSame } from './fields.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'

/** What a sidecar says of the article it stands beside. */
export interface Beside {
  readonly fields: readonly Field[]
  readonly findings: Findings
}

/** Reads the front matter that stands in a file of its own. Throws a Refusal where it cannot be read. */
export function sidecarOf(file: VFile, { path, text }: Sidecar, collection: Collection | undefined): Beside {
  const own = new VFile({ path, value: text.replace(/\r\n?/g, '\n') })
  try {
    const fields = fieldsOfData(own)
    const found = Object.entries(findingsFrom(own, fields, collection)).map(([name, finding]) => {
      return [name, finding && { ...finding, sidecar: path }]
    })
    return { fields, findings: Object.fromEntries(found) }
  } finally {
    file.messages.push(...own.messages) // each bears the path of its file
  }
}

/**
 * What front matter gives: the sidecar wins over the file's own, field by field of the event too, and it is said where
 * they differ. The lines to keep and to drop that the two name add up.
 */
export function settled(file: VFile, own: Findings, beside: Findings | undefined): Findings {
  if (!beside) return own
  const all = Object.entries(own) as [keyof Findings, Found<unknown> | undefined][] // every field of Findings is one
  for (const [name, finding] of all) {
    const winner = beside[name]
    if (!finding || !winner || addedUp.includes(name) || isSame(finding.value, winner.value)) continue
    const nameIn = ({ rule }: Found<unknown>) => rule.replace(ruleOf(''), '')
    tell(file, finding, 'field-twice', nameIn(finding), `${nameIn(winner)}\` of \`${winner.sidecar}`)
  }
  const event = own.event && beside.event ? eventOfBoth(file, own.event, beside.event) : (beside.event ?? own.event)
  const lines = { keep: together(own.keep, beside.keep), drop: together(own.drop, beside.drop) }
  return { ...own, ...beside, ...(event ? { event } : {}), ...lines }
}

const addedUp: readonly (keyof Findings)[] = ['keep', 'drop', 'event']

type Lines = Findings['keep']

function together(own: Lines, beside: Lines): Lines {
  const named = (lines: Lines) => lines?.value.map((one) => ({ ...one, sidecar: lines.sidecar })) ?? []
  const first = beside ?? own
  return first && { ...first, value: [...named(beside), ...named(own)] }
}
