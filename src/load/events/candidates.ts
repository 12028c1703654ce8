import { cityNamed } from '../../model/cities.ts'
import { hasDay } from './days.ts'
import { type EventName, keyOf } from './event-name.ts'
import { isIn } from './speaks-of.ts'
import type { Telling, Told } from './telling.ts'
import { isTied } from './tied.ts'

export interface Mentioned {
  readonly name: EventName
  readonly told: Told
}

export interface Candidate {
  readonly mentions: readonly Mentioned[]
  readonly score: number
  readonly isProminent: boolean
  /** Its day stands with its name in the first lines, and nothing else makes it prominent. */
  readonly isDatedAlone: boolean
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
  const isNumbered = has(({ name }) => name.year !== undefined || name.edition !== undefined)
  const isSure = has(({ name }) => name.isSure)
  const keys = new Set(mentions.map(({ name }) => name))
  const lead = mentions.filter(isLead)
  const isDated = lead.some((one) => isTied(one, telling, keys))
  const score =
    3 * inTitle +
    1.5 * Number(lead.length > 0) +
    2 * has(({ told }) => told.verbs.length > 0) +
    1.5 * Number(isDated || mentions.some((one) => one.told.verbs.length > 0 && hasDay(one.told.sentence.text))) +
    isSure +
    isNumbered +
    has(isInCity) +
    Math.min(1.5, 0.5 * (mentions.length - 1)) +
    labelled(mentions, telling)
  const isMarked = isNumbered || acronym !== undefined || mentions.length > 1
  const isAnyway =
    Boolean(inTitle) ||
    (isMarked && (lead.length > 0 || mentions.length > 2)) ||
    lead.some((one) => isLike(one, telling)) ||
    (Boolean(isSure) && isOnly(mentions, telling))
  const isDatedAlone = !isAnyway && isDated && Boolean(isSure || isLatin(mentions))
  return { mentions, score, isProminent: isAnyway || isDatedAlone, isDatedAlone }
}

// `Reed Bed Day in Ghent`
function isInCity({ name, told }: Mentioned): boolean {
  const [, city] =
    /^\s+in\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(told.sentence.text.slice(name.end, name.end + 40)) ?? []
  return city !== undefined && (cityNamed(city) ?? cityNamed(city.split(' ')[0] ?? '')) !== undefined
}

/** Whether a short text says of it, and of no other event, that it takes place. */
function isOnly(mentions: readonly Mentioned[], { passages, statements }: Telling): boolean {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0)
  const own = new Set(mentions.map(({ name }) => name))
  return length < short && statements.every(({ names }) => names.every((name) => own.has(name)))
}

const short = 800

function isLead({ told }: Mentioned): boolean {
  return told.at >= 0 && told.at < 3
}

/** What labelled lines add: `会议时间：…`, `Event name: …`. */
function labelled(mentions: readonly Mentioned[], { facts }: Telling): number {
  const isDated = facts.some(({ kind, isOwn }) => kind === 'when' && isOwn)
  const isNamed = facts.some(
    ({ kind, value }) => kind === 'name' && mentions.some(({ name }) => value.includes(name.series)),
  )
  return (isDated ? 1 : 0) + (isNamed ? 2 : 0)
}

/** `Reed Bed Day`: in capital letters, as no Chinese name can be. */
function isLatin(mentions: readonly Mentioned[]): boolean {
  return mentions.some(({ name }) => /^[\p{Script=Latin}\s'’&-]+$/u.test(name.series))
}

/** Whether the title has a word of the name, or four of its characters in a row. */
function isLike({ name }: Mentioned, { title }: Telling): boolean {
  const words = name.series.match(/\p{Lu}[\p{L}]{3,}|[A-Z]{2,}/gu) ?? []
  const han = name.series.match(/\p{Script=Han}{4,}/gu) ?? []
  const pieces = han.flatMap((run) => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)))
  return [...words, ...pieces].filter((piece) => title.text.includes(piece)).length > (han.length > 0 ? 0 : 1)
}
