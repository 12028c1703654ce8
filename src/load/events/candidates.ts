import { hasDay } from './days.ts'
import { type EventName, keyOf } from './event-name.ts'
import { isIn } from './speaks-of.ts'
import type { Telling, Told } from './telling.ts'

export interface Mentioned {
  readonly name: EventName
  readonly told: Told
}

export interface Candidate {
  readonly mentions: readonly Mentioned[]
  readonly score: number
  readonly isProminent: boolean
}

/** The events that an article names, the most prominent first. */
export function candidatesIn(telling: Telling): Candidate[] {
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
