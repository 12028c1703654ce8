import type { Span } from './body.ts'
import { creditedIn, hanNamesIn } from './credited.ts'
import type { FoundIn } from './found-dates.ts'
import type { Head } from './head.ts'
import { spoken } from './languages/languages.ts'
import type { Line } from './lines.ts'
import { isHanName, isPerson, personsIn } from './names.ts'
import { isNoteOn } from './note-on.ts'

// How sure an author is, by what says it.
const sure = { word: 0.9, nextLine: 0.85, beside: 0.8, foot: 0.75, lead: 0.8, alone: 0.7, note: 0.6, account: 0.5 }

/** Who wrote the article, as a line near its title or at its foot says. */
export function authorNear(head: Head): FoundIn<string> | undefined {
  const { lines, from, to, others, foot, title } = head
  const below = lines.slice(title + 1, others)
  const above = lines.slice(from, title).reverse()
  return (
    stated([...below, ...above], 'byline', sure.word) ??
    onTwoLines(head, head) ??
    alone(head) ??
    reporterInLead(below) ??
    stated(lines.slice(Math.max(to, foot.from), foot.to), 'byline at the foot', sure.foot) ??
    onTwoLines(head, foot) ??
    notedIn(head)
  )
}

function stated(lines: readonly Line[], rule: string, confidence: number): FoundIn<string> | undefined {
  const ranked = [...lines].sort((a, b) => Number(a.byline?.isBeside ?? false) - Number(b.byline?.isBeside ?? false))
  const line = ranked.find(({ byline }) => byline?.author)
  const { author, isBeside } = line?.byline ?? {}
  if (!line || !author) return undefined
  return isBeside
    ? { value: author, line, rule: 'name beside the date', confidence: Math.min(confidence, sure.beside) }
    : { value: author, line, rule, confidence }
}

// `By`, `Written by`, `作者：`, and the name on the next line.
const word =
  /^(?:written|posted|published|reported|words|story|authored|article)?\s*by\s*:?$|^(?:author|作者|记者|記者)\s*[:：]?$/i

function onTwoLines({ lines }: Head, { from, to }: Span): FoundIn<string> | undefined {
  for (let at = from; at < to; at++) {
    const next = lines[at + 1]
    const text = lines[at]?.text ?? ''
    if (!next || text.length > 40 || !(word.test(text) || spoken.by.test(text))) continue
    const value = creditedIn(`By ${next.text}`) ?? (isHanName(next.text) ? next.text : undefined)
    if (value) return { value, line: next, rule: 'line below “by”', confidence: sure.nextLine }
  }
  return undefined
}

/** A name on a line of its own, right below the title or beside the date. */
function alone(head: Head): FoundIn<string> | undefined {
  const { lines, title, isTitled, from, to } = head
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (at === title || line?.kind !== 'text' || line.width > 60) continue
    const isNext = isTitled && at > title && at <= title + 3
    const isByDate = isDated(lines[at - 1]) || isDated(lines[at + 1])
    if (!isNext && !isByDate) continue
    const name = nameIn(line)
    const isName = personsIn(name) !== undefined && !isCommonIn(lines, name)
    const value = isName || desk.test(name) ? name : isByDate && isHanName(line.text) ? line.text : undefined
    if (value) return { value, line, rule: 'name near the title', confidence: sure.alone }
  }
  return account(head)
}

// `Gazette Staff`, `Harbour News Desk`, `Team Harbour`
const desk = /^(?:The )?(?:\p{Lu}[\p{L}\p{N}]+ ){1,3}(?:Staff|Team|Desk|Editors)$|^(?:Team|Staff) \p{Lu}[\p{L}\p{N}]+$/u

// `Jane Doe   HARBOUR GAZETTE`, `Jane Doe, Special to the Gazette`, `Jane Doe | Staff Writer`
function nameIn({ raw }: Line): string {
  return (
    raw
      .trim()
      .split(
        /\s{3,}|\t|\s*[|·•]\s*|,\s+(?=special to|staff|senior|\p{L}+ (?:writer|editor|reporter)|editor|reporter|writer|correspondent|contributor)/iu,
      )[0] ?? ''
  ).trim()
}

/** A single word between title and date: the name of an account, a paper or a desk. */
function account({ lines, title, isTitled }: Head): FoundIn<string> | undefined {
  const line = lines[title + 1]
  if (!isTitled || line?.kind !== 'text' || !isMoment(lines[title + 2])) return undefined
  const isAccount = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._'’&-]*(?: \p{Lu}[\p{L}\p{N}]*){0,3}$/u.test(
    line.text,
  )
  return isAccount && line.width <= 30
    ? { value: line.text, line, rule: 'line between title and date', confidence: sure.account }
    : undefined
}

function isDated(line: Line | undefined): boolean {
  return Boolean(line?.byline?.published ?? line?.byline?.updated ?? line?.byline?.either)
}

function isMoment(line: Line | undefined): boolean {
  return isDated(line) || moment.test(line?.text ?? '')
}

// `2 days ago`, `Mar 29`, `6 min read`
const moment =
  /^(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month)s? ago$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}$|^\d{1,2} min(?:ute)?s? read$/i

/** A name on a line of its own at the foot, above a note on who bears it. */
function notedIn({ lines, foot }: Head): FoundIn<string> | undefined {
  for (let at = foot.from; at < foot.to; at++) {
    const line = lines[at]
    const name = line ? nameIn(line) : ''
    if (line?.kind !== 'text' || line.width > 60 || !isPerson(name) || isRole(name) || isCommonIn(lines, name)) continue
    if (!lines.slice(at + 1, at + 3).some(({ text }) => isNoteOn(name, text) || isRole(text))) continue
    return { value: name, line, rule: 'name above a note on its bearer', confidence: sure.note }
  }
  return undefined
}

// `Senior Editor`, `Staff Writer, Harbour Gazette`
function isRole(text: string): boolean {
  return (
    text.length <= 40 && /\b(?:writer|editor|columnist|reporter|journalist|correspondent|contributor)\b/i.test(text)
  )
}

/** Whether the page writes a word of the name small, too: `Video Production` is a section, not a person. */
function isCommonIn(lines: readonly Line[], name: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 3)
  const small = new RegExp(
    `\\b(?:${words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, '.')).join('|')})\\b`,
    'u',
  )
  return words.length > 0 && lines.slice(0, 300).some(({ text }) => small.test(text.slice(0, 2000)))
}

// At the head of the first paragraphs: `本报讯（记者 张三 通讯员 李四）`, `新华社北京3月29日电（记者张三、李四）`
const leadReporter = /^.{0,40}[（(](?:[^（）()]{0,12})?(?:记者|記者)\s*([^（）()]{2,30})[）)]/u

function reporterInLead(below: readonly Line[]): FoundIn<string> | undefined {
  for (const line of below.slice(0, 12)) {
    const stated = leadReporter.exec(line.text)?.[1]
    const value = stated && !/[摄攝]/.test(stated) ? hanNamesIn(stated) : undefined
    if (value) return { value, line, rule: 'reporter in the first sentence', confidence: sure.lead }
  }
  return undefined
}
