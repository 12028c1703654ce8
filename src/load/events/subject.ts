import type { Whereabouts } from '../tell.ts'
import { isCalendar } from './calendars.ts'
import { hasDay } from './days.ts'
import { type EventName, keyOf } from './event-name.ts'
import type { Passage } from './passages.ts'
import type { Telling, Told } from './telling.ts'

/** The event that an article is about, and how its text calls it. */
export interface Subject {
  readonly name: string
  readonly best: EventName | undefined
  readonly mentions: readonly Mentioned[]
  /** By which its mentions are known. */
  readonly keys: ReadonlySet<string>
  /** What it is called can be nothing but an event. */
  readonly isSure: boolean
  readonly acronym?: string
  readonly year?: number
  readonly edition?: number
  readonly place: Whereabouts
  readonly rule: string
  readonly confidence: number
}

export interface Mentioned {
  readonly name: EventName
  readonly told: Told
}

interface Candidate {
  readonly mentions: readonly Mentioned[]
  readonly score: number
  readonly isProminent: boolean
}

/** Below this a named event is not what the article is about. */
const enough = 5
/** Below this it is not even worth a question. */
const little = 4

/** The event that an article is about: one that it names in prominent places and says something of. */
export function subjectOf(telling: Telling): Subject | undefined {
  const named = candidatesIn(telling)
  const [first, second] = named
  const isList = isCalendar(telling) || named.filter(({ score }) => score >= enough).length > 3
  if (first?.isProminent && first.score >= little && !(isList && first.score - (second?.score ?? 0) < 2)) {
    return namedSubject(first, telling)
  }
  return undefined
}

function candidatesIn(telling: Telling): Candidate[] {
  const groups = new Map<string, Mentioned[]>()
  const byAcronym = new Map<string, string>()
  for (const told of [...telling.inTitle, ...telling.statements]) {
    for (const name of told.names) {
      const key = keyFor(name, groups, byAcronym)
      if (name.acronym && !byAcronym.has(name.acronym.toLowerCase())) byAcronym.set(name.acronym.toLowerCase(), key)
      groups.set(key, [...(groups.get(key) ?? []), { name, told }])
    }
  }
  return [...groups.values()].map((mentions) => candidate(mentions, telling)).sort((a, b) => b.score - a.score)
}

/** The group a name belongs to: that of the same name, of a longer one, or of its acronym. */
function keyFor(name: EventName, groups: ReadonlyMap<string, unknown>, byAcronym: ReadonlyMap<string, string>): string {
  const own = keyOf(name)
  const known = byAcronym.get((name.acronym ?? own).toLowerCase()) ?? byAcronym.get(own)
  if (known) return known
  if (groups.has(own)) return own
  for (const key of groups.keys())
    if ((own.length >= 6 && key.endsWith(own)) || (key.length >= 6 && own.endsWith(key))) return key
  return own
}

function candidate(mentions: readonly Mentioned[], telling: Telling): Candidate {
  const has = (test: (one: Mentioned) => boolean) => Number(mentions.some(test))
  const acronym = mentions.map(({ name }) => name.acronym).find((one) => one !== undefined)
  const inTitle = has(({ told }) => told.at < 0) || Number(acronym !== undefined && isIn(acronym, telling.title))
  const isLead = ({ told }: Mentioned) => told.at >= 0 && told.at < 3
  const isVerb = ({ told }: Mentioned) => told.verbs.length > 0
  const isDated = (one: Mentioned) => isVerb(one) && hasDay(one.told.sentence.text)
  const isNumbered = ({ name }: Mentioned) => name.year !== undefined || name.edition !== undefined
  const score =
    3 * inTitle +
    1.5 * has(isLead) +
    2 * has(isVerb) +
    1.5 * has(isDated) +
    1 * has(({ name }) => name.isSure) +
    1 * has(isNumbered) +
    Math.min(1.5, 0.5 * (mentions.length - 1)) +
    (telling.facts.some(({ kind, isOwn }) => kind === 'when' && isOwn) ? 1 : 0) +
    (telling.facts.some(
      ({ kind, value }) => kind === 'name' && mentions.some(({ name }) => value.includes(name.series)),
    )
      ? 2
      : 0)
  const isMarked = has(isNumbered) || acronym !== undefined || mentions.length > 1
  const isProminent = Boolean(inTitle) || (isMarked && (Boolean(has(isLead)) || mentions.length > 2))
  return {
    mentions,
    score,
    isProminent: isProminent || (Boolean(has(isLead)) && mentions.some((one) => isLike(one, telling))),
  }
}

/** Whether the title has a word of the name, or four of its characters in a row. */
function isLike({ name }: Mentioned, { title }: Telling): boolean {
  const words = name.series.match(/\p{Lu}[\p{L}]{3,}|[A-Z]{2,}/gu) ?? []
  const han = name.series.match(/\p{Script=Han}{4,}/gu) ?? []
  const pieces = han.flatMap((run) => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)))
  return [...words, ...pieces].filter((piece) => title.text.includes(piece)).length > (han.length > 0 ? 0 : 1)
}

/** Whether a text holds an acronym as a word of its own. */
export function isIn(acronym: string, { text }: Pick<Passage, 'text'>): boolean {
  const at = text.indexOf(acronym)
  return at >= 0 && !/[A-Za-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + acronym.length] ?? '')
}

function namedSubject({ mentions, score }: Candidate, telling: Telling): Subject {
  const worth = (name: EventName) =>
    (name.year ? 1 : 0) + (name.edition ? 0.5 : 0) + (name.acronym ? 0.3 : 0) + Math.min(2, name.series.length / 30)
  const ranked = mentions.toSorted((a, b) => worth(b.name) - worth(a.name))
  const [best] = ranked
  const first = (field: 'acronym' | 'year' | 'edition') =>
    ranked.map(({ name }) => name[field]).find((value) => value !== undefined)
  const acronym = first('acronym') as string | undefined // of that field alone
  const year = (first('year') as number | undefined) ?? yearOfEdition(telling, acronym) // of that field alone
  const edition = first('edition') as number | undefined // of that field alone
  const { name, told } = best ?? mentions[0] ?? never()
  return {
    name:
      year && !edition && !/\d{4}|['’]\d{2}/.test(name.name) && !name.within ? withYear(name.name, year) : name.name,
    best: name,
    mentions,
    keys: new Set(mentions.map((one) => keyOf(one.name))),
    isSure: mentions.some((one) => one.name.isSure),
    acronym: acronym === name.name ? undefined : acronym,
    year,
    edition,
    place: told.sentence.passage.placeOf(told.sentence.index + name.index),
    rule: told.at < 0 ? 'name in the title' : 'name in the text',
    confidence: Math.min(0.95, 0.35 + score * 0.07),
  }
}

function never(): never {
  throw new Error('A candidate has mentions')
}

function withYear(name: string, year: number): string {
  return /\p{Script=Han}$/u.test(name) ? `${year}${name}` : `${name} ${year}`
}

// `The 2021 edition of the WAIC`, `WAIC 2021`, `this year's edition`
function yearOfEdition({ title, statements }: Telling, acronym: string | undefined): number | undefined {
  for (const text of [title.text, ...statements.map(({ sentence }) => sentence.text)]) {
    const [, year] =
      /\b((?:19|20)\d{2})\s+edition\b/.exec(text) ?? (acronym ? besideAcronym(text, acronym) : undefined) ?? []
    if (year) return Number(year)
  }
  return undefined
}

function besideAcronym(text: string, acronym: string): RegExpExecArray | undefined {
  const at = text.indexOf(acronym)
  if (at < 0) return undefined
  return (
    /^\s?(?:-|\()?((?:19|20)\d{2})(?!\d)/.exec(text.slice(at + acronym.length, at + acronym.length + 8)) ?? undefined
  )
}

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
