import type { Line } from './lines.ts'
import { isProse, type Page } from './page.ts'
import { isHeadline, ofForm } from './title-form.ts'
import type { titleWeights } from './title-weights.ts'

/** How much each sign of titleWeights is there, mostly 0 or 1. */
export type Signs = Readonly<Partial<Record<keyof typeof titleWeights, number>>>

/** What speaks for and against one line. */
export function signsOf(page: Page, index: number): Signs | undefined {
  const line = page.lines[index]
  const isNotice = line?.kind === 'furniture' && line.rule === 'notice' && line.width >= 30
  if (!line || (line.kind !== 'text' && !isNotice) || line.width > 240 || line.width < 4) return undefined
  return { ...ofWords(page, index), ...ofNeighbours(page, index), ...ofPlace(page, index), ...ofForm(line) }
}

function ofWords(page: Page, index: number): Signs {
  const own = [...(page.ownWords[index] ?? [])]
  const inBody = index >= page.body.from && index < page.body.to ? 1 : 0
  const said = own.filter((word) => (page.words.get(word) ?? 0) > inBody).length
  const inLead = sharedWithLead(page, index)
  const all = Math.max(own.length, 2)
  const isLong = (page.lines[index]?.width ?? 0) >= 20
  return {
    bodyWords: said / all,
    leadWords: inLead / all,
    manyLeadWords: Math.min(inLead, 6) / 6,
    saidTwice: isLong && (isElsewhere(page, index) || isPartAbove(page, index)) ? 1 : 0,
    rivalAbove: rivalAbove(page, index),
  }
}

/** How many of a line's words the next four lines of prose say, too. */
function sharedWithLead({ ownWords, prose, proseAbove }: Page, index: number): number {
  const from = proseAbove[index + 1] ?? prose.length
  const lead = prose.slice(from, from + 4).map((at) => ownWords[at])
  return [...(ownWords[index] ?? [])].filter((word) => lead.some((words) => words?.has(word))).length
}

function isElsewhere({ bare, places }: Page, index: number): boolean {
  const same = places.get(bare[index] ?? '') ?? []
  return same.length > 1 && same.length < 5
}

/** From 0 to 1, how much a line shortly above is like a title, too: a standfirst is no worse than the title over it. */
function rivalAbove(page: Page, index: number): number {
  let most = 0
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const line = page.lines[at]
    if (!line || isProse(line)) break
    if (isHeadline(line)) most = Math.max(most, Math.min(1, sharedWithLead(page, at) / 3))
  }
  return most
}

/** Whether the window's title, or a breadcrumb, ends or begins with the line. */
function isPartAbove({ bare, lines }: Page, index: number): boolean {
  const name = bare[index] ?? ''
  if (name.length < 8) return false
  const isPart = (at: number) => {
    const other = bare[at] ?? ''
    return other.length > name.length && (other.startsWith(name) || other.endsWith(name))
  }
  for (let at = 0; at < Math.min(6, index); at++) if (isPart(at)) return true
  for (let at = Math.max(0, index - 8); at < index; at++) if (lines[at]?.kind !== 'byline' && isPart(at)) return true
  return false
}

function ofNeighbours({ lines }: Page, index: number): Signs {
  const line = lines[index]
  const below = (count: number) => lines.slice(index + 1, index + 1 + count)
  const above = (count: number) => lines.slice(Math.max(0, index - count), index)
  const isDated = ({ byline }: Line) => Boolean(byline?.published ?? byline?.updated ?? byline?.either)
  const [next] = below(1)
  const last = lines[index - 1]
  const isShort = (one: Line | undefined) => one?.kind !== 'byline' && (one?.width ?? 100) < 40
  return {
    dateBelow: below(7).some(isDated) ? 1 : 0,
    dateAbove: above(2).some(isDated) ? 1 : 0,
    crumbAbove1: last?.kind === 'breadcrumb' ? 1 : 0,
    crumbAbove: above(6).some(({ kind }) => kind === 'breadcrumb') ? 1 : 0,
    controlsBelow: below(4).some(({ rule }) => rule === 'font size switch' || rule === 'share bar') ? 1 : 0,
    standsApart: line?.isApart && (next?.isApart ?? true) ? 1 : 0,
    amongShort: (!line?.isApart && isShort(last) ? 0.5 : 0) + (next && !next.isApart && isShort(next) ? 0.5 : 0),
    proseBelow1: next && isProse(next) ? 1 : 0,
    afterProse: last && isProse(last) ? 1 : 0,
  }
}

function ofPlace({ body, prose, proseAbove }: Page, index: number): Signs {
  const next = prose[proseAbove[index + 1] ?? prose.length]
  const inBody = index >= body.from && index < body.to
  return {
    gapToProse: log(next === undefined ? 40 : next - index - 1),
    proseAbove: log(proseAbove[index] ?? 0),
    inBody: inBody ? 1 : 0,
    intoBody: inBody ? log(index - body.from) : 0,
  }
}

function log(count: number): number {
  return Math.log2(1 + count)
}
