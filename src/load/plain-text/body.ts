import type { Line } from './lines.ts'
import { endsArticle } from './phrases.ts'
import { endsSentence, hasSentence } from './width.ts'

/** A run of lines: the first, and the one behind the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The lines that hold the article: those whose weights have the largest sum, as in maximum subsequence segmentation
 * (Pasternack and Roth, 2009), with weights of lines instead of tokens. Empty where no line looks like prose.
 */
export function bodyIn(lines: readonly Line[]): Span {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [index, line] of lines.entries()) {
    sum += weightOf(line)
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.sum) best = { from, to: index + 1, sum }
  }
  return { from: best.from, to: best.to }
}

function weightOf(line: Line): number {
  switch (line.kind) {
    case 'furniture':
      if (line.aside) return 0
      // Behind an article as well as between two of its pages.
      if (line.rule === 'pager') return -5
      return endsArticle(line.rule) ? -60 : -12
    case 'byline':
      return -8
    case 'breadcrumb':
      return -20
    case 'caption':
      return 2
    case 'text':
      return weightOfText(line)
  }
}

function weightOfText({ text, width, cells }: Line): number {
  // A table belongs to the text that it stands in; menus are tables, too.
  if (cells) return cells.some((cell) => /\d/.test(cell)) ? 1 : 0
  const bars = text.match(/[|｜»]/g)?.length ?? 0
  if (bars > 2) return -12
  if (width >= 80 && hasSentence(text)) return Math.min(width, 500) / 8
  if (hasSentence(text) && endsSentence(text)) return width >= 24 ? width / 8 : 1
  if (width >= 80) return width / 20
  return width < 24 ? -5 : -3.5
}
