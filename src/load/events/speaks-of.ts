import { keyOf } from './event-name.ts'
import type { Passage } from './passages.ts'
import type { Subject } from './subject.ts'
import type { Told } from './telling.ts'

/** What a sentence speaks of: the event by its name or acronym, another one, or `the forum`. */
export type Spoken = 'name' | 'other' | 'generic' | undefined

export function speaksOf(told: Told, subject: Subject): Spoken {
  const { keys, acronym, best } = subject
  if (told.names.some((name) => keys.has(keyOf(name)))) return 'name'
  if (acronym && isIn(acronym, told.sentence)) return 'name'
  if (best && told.sentence.text.includes(best.series)) return 'name'
  const other = told.names.find(({ isSure, year }) => isSure || year !== undefined)
  if (other && !(told.generic !== undefined && told.generic < other.index)) return 'other'
  return told.generic === undefined ? undefined : 'generic'
}

/** Whether a text holds an acronym as a word of its own. */
export function isIn(acronym: string, { text }: Pick<Passage, 'text'>): boolean {
  const at = text.indexOf(acronym)
  return at >= 0 && !/[A-Za-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + acronym.length] ?? '')
}
