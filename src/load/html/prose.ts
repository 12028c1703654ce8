import type { Element } from 'hast'
import type { Block } from './block.ts'
import { standsAlone } from './stands-alone.ts'

// Where the prose of a page stands, told by the weights that its blocks have by themselves.

/** How much prose each element holds. */
export function proseIn(blocks: readonly Block[], bare: readonly number[]): Map<Element, number> {
  const prose = new Map<Element, number>()
  for (const [index, { around }] of blocks.entries()) {
    const weight = Math.max(0, bare[index] ?? 0)
    if (weight > 0) for (const element of around) prose.set(element, (prose.get(element) ?? 0) + weight)
  }
  return prose
}

/** The elements whose own lines and paragraphs are a good part of the prose. */
export function containersOf(blocks: readonly Block[], bare: readonly number[]): ReadonlySet<Element | undefined> {
  const sums = new Map<Element | undefined, number>()
  for (const [index, block] of blocks.entries()) {
    const container = containerOf(block)
    sums.set(container, (sums.get(container) ?? 0) + Math.max(0, bare[index] ?? 0))
  }
  const most = Math.max(0, ...sums.values())
  return new Set([...sums].filter(([, sum]) => sum > most * 0.4 && sum > 0).map(([element]) => element))
}

const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'li', 'ul', 'ol'])

/** The element that a block is a line or paragraph of. */
export function containerOf({ around }: Block): Element | undefined {
  let container: Element | undefined
  for (let index = around.length - 1; index >= 0; index--) {
    const element = around[index]
    if (!element || !standsAlone(element.tagName)) continue
    container = element
    if (!lines.has(element.tagName)) break
  }
  return container
}

/** The element that most prose stands in directly, or nearly so. */
export function holderOf(blocks: readonly Block[], bare: readonly number[]): Element | undefined {
  const scores = new Map<Element, number>()
  for (const [index, { around, linked, width }] of blocks.entries()) {
    const weight = Math.max(0, bare[index] ?? 0) * (width > 0 ? 1 - linked / width : 0)
    if (weight < 3) continue
    const near = around.slice(-4).reverse()
    for (const [distance, element] of near.entries()) {
      scores.set(element, (scores.get(element) ?? 0) + weight * ([0.8, 1, 0.7, 0.4][distance] ?? 0))
    }
  }
  let best: Element | undefined
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element
  return best
}
