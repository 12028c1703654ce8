import type { Byline } from '../plain-text/byline.ts'
import type { PageArticle } from './article.ts'
import type { Block } from './block.ts'

type BylineBlock = Block & { readonly byline: Byline }

/** The bylines between title and text, right before the title, and those with a name or key right behind the text. */
export function bylineBlocks({ blocks, rules, span, title }: PageArticle): BylineBlock[] {
  const bylines = (from: number, to: number): BylineBlock[] =>
    blocks.slice(Math.max(0, from), Math.max(0, to)).flatMap((block, at) => {
      const isElsewhere = elsewhere.has(rules[Math.max(0, from) + at] ?? '')
      return block.byline && !isElsewhere ? [{ ...block, byline: block.byline }] : []
    })
  const top = Math.min(title ?? span.from, span.from) - 6
  const above = bylines(title === undefined ? top : title + 1, span.from + 3)
  const before = title === undefined ? [] : bylines(top, title).reverse()
  // Lists of other articles have dates, too, and names that are links.
  const behind = bylines(Math.max(span.from + 3, span.to - 1), span.to + 3).filter(({ linked, text }) => {
    return linked === 0 && /[:：]/.test(text)
  })
  return [...above, ...before, ...behind]
}

// Rules of elements whose dates and names are those of other articles.
const elsewhere = new Set([
  'related links',
  'comments',
  'navigation',
  'advertisement',
  'side column',
  'newsletter',
  'page foot',
])
