import type { Findings, Found } from '../draft.ts'
import type { Span } from './body.ts'
import { firstSentence } from './first-sentence.ts'
import { authorNear } from './found-author.ts'
import { datesNear, type FoundDates, type FoundIn } from './found-dates.ts'
import { type Head, headOf } from './head.ts'
import type { Line } from './lines.ts'
import { type Title, titleIn } from './title.ts'
import { isText } from './title-as-text.ts'
import { type WithheldDate, withheldNear } from './withheld.ts'
import { bareOf } from './words.ts'

export interface Fields {
  readonly found: Findings
  /** A date that the article does not get, as it says something else. */
  readonly withheld: WithheldDate | undefined
  /** The lines of the title, where they are not text as well. */
  readonly title: Title | undefined
  /** The lines that the fields were read from, apart from those that are text as well. */
  readonly used: ReadonlySet<Line>
}

/**
 * What the lines around a text say of it: title, dates, author, source and section, each with how sure it is. `given` is
 * the title that the editor wrote.
 */
export function fieldsIn(lines: readonly Line[], body: Span, given?: string): Fields {
  const best = titleIn(lines, body)
  const title = best && !isText(lines, body, best, given) ? best : undefined
  return fieldsAround(lines, body, title)
}

/** The same below a title that is known, as formats with styles know it. */
export function fieldsAround(lines: readonly Line[], body: Span, title: Title | undefined): Fields {
  const head = headOf(lines, body, title)
  const { published, updated } = datesOf(head, headOf(lines, body, undefined), title)
  const author = authorNear(head)
  const sourceName = sourceNear(head)
  const section = sectionIn(lines, title?.from)
  const titleFound = title ? titleOf(lines, title) : (firstSentence(lines, body) ?? firstLine(lines, body))
  const all = { title: titleFound, published, updated, author, sourceName, section }
  const findings = Object.entries(all).flatMap(([name, one]) => (one ? [{ name, one }] : []))
  const sources = findings.filter(({ one }) => !isInText(one)).map(({ one }) => one.line)
  return {
    found: Object.fromEntries(findings.map(({ name, one }) => [name, asFound(one)])),
    withheld: published || updated ? undefined : withheldNear(head),
    title,
    used: new Set([...sources, ...(title ? headings(lines, title) : [])]),
  }
}

/** The lines of a title, and those above that say the same. */
function headings(lines: readonly Line[], { from, to, text }: Title): Line[] {
  const bare = bareOf(text)
  const again = lines.slice(0, to).filter((line) => bareOf(line.text.slice(0, 400)) === bare)
  return [...again, ...lines.slice(from, to)]
}

// A few lines without any sentence begin behind their first.
function firstLine(lines: readonly Line[], { from }: Span): FoundIn<string> | undefined {
  const [line] = lines
  return line?.kind === 'text' && from === 1
    ? { line, value: line.text, rule: 'first line', confidence: 0.5 }
    : undefined
}

/** The dates near the title; where no line is surely the title, those near the text. */
function datesOf(head: Head, ofText: Head, title: Title | undefined): FoundDates {
  const near = datesNear(head)
  const isUnsure = !near.published && !near.updated && (title?.confidence ?? 0) < 0.6
  return isUnsure ? datesNear(ofText) : near
}

function titleOf(lines: readonly Line[], { from, text, confidence }: Title): FoundIn<string> | undefined {
  const line = lines[from]
  return line && { line, value: text, rule: 'line above the text', confidence }
}

// A dateline, a reporter in brackets and the first sentence are text as well.
function isInText({ rule }: FoundIn<string>): boolean {
  return rule === 'dateline' || rule === 'first sentence' || rule === 'reporter in the first sentence'
}

function sourceNear({ lines, from, title, others, foot }: Head): FoundIn<string> | undefined {
  const near = [...lines.slice(title, others), ...lines.slice(from, title), ...lines.slice(foot.from, foot.to)]
  const line = near.find(({ byline }) => byline?.source)
  const value = line?.byline?.source
  return line && value ? { line, value, rule: 'byline', confidence: 0.8 } : undefined
}

/** The last step of the breadcrumb that is not the title, or a short line that stands alone above the title. */
function sectionIn(lines: readonly Line[], title: number | undefined): FoundIn<string> | undefined {
  const above = lines.slice(0, title ?? 0)
  const name = bareOf(lines[title ?? -1]?.text ?? '')
  const isTitle = (step: string) => name !== '' && name.startsWith(bareOf(step.replace(/(?:…|\.{2,})$/, '')))
  const crumbs = above.findLast((line) => line.steps && line.steps.length > 0)
  const step = crumbs?.steps?.filter((one) => !isTitle(one)).at(-1)
  if (crumbs && step) return { value: step, line: crumbs, rule: 'breadcrumb', confidence: 0.9 }
  const [only, ...others] = above.filter((line) => line.kind === 'text')
  if (
    !only ||
    others.length > 0 ||
    only.width > 30 ||
    /[\d.。!?:：|@]|\p{Script=Han}\s+\p{Script=Han}|subscribe|sign ?in|log ?in|search/iu.test(only.text)
  )
    return undefined
  return { value: only.text, line: only, rule: 'line above the title', confidence: 0.6 }
}

function asFound<T>({ line, value, rule, confidence }: FoundIn<T>): Found<T> {
  return { value, line: line.line, column: line.column, rule, confidence: Math.round(confidence * 100) / 100 }
}
