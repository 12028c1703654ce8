import type { Whereabouts } from '../tell.ts'
import { isCalendar } from './calendars.ts'
import { type Candidate, candidatesIn, type Mentioned } from './candidates.ts'
import { type EventName, keyOf } from './event-name.ts'
import type { Telling } from './telling.ts'

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

/** Below this a named event is not what the article is about. */
const enough = 5
/** Below this it is not even worth a question. */
const little = 4

/** The event that an article is about: one that it names in prominent places and says something of. */
export function subjectOf(telling: Telling): Subject | undefined {
  const named = candidatesIn(telling)
  const [first, second] = named
  const isList = isCalendar(telling) || named.filter(({ score }) => score >= enough).length > 3
  // `… Conference, 12 March; … Symposium, 20 March`: none is what the article is about.
  if (first?.isDatedAlone && named.filter(({ isDatedAlone }) => isDatedAlone).length > 1) return undefined
  if (first?.isProminent && first.score >= little && !(isList && first.score - (second?.score ?? 0) < 2)) {
    return namedSubject(first, telling)
  }
  return undefined
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
