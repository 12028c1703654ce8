import { beginsWithDay, hasDay } from './days.ts'
import { type FactKind, isKindOfEvent, isOwnLabel, kindOfLabel } from './label-words.ts'
import type { Passage } from './passages.ts'

export interface Fact {
  readonly kind: FactKind
  /** As it is written before the colon. */
  readonly label: string
  readonly value: string
  readonly passage: Passage
  /** Where the value begins in the passage. */
  readonly index: number
  /** The label says that it is the event's: `会议时间`, and not just `时间`. */
  readonly isOwn: boolean
}

// `- **时间**：`, `【地点】`, `一、会议时间：`, `📅 When:`
const begin =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]\s*|[^A-Za-z\d\u00c0-\u024f\u4e00-\u9fff\n]{0,8})([A-Za-z\u00c0-\u024f\u4e00-\u9fff][^:：】\]]{0,39}?)\s*(?:[:：]|[】\]]\s*[:：]?|\s-\s)\s*/

/** The labelled lines of a passage. */
export function factsIn(passage: Passage): Fact[] {
  if (!isSigned(passage.text)) return []
  const facts: Fact[] = []
  let from = 0
  let alone: string | undefined
  for (const line of passage.text.split(lineEnd)) {
    const fact: Fact | undefined = alone
      ? factOf(`${alone}:${line}`, passage, from - alone.length - 1)
      : (factOf(line, passage, from) ?? signedOf(line, passage, from))
    if (fact) facts.push(fact)
    alone = fact ? undefined : labelAlone(line)
    from += line.length + 1
  }
  return facts
}

// A line ends where the next label begins, too: Markdown makes one of `时间：… 地点：…` on two.
const lineEnd =
  /\n| (?=(?:[A-Z][A-Za-z]{1,9}(?: (?:and|&) [A-Za-z]{4,9}| [a-z]{4,9})?|[（(]?[一二三四五六七八九十]{1,2}[)）]?[、.．][\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff] [\u4e00-\u9fff])[:：]\s?\S)| (?=\u23f0|\ud83d[\udcc5\udcc6\udccd\udcbb\udd50-\udd5b\uddd3])/

/** Whether there may be a labelled line: a cheap look. */
function isSigned(text: string): boolean {
  return /[:：】\]\n⏰]|\s-\s|[间期] \d|\ud83d[\udcc5\udcc6\udd50-\udd5b\uddd3]/.test(text)
}

function factOf(line: string, passage: Passage, from: number): Fact | undefined {
  const [all = '', label = ''] = line.length > 400 ? [] : (begin.exec(line) ?? [])
  if (label === '') return undefined
  const value = line.slice(all.length)
  const fact = { label, value, passage, index: from + all.length }
  const kind = kindOfLabel(label)
  if (kind) return { ...fact, kind, isOwn: isOwnLabel(label) }
  const isWhen = beginsWithDay(value) && isKindOfEvent(label)
  return isWhen ? { ...fact, kind: 'when', isOwn: false } : undefined
}

// `一、培训时间 2023年7月18日至23日`
const spacedLabel = /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]\s*)?([\u4e00-\u9fff]{2,6})\s+(?=\d)/
// `📅 Thursday, April 20`, `⏰ 5月18日 14:00-17:00`, `October 27-29, 2023: Main Conference`
const clockSign = /^\s*(?:⏰|\ud83d[\udcc5\udcc6\udd50-\udd5b\uddd3])\ufe0f?\s*/
const dayFirst =
  /^[^A-Za-z\d\u4e00-\u9fff]{0,4}([^:：]{6,40}?)\s*(?:[:：]|\s[-–—]{1,2}\s)\s*([A-Za-z\u4e00-\u9fff][^:：]{2,30}?)[\s.。]*$/

function signedOf(line: string, passage: Passage, from: number): Fact | undefined {
  if (line.length > 120 || !hasDay(line)) return undefined
  const [spaced, words = ''] = spacedLabel.exec(line) ?? []
  if (spaced && kindOfLabel(words) === 'when') {
    const index = from + spaced.length
    return { kind: 'when', label: words, value: line.slice(spaced.length), passage, index, isOwn: isOwnLabel(words) }
  }
  const sign = clockSign.exec(line)?.[0]
  const [, day = '', label = ''] = sign ? [] : (dayFirst.exec(line) ?? [])
  if (sign === undefined && !(isKindOfEvent(label) && beginsWithDay(day))) return undefined
  const value = sign === undefined ? day : line.slice(sign.length)
  const index = from + (sign?.length ?? line.indexOf(day))
  return { kind: 'when', label: label || (sign ?? '').trim(), value, passage, index, isOwn: false }
}

/** The label that a line is and nothing else: `一、会议时间`. */
function labelAlone(line: string): string | undefined {
  if (line.length > 24) return undefined
  const label = line.replace(/^\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]\s*/, '').replace(/[\s:：]+$/, '')
  return kindOfLabel(label) ? label : undefined
}

/** The labelled lines of all passages; a label that stands alone belongs to what stands behind it. */
export function factsOf(passages: readonly Passage[]): Fact[] {
  return passages.flatMap((passage, at) => {
    const next = passages[at + 1]
    const label = next && !/[:：]\s*\S/.test(passage.text) ? labelAlone(passage.text) : undefined
    const fact = label && next ? factOf(`${label}:${next.text.split('\n')[0]}`, next, -label.length - 1) : undefined
    return fact && isBehind(passage, fact) ? [fact] : factsIn(passage)
  })
}

/** In a table or a list the next cell or item is meant; among paragraphs only what has a day is. */
function isBehind({ kind }: Passage, { kind: told, passage, value }: Fact): boolean {
  if (kind === 'cell' || kind === 'item') return passage.kind === kind
  return told === 'when' && hasDay(value)
}
