import { akinTo } from './akin.ts'
import { type Features, featuresOf } from './features.ts'
import type { Line } from './lines.ts'
import { endsArticle } from './phrases.ts'
import { type Feature, gapCosts, type Weight, weights } from './weights.ts'
import { endsSentence } from './width.ts'

/** A run of lines: the first, and the one behind the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The lines of an article, from the first to the last, and the indices of those between them that are none of its own. */
export interface BodySpan extends Span {
  readonly gaps: ReadonlySet<number>
}

/**
 * The lines that hold the article: the run whose weights have the largest sum, as in maximum subsequence segmentation
 * (Pasternack and Roth, 2009), with weights of lines instead of tokens, and with gaps, which cost something instead of
 * weighing. Empty where no line looks like prose.
 */
export function bodyIn(all: readonly Line[]): BodySpan {
  // What stands aside parts nothing, nor does a line of dashes.
  const own = all.flatMap((line, index) => (parts(line) ? [index] : []))
  if (own.length === all.length) return heaviest(all)
  const { from, to, gaps } = heaviest(all.filter(parts))
  const placeOf = (index: number) => own[index] ?? 0
  if (from === to) return { from: placeOf(from), to: placeOf(from), gaps: new Set() }
  return { from: placeOf(from), to: placeOf(to - 1) + 1, gaps: new Set([...gaps].map(placeOf)) }
}

function parts({ aside, rule }: Line): boolean {
  return !aside && rule !== 'ornament'
}

function heaviest(lines: readonly Line[]): BodySpan {
  const features = featuresOf(lines)
  const first = heaviestOf(lines, features)
  const akin = akinTo(lines, first, features)
  if (akin.size === 0) return first
  return heaviestOf(
    lines,
    features.map((own, index) => (akin.has(index) ? { ...own, akin: 1 } : own)),
  )
}

function heaviestOf(lines: readonly Line[], features: readonly Features[]): BodySpan {
  const steps: Step[] = []
  let best = -1
  for (const [index, line] of lines.entries()) {
    steps.push(stepOf(weightOf(line, features[index] ?? {}), costOf(line, features[index] ?? {}), steps[index - 1]))
    if ((steps[index]?.body ?? 0) > (steps[best]?.body ?? 0)) best = index
  }
  return traced(steps, best)
}

/** From the first sentence to the last, however short they are: the text of a file whose title its editor wrote. */
export function sentencesIn(lines: readonly Line[]): BodySpan {
  const own = lines.flatMap(({ kind, text }, index) => (kind === 'text' && endsSentence(text) ? [index] : []))
  return { from: own[0] ?? 0, to: (own.at(-1) ?? -1) + 1, gaps: new Set() }
}

/** The largest sums of runs that end at a line as body and as gap, and how each was come by. */
interface Step {
  readonly body: number
  readonly gap: number
  readonly bodyFrom: 'start' | 'body' | 'gap'
  readonly gapFrom: 'body' | 'gap'
}

function stepOf(weight: number, cost: number, last: Step | undefined): Step {
  const { body, gap } = last ?? { body: -Infinity, gap: -Infinity }
  const begun = body - gapCosts.begin
  const before = Math.max(0, body, gap)
  return {
    body: before + weight,
    gap: Math.max(begun, gap) - cost,
    bodyFrom: before === 0 ? 'start' : before === body ? 'body' : 'gap',
    gapFrom: begun > gap ? 'body' : 'gap',
  }
}

function traced(steps: readonly Step[], last: number): BodySpan {
  const gaps = new Set<number>()
  let index = last
  let isGap = false
  while (index >= 0 && (isGap || steps[index]?.bodyFrom !== 'start')) {
    if (isGap) gaps.add(index)
    isGap = isGap ? steps[index]?.gapFrom === 'gap' : steps[index]?.bodyFrom === 'gap'
    index--
  }
  return { from: Math.max(0, index), to: last + 1, gaps }
}

function weightOf({ width }: Line, features: Features): number {
  const letters = width >= 24 ? Math.min(width, 500) / 8 : 0
  let sum = 0
  for (const name in features) {
    // Every name of Features is one of a weight.
    const own = name as Feature
    const weight: Weight = weights[own]
    sum += (features[own] ?? 0) * ((weight.line ?? 0) + (weight.letters ?? 0) * letters)
  }
  return sum
}

function costOf({ kind, rule }: Line, { afterEnding }: Features): number {
  if (afterEnding && endsArticle(rule)) return gapCosts.ending
  return kind === 'text' ? gapCosts.text : gapCosts.other
}
