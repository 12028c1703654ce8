import type { Element } from 'hast'
import { endsArticle } from '../plain-text/phrases.ts'
import { endsSentence, hasSentence } from '../plain-text/width.ts'
import type { Block } from './block.ts'
import { withoutBoxesOfLinks } from './boxes.ts'
import { marksFor } from './marking.ts'
import { costOf, weightOnPage } from './on-page.ts'
import { containersOf, holderOf } from './prose.ts'

/** How much each thing says for a block (positive) or against it. Fitted on news pages in English and Chinese. */
export const weights = {
  /** Letters to one point, for a block of sentences. */
  sentence: 8,
  /** Letters beyond this say nothing more. */
  longest: 500,
  /** A long line without the punctuation of sentences: letters to one point. */
  longLine: 30,
  shortSentence: 1,
  line: -5,
  shortLine: -7.5,
  heading: -1.5,
  item: -1,
  caption: 0,
  cell: 0.3,
  picture: 0,
  byline: -8,
  breadcrumb: -20,
  furniture: -7,
  end: -60,
  bars: -12,
  linkedLine: -3.5,
  linkedSentence: -1,
  /** Short lines in the element that holds most prose, or in one that says it holds the article: their weight times this. */
  shortInside: 0.5,
  /** Long lines elsewhere: their weight times this. */
  longOutside: 0.4,
  outside: -2,
  hidden: -0.5,
  again: -0.1,
  endInside: -25,
  freeProse: 0.2,
  /** An article among several longer ones. */
  oneOfMany: -8,
  title: 22,
  body: 1,
  aboveTitle: 0.5,
  teaser: 0.4,
  sibling: 0.1,
  linkedSibling: -1.5,
  embedded: -4,
} as const

export interface Weighed {
  readonly block: Block
  readonly weight: number
  /** Why the elements around it say that it is no part of the article. */
  readonly rule?: string
}

export type Weights = { readonly [Name in keyof typeof weights]: number }

/** The blocks with their weights: what they look like by themselves, and what the elements around them say. */
export function weighed(blocks: readonly Block[], title: number | undefined, by: Weights = weights): Weighed[] {
  const bare = blocks.map((block) => weightOf(block, by))
  const markFor = marksFor(blocks, bare, by)
  const containers = containersOf(blocks, bare)
  const page = { blocks, title, bare, holder: holderOf(blocks, bare), containers, by }
  let before: Element | undefined
  const all = blocks.map((block, index): Weighed => {
    if (index === title) return { block, weight: by.title }
    const marks = block.around.flatMap((element) => markFor(element) ?? [])
    const against = marks.find(({ rule }) => rule !== undefined)
    const isNext = against !== undefined && before === against.element
    before = against?.element
    if (against) return { block, weight: isNext ? by.again : costOf(block, against, page), rule: against.rule }
    return { block, weight: weightOnPage(page, index, Math.max(0, ...marks.map(({ weight }) => weight))) }
  })
  return withoutBoxesOfLinks(all, containers, by)
}

function weightOf(block: Block, by: Weights): number {
  if (block.isData) return by.cell
  switch (block.kind) {
    case 'furniture':
      return endsArticle(block.furniture) ? by.end : by.furniture
    case 'byline':
      return by.byline
    case 'breadcrumb':
      return by.breadcrumb
    case 'caption':
      return by.caption
    case 'text':
      return weightOfText(block, by)
  }
}

function weightOfText({ text, width, linked, tag, pictures, isCaption }: Block, by: Weights): number {
  if (width === 0) return pictures > 0 ? by.picture : 0
  const share = linked / width
  if ((text.match(/[|｜»]/g)?.length ?? 0) > 2) return by.bars
  const isSentence = hasSentence(text)
  if (share > 0.5) return isSentence && endsSentence(text) && width > 60 ? by.linkedSentence : by.linkedLine
  if (isCaption) return by.caption
  const free = Math.min(width, by.longest) * (1 - share)
  if (width >= 80 && isSentence) return free / by.sentence
  if (isSentence && endsSentence(text)) return width >= 24 ? free / by.sentence : by.shortSentence
  if (width >= 80) return free / by.longLine
  if (/^h[2-6]$/.test(tag)) return by.heading
  if (tag === 'li') return by.item
  return width < 24 ? by.shortLine : by.line
}
