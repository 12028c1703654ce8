import type { CalendarDate } from '../../model/date.ts'
import { datesIn } from '../dates/dates.ts'
import { settled } from '../dates/either.ts'
import type { Byline } from './byline.ts'
import { dateWordAlone, namesPublication, namesUpdate } from './date-words.ts'
import { meaningAtFoot } from './foot-dates.ts'
import type { Head } from './head.ts'
import type { Line } from './lines.ts'

/** A value, the line it was read from, and how sure it is. */
export interface FoundIn<T> {
  readonly value: T
  readonly line: Line
  readonly rule: string
  readonly confidence: number
}

export interface FoundDates {
  readonly published?: FoundIn<CalendarDate> | undefined
  readonly updated?: FoundIn<CalendarDate> | undefined
}

/** The dates that lines near the title state: a line of its own or a key, never a sentence, a list or a comment. */
export function datesNear(head: Head): FoundDates {
  const dated = datedLines(head).sort((a, b) => b.worth - a.worth)
  if (dated.length === 0) return { published: dateline(head) ?? onlyOneIn(head) ?? onlyOneOn(head) }
  return { published: firstOf(dated, head, 'published'), updated: firstOf(dated, head, 'updated') }
}

interface DatedLine {
  readonly line: Line
  readonly byline: Byline
  readonly worth: number
}

function datedLines({ lines, title, from, to, others, foot }: Head): DatedLine[] {
  const isFoot = (index: number) => index >= to && index >= foot.from && index < foot.to
  return lines.flatMap((line, index) => {
    const place =
      index >= from && index < to
        ? worthAt(index - title) - (index > others ? worth.others : 0)
        : isFoot(index)
          ? worth.foot
          : undefined
    const { published, updated, either } = line.byline ?? {}
    if (place === undefined || !line.byline || !(published ?? updated ?? either)) return []
    if (place === worth.foot && meaningAtFoot(lines, index, foot)) return []
    const byline = withWord(line.byline, lines[index - 1])
    return [{ line, byline, worth: place + (byline.dateWord ? worth.named : 0) }]
  })
}

// How sure a date is by its place, from 0 to 1: right below the title, a line further on, above it, at the foot, and how
// much less in a list of other articles, more where a word says what it is.
const worth = { below: 0.9, furtherBelow: 0.02, above: 0.82, furtherAbove: 0.05, foot: 0.62, others: 0.3, named: 0.06 }

function worthAt(distance: number): number {
  if (distance > 0) return Math.max(0.5, worth.below - worth.furtherBelow * (distance - 1))
  return Math.max(0.4, worth.above - worth.furtherAbove * (-distance - 1))
}

// `Last Updated:` and the date on the next line.
function withWord(byline: Byline, before: Line | undefined): Byline {
  const word = byline.dateWord ? undefined : dateWordAlone(before?.text ?? '')
  if (!word) return byline
  const isUpdate = namesUpdate(word)
  return byline.published && isUpdate
    ? { ...byline, published: undefined, updated: byline.published, dateWord: word }
    : { ...byline, dateWord: word }
}

function firstOf(
  dated: readonly DatedLine[],
  { lines }: Head,
  name: 'published' | 'updated',
): FoundIn<CalendarDate> | undefined {
  for (const { line, byline, worth: sure } of dated) {
    const isUpdate = namesUpdate(byline.dateWord)
    const rule = byline.dateWord && isUpdate === (name === 'updated') ? `byline ${byline.dateWord}` : 'byline'
    const value = byline[name]
    const confidence = Math.min(0.95, sure)
    if (value) return { value, line, rule, confidence }
    if (!byline.either || isUpdate !== (name === 'updated')) continue
    const { date, confidence: certainty } = settled(byline.either, pageText(lines))
    return { value: date, line, rule: `${rule}, day and month told apart`, confidence: Math.min(confidence, certainty) }
  }
  return undefined
}

/** The one line within the text that names its date, where pages put it behind the text and go on with comments. */
function onlyOneIn({ lines, title, foot }: Head): FoundIn<CalendarDate> | undefined {
  const named = lines
    .slice(title + 1, foot.to)
    .filter(({ byline }) => byline?.published && (byline.dateWord ?? byline.author))
  const [line] = named
  const value = line?.byline?.published
  return line && value && named.length === 1 ? { value, line, rule: 'byline', confidence: 0.55 } : undefined
}

/** The one line of a page that says when something was published, wherever it stands but in lists and comments. */
function onlyOneOn({ lines, foot }: Head): FoundIn<CalendarDate> | undefined {
  const end = lines.slice(foot.to).findIndex(({ rule }) => rule === 'comments' || rule === 'other articles')
  const named = lines
    .slice(0, end < 0 ? lines.length : foot.to + end)
    .filter(({ byline }) => byline?.published && namesPublication(byline.dateWord))
  const [line] = named
  const value = line?.byline?.published
  return line && value && named.length === 1 ? { value, line, rule: 'byline', confidence: 0.5 } : undefined
}

function pageText(lines: readonly Line[]): string {
  return lines
    .slice(0, 400)
    .map(({ text }) => text.slice(0, 500))
    .join('\n')
}

// `London, 29 March 2024 (HG) -- The hall …`, `March 29, 2024 -- The hall …`
const lead = /^(?:[\p{Lu}][\p{L} .'’-]{0,30}[,(]\s*)?(.{6,24}?)\)?\s*(?:\([\p{L} ./]{2,20}\)\s*)?(?:--|[—–:]|\s-)\s/u

/** The date that the first sentence begins with, as agencies do. */
function dateline({ lines, title, isTitled }: Head): FoundIn<CalendarDate> | undefined {
  for (const line of lines.slice(isTitled ? title + 1 : title, title + 12)) {
    const stated = line.otherDate ? undefined : lead.exec(line.text.slice(0, 120))?.[1]?.trim()
    const [date] = stated ? datesIn(stated) : []
    if (stated && date?.date && date.index === 0 && date.text.length >= stated.length - 1) {
      return { value: date.date, line, rule: 'dateline', confidence: 0.65 }
    }
  }
  return undefined
}
