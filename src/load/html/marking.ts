import type { Element } from 'hast'
import type { Block } from './block.ts'
import { isHidden, type Mark, markOf } from './marks.ts'
import { proseIn } from './prose.ts'
import type { Weights } from './weights.ts'

export type Marking = Mark & { readonly element: Element }

/** What each element says of its blocks: by its names, by its style, and by how much of the prose it holds. */
export function marksFor(
  blocks: readonly Block[],
  bare: readonly number[],
  by: Weights,
): (element: Element) => Marking | undefined {
  const prose = proseIn(blocks, bare)
  const articles = [...prose].filter(([{ tagName }]) => tagName === 'article')
  const longest = Math.max(0, ...articles.map(([, sum]) => sum))
  // Where a page has many articles, one is read and the others are teasers, or comments.
  const isOneOfMany = (element: Element) =>
    element.tagName === 'article' && articles.length > 3 && (prose.get(element) ?? 0) < longest * 0.4
  const known = new Map<Element, Marking | undefined>()
  const markFor = (element: Element): Marking | undefined => {
    if (!known.has(element)) {
      const mark = isHidden(element)
        ? { rule: 'hidden', weight: by.hidden }
        : isOneOfMany(element)
          ? { rule: 'related links', weight: by.oneOfMany }
          : markOf(element)
      known.set(element, mark && { ...mark, element })
    }
    return known.get(element)
  }
  const weightIn = (index: number) => Math.max(0, bare[index] ?? 0)
  const total = blocks.reduce((sum, _, index) => sum + weightIn(index), 0)
  const free = blocks.reduce(
    (sum, { around }, index) => sum + (around.some((element) => markFor(element)?.rule) ? 0 : weightIn(index)),
    0,
  )
  // Names lie: where little prose stands elsewhere, what holds most of it is no side column, whatever it is called.
  if (free > total * by.freeProse) return markFor
  return (element: Element) => {
    const mark = markFor(element)
    return mark?.rule && (prose.get(element) ?? 0) > total * 0.5 ? undefined : mark
  }
}
