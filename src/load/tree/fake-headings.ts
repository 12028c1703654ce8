import type { Element, ElementContent } from 'hast'
import { hasSentence, widthOf } from '../plain-text/width.ts'
import { headings, isElement, isEmpty, isOfFootnotes, textIn } from './elements.ts'
import { isCapital, mayHead } from './heading-lines.ts'
import { type Look, lookOf } from './looks.ts'
import { type Ordinal, ordinalOf } from './ordinals.ts'

/** Blocks with headings of the paragraphs that only look like ones, at levels as their numbers and sizes have them. */
export function withNamedHeadings(blocks: readonly Element[]): Element[] {
  const candidates = blocks.map((block, index) => candidateIn(block, blocks[index + 1]))
  const numbered = numberedHeadings(blocks)
  const allowed = withoutRows(withoutLoneOrdinals(alike(candidates), numbered))
  const depths = depthsIn(allowed.filter((one) => one !== undefined))
  const real = blocks.filter((block) => headings.has(block.tagName) && !isOfFootnotes(block)).map(levelOf)
  const top = real.length > 0 ? Math.min(...real) : 2
  let below = top
  return blocks.map((block, index) => {
    // Where a document has headings of its own, those that only look like ones stand below them.
    if (headings.has(block.tagName)) below = real.length > 1 ? Math.min(6, levelOf(block) + 1) : top
    const candidate = allowed[index]
    if (!candidate) return block
    const [like] = numbered.filter(({ ordinal }) => ordinal.kind === candidate.ordinal?.kind)
    return asHeading(block, like?.level ?? Math.min(6, below + (depths.get(kindOf(candidate)) ?? 0)))
  })
}

interface Candidate {
  readonly ordinal?: Ordinal | undefined
  /** Size of its letters, beside the size of the text. */
  readonly size: number
  /** Whether nothing but its number says that it is a heading. */
  readonly isPlain: boolean
}

interface NumberedHeading {
  readonly ordinal: Ordinal
  readonly level: number
}

/** The headings of a document that have a number. */
function numberedHeadings(blocks: readonly Element[]): NumberedHeading[] {
  return blocks.flatMap((block) => {
    const ordinal = headings.has(block.tagName) ? ordinalOf(textIn(block)) : undefined
    return ordinal ? [{ ordinal, level: levelOf(block) }] : []
  })
}

/** What a paragraph has of a heading: one short line, no sentence and no byline, that stands out above a block. */
function candidateIn(block: Element, next: Element | undefined): Candidate | undefined {
  if (!isElement(block, 'p') || !next || !(headings.has(next.tagName) || followers.has(next.tagName))) return undefined
  const shown = block.children.filter((child) => !isEmpty(child) && !isElement(child, 'img'))
  if (shown.some((child) => isElement(child, 'br'))) return undefined
  const text = textIn(block)
  const ordinal = ordinalOf(text)
  if (!mayHead(block, text, ordinal !== undefined)) return undefined
  const look = lookOf(block)
  const isBold = look?.isBold === true || (shown.length === 1 && isElement(shown[0], 'strong'))
  const isDrawn = isBold || isLarge(look) || isCapital(text)
  if (!isDrawn && !ordinal) return undefined
  if (!isDrawn && ordinal && !look?.isColoured && !ordinal.isHeadingAlone && !isAboveProse(ordinal, next))
    return undefined
  return { ordinal, size: look?.scale ?? 1, isPlain: !isDrawn && !look?.isColoured }
}

// `1. Introduction`, `2 Method`, each above a paragraph: items of a list follow one another.
function isAboveProse({ kind }: Ordinal, next: Element): boolean {
  const text = isElement(next, 'p') ? textIn(next) : ''
  return ['1.', '1', '1.1', '1.1.1', 'I.'].includes(kind) && widthOf(text) >= 100 && hasSentence(text)
}

/** The candidates with one size for all sizes that look alike. */
function alike(candidates: readonly (Candidate | undefined)[]): (Candidate | undefined)[] {
  const shown = new Map<number, number>()
  let largest: number | undefined
  for (const size of candidates.flatMap((one) => one?.size ?? []).sort((a, b) => b - a)) {
    if (largest === undefined || size < largest * 0.88) largest = size
    shown.set(size, largest)
  }
  return candidates.map((one) => one && { ...one, size: shown.get(one.size) ?? one.size })
}

const followers: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'figure',
  'table',
  'blockquote',
  'pre',
  'details',
])

function isLarge(look: Look | undefined): boolean {
  return (look?.scale ?? 1) >= 1.14
}

/** Numbers of headings come in rows: one without a second, and with nothing else to say it, is none. */
function withoutLoneOrdinals(
  candidates: readonly (Candidate | undefined)[],
  headings: readonly NumberedHeading[],
): (Candidate | undefined)[] {
  const values = new Map<string, Set<number>>()
  const known = [...headings.map(({ ordinal }) => ordinal), ...candidates.flatMap((one) => one?.ordinal ?? [])]
  for (const ordinal of known) {
    values.set(ordinal.kind, (values.get(ordinal.kind) ?? new Set()).add(ordinal.value))
  }
  return candidates.map((one) => {
    if (!one?.isPlain || !one.ordinal) return one
    const seen = values.get(one.ordinal.kind)
    return seen?.has(1) && seen.has(2) ? one : undefined
  })
}

/** Three lines or more of one kind in a row head nothing: names, an address, a poem. */
function withoutRows(candidates: readonly (Candidate | undefined)[]): (Candidate | undefined)[] {
  const kept = [...candidates]
  let from = 0
  for (let at = 1; at <= candidates.length; at++) {
    const [one, before] = [candidates[at], candidates[at - 1]]
    if (one && before && kindOf(one) === kindOf(before)) continue
    if (at - from > 2) kept.fill(undefined, from, at)
    from = at
  }
  return kept
}

function kindOf({ ordinal, size }: Candidate): string {
  return ordinal?.kind ?? `size ${size}`
}

/** How deep each kind stands: larger letters above smaller ones, `一、` above `（一）` above `1.`. */
function depthsIn(candidates: readonly Candidate[]): Map<string, number> {
  const kinds = new Map(candidates.map((one) => [kindOf(one), one]))
  const numbered = [...kinds.values()].filter(({ ordinal }) => ordinal).sort((a, b) => rankOf(a) - rankOf(b))
  const [top] = numbered
  const bare = [...kinds.values()].filter(({ ordinal }) => !ordinal).sort((a, b) => b.size - a.size)
  const beside = bare.filter((one) => top && isBeside(kindOf(one), kindOf(top), candidates))
  const others = bare.filter((one) => !beside.includes(one))
  // Without a number: above the numbers where larger or first of all, else below them.
  const isFirst = candidates[0]?.ordinal === undefined
  const isAbove = (one: Candidate) => !top || one.size > top.size || (one.size === top.size && isFirst)
  const order = [...others.filter(isAbove), ...numbered, ...others.filter((one) => !isAbove(one))]
  const depths = new Map(order.map((one, depth) => [kindOf(one), depth]))
  for (const one of beside) depths.set(kindOf(one), top ? (depths.get(kindOf(top)) ?? 0) : 0)
  return depths
}

function rankOf({ ordinal }: Candidate): number {
  return ordinal?.rank ?? 0
}

/** Whether headings without a number stand before and behind those with one only: an introduction, a conclusion. */
function isBeside(kind: string, top: string, candidates: readonly Candidate[]): boolean {
  const kinds = candidates.map(kindOf)
  const [first, last] = [kinds.indexOf(top), kinds.lastIndexOf(top)]
  const size = (name: string) => candidates[kinds.indexOf(name)]?.size
  return size(kind) === size(top) && kinds.every((one, at) => one !== kind || at < first || at > last)
}

function asHeading(block: Element, level: number): Element {
  const bare = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child) => (isElement(child, 'strong') ? bare(child.children) : child))
  return { ...block, tagName: `h${level}`, children: bare(block.children) }
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}
