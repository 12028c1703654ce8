import { datesIn } from '../dates/dates.ts'
import { eitherDatesIn } from '../dates/either.ts'
import type { Byline } from './byline.ts'
import { type DateFields, withDate } from './dated.ts'
import type { BylinePatterns } from './languages/patterns.ts'
import { isPerson } from './names.ts'

/**
 * Reads a byline in the words of a language, `Von Anna Braun | Stand: 12. März 2024, 10:00 Uhr`; undefined for lines that
 * are none.
 */
export function spokenBylineIn(line: string, patterns: BylinePatterns): Byline | undefined {
  if (line.length > 200 || otherSpokenDate(line, patterns)) return undefined
  const { fields, rest } = undated(line, patterns)
  const isDated = Object.keys(fields).length > 0
  let found: Byline = {}
  for (const part of partsOf(rest, patterns)) {
    const said = saidIn(part, patterns) ?? (isDated ? besideDate(part, patterns) : undefined)
    if (!said) return undefined
    found = { ...said, ...found }
  }
  const byline = { ...found, ...fields }
  return Object.keys(byline).length > 0 ? byline : undefined
}

/** A line without its dates and the words that belong to them; a bar stands where a date stood. */
function undated(line: string, patterns: BylinePatterns): { fields: DateFields; rest: string } {
  let fields: DateFields = {}
  let rest = ''
  let from = 0
  for (const { date, index, text } of placesIn(line)) {
    if (index < from) continue
    const before = line.slice(from, index)
    const behind = line.slice(index + text.length)
    const lead = patterns.beforeDate.exec(before)
    const trail = patterns.behindDate.exec(behind)
    const named = [lead?.groups, trail?.groups].find((groups) => groups?.updated ?? groups?.published)
    const word = named?.updated ?? named?.published
    fields = withDate(fields, { date }, word === undefined ? undefined : { word, isUpdate: Boolean(named?.updated) })
    rest += `${before.slice(0, lead?.index ?? before.length)} | `
    from = index + text.length + (trail?.[0].length ?? 0)
  }
  return { fields, rest: rest + line.slice(from) }
}

interface Place {
  readonly date: string
  readonly index: number
  readonly text: string
}

// In all these languages the day stands before the month.
function placesIn(line: string): Place[] {
  const stated = datesIn(line).flatMap(({ date, index, text }) => (date ? [{ date, index, text }] : []))
  const either = eitherDatesIn(line).map(({ dayFirst, index, text }) => ({ date: dayFirst, index, text }))
  return [...stated, ...either].sort((a, b) => a.index - b.index)
}

/** The parts of a line between bars and the like, and before each word with a colon. */
function partsOf(rest: string, { keys, idle }: BylinePatterns): string[] {
  return rest
    .replace(keys, (key) => `|${key}`)
    .split(/\s*[|｜│•●∙]\s*|\s+[·—–/-]+\s+|\s{3,}/)
    .map((part) => part.replace(/^[\s,，:：;·/()（）[\]【】–—-]+|[\s,，:：;·/()（）[\]【】–—-]+$/g, ''))
    .filter((part) => part !== '' && !idle.test(part) && !count.test(part))
}

// `15 Kommentare`, `3 Min. Lesezeit`, `3 min de lecture`, `댓글 0`
const count = /^\d[\d.,]*(?:\s?\p{L}{1,14}\.?){1,3}$|^\p{L}{1,6}\s?\d{1,4}$/u

/** What a part says in words: `Quelle: …`, `Von …`, `김민수 기자`; undefined where it says nothing so. */
function saidIn(part: string, patterns: BylinePatterns): Byline | undefined {
  const key = patterns.key.exec(part)
  if (key) {
    const value = part.slice(key[0].length).trim()
    if (value.length > 60 || /[.!?。！？]\s|[!?。！？]$/.test(value)) return undefined
    if (key.groups?.author) return value ? { author: namesBefore(value, patterns) ?? value } : {}
    return key.groups?.source && value ? { source: value } : {}
  }
  const role = patterns.role?.exec(part)?.[1]
  if (role) return { author: role }
  const by = patterns.by?.exec(part)
  const author = by && namesBefore(part.slice(by[0].length), patterns)
  return author ? { author } : undefined
}

/** The names that a text begins with: `Anna Braun und Paul Keller in Berlin` → `Anna Braun und Paul Keller`. */
function namesBefore(text: string, { behindNames, between, noName, name, role }: BylinePatterns): string | undefined {
  const bare = text
    .replace(/\s*[(（[].*$/, '')
    .replace(behindNames ?? /$^/, '')
    .trim()
  const isName = (one: string) =>
    (name?.test(one) || isPerson(one)) && !one.split(' ').some((part) => noName?.test(part))
  const named = role?.exec(bare)?.[1]
  if (named) return named
  const names = bare.split(between)
  if (names.every(isName)) return bare
  // What follows a comma is a role, a place or a paper.
  const [first = ''] = bare.split(/\s*[,，、]\s*/)
  return first.split(between).every(isName) ? first : undefined
}

/** A name or a site beside a date; undefined where the part may be of a sentence or a headline. */
function besideDate(part: string, patterns: BylinePatterns): Byline | undefined {
  const author = namesBefore(part, { ...patterns, behindNames: undefined })
  if (author) return { author, isBeside: true }
  const words = part.split(' ')
  const isSite =
    part.length <= 40 &&
    words.length <= 5 &&
    /^[\p{Lu}\p{Lo}]|^\p{Ll}[\w-]*(?:\.[\w-]+)+$/u.test(part) &&
    !/[.!?。！？…]$|[“”«»„"「」]/.test(part) &&
    words.every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word))
  return isSite ? { source: part } : undefined
}

/** The first date of a line all of whose dates say something else in this language than when an article was published. */
export function otherSpokenDate(line: string, { others, beforeDate }: BylinePatterns) {
  if (line.length > 200) return undefined
  const meanings = placesIn(line).map(({ index, date }) => {
    const before = line.slice(Math.max(0, index - 60), index)
    const lead = beforeDate.exec(before)
    const isNamed = lead?.groups?.updated ?? lead?.groups?.published
    return { date, meaning: isNamed ? undefined : others.find(([, pattern]) => pattern.test(before))?.[0] }
  })
  const [first] = meanings
  return first?.meaning && meanings.every(({ meaning }) => meaning)
    ? { date: first.date, meaning: first.meaning }
    : undefined
}
