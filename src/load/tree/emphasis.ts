import type { Element } from 'hast'
import { headings } from './elements.ts'
import type { Ink } from './ink.ts'
import { commonest, type Paragraph, type Run, type Span, shareOf } from './paragraphs.ts'

/**
 * Turns emphasis that only a style shows into elements, before styles are dropped: bold into `strong`, italic, a line
 * below and a colour of its own into `em`, a coloured ground into `mark`. What all of a paragraph has, or most of a
 * document, is how it looks, not what its author stresses.
 */
export function nameEmphasis(paragraphs: readonly Paragraph[]): void {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
  const isAllBold = paragraphs.filter((one) => one.runs.length > 0).length > 2 && shareOf(runs, bold) > 0.6
  const colour = commonest(runs, (ink) => ink.colour.join()) ?? ''
  for (const paragraph of paragraphs) {
    const whole = wholeOf(paragraph.runs)
    for (const span of paragraph.spans) name(span, paragraph, { whole, isAllBold, colour })
  }
}

interface Surroundings {
  /** What all of the paragraph has. */
  readonly whole: ReadonlySet<Kind>
  readonly isAllBold: boolean
  /** The colour of most of the document. */
  readonly colour: string
}

type Kind = 'strong' | 'em' | 'u' | 's' | 'mark' | 'colour'

const bold = (ink: Ink) => ink.isBold
const kinds: readonly (readonly [kind: Kind, is: (ink: Ink) => boolean])[] = [
  ['strong', bold],
  ['em', (ink) => ink.isItalic],
  ['s', (ink) => ink.isStruck],
  ['mark', (ink) => ink.isMarked],
  ['u', (ink) => ink.isUnderlined],
]

function wholeOf(runs: readonly Run[]): Set<Kind> {
  // A paragraph struck out is still struck out: that is no look.
  const whole = kinds.filter(([kind, is]) => kind !== 's' && runs.every(({ ink }) => is(ink))).map(([kind]) => kind)
  const isOneColour = new Set(runs.map(({ ink }) => ink.colour.join())).size === 1
  return new Set<Kind>([...whole, ...(isOneColour ? (['colour'] as const) : [])])
}

const stressed: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u'])

function name(span: Span, { runs }: Paragraph, surroundings: Surroundings): void {
  const { node, ink, around } = span
  const isNormal =
    ('b strong'.includes(node.tagName) && !ink.isBold) || ('i em'.includes(node.tagName) && !ink.isItalic)
  if (stressed.has(node.tagName) && isNormal) node.tagName = 'span'
  if (node.tagName === 'u' && surroundings.whole.has('u')) node.tagName = 'span'
  if (surroundings.isAllBold && ['b', 'strong'].includes(node.tagName)) node.tagName = 'span'
  const within = runs.slice(span.from, span.to)
  if (headings.has(ink.block) || within.every((run) => run.ink.isListMark)) return
  const names = namesFor(span, within, surroundings)
  if (node.tagName === 'span' || node.tagName === 'font') {
    const [first, ...others] = names
    if (first) wrap(node, first, others)
  } else if (ink.isMarked && !around.isMarked && names.includes('mark') && node.tagName !== 'mark') {
    wrap(node, node.tagName, ['mark'])
  }
}

function namesFor({ ink, around }: Span, within: readonly Run[], { whole, isAllBold, colour }: Surroundings): string[] {
  const isLinked = within.every((run) => run.ink.isLink)
  const isOwn = (kind: Kind, is: (ink: Ink) => boolean) => is(ink) && !is(around) && !whole.has(kind)
  const isCell = ink.block === 'td' || ink.block === 'th'
  const names = kinds
    .filter(([kind, is]) => isOwn(kind, is) || (kind === 'strong' && isCell && is(ink) && !is(around)))
    .map(([kind]) => kind)
    .filter((kind) => !(kind === 'strong' && isAllBold) && !(kind === 'u' && isLinked))
  const isColoured = ink.isColoured && ink.colour !== around.colour && ink.colour.join() !== colour
  const isStressed = within.every(
    (run) => run.ink.isBold || run.ink.isItalic || run.ink.isUnderlined || run.ink.isMarked,
  )
  const shift = ink.shift !== around.shift ? ink.shift : undefined
  return [
    ...names.map((kind) => (kind === 'u' ? 'em' : kind)),
    ...(isColoured && !isStressed && !isLinked && !whole.has('colour') ? ['em'] : []),
    ...(shift ? [shift] : []),
  ]
}

function wrap(node: Element, tagName: string, others: readonly string[]): void {
  node.tagName = tagName
  for (const name of [...others].reverse()) {
    const inner: Element = { type: 'element', tagName: name, properties: {}, children: node.children }
    node.children = [{ ...inner, position: node.position }]
  }
}
