import type { Element } from 'hast'
import type { Block } from './block.ts'
import type { Marking } from './marking.ts'
import { containerOf, type containersOf } from './prose.ts'
import type { Weights } from './weights.ts'

/** What is the same for all blocks of a page, found once. */
export interface WeighedPage {
  readonly blocks: readonly Block[]
  readonly title: number | undefined
  /** What each block weighs by itself. */
  readonly bare: readonly number[]
  /** The element that holds most of the prose. */
  readonly holder: Element | undefined
  /** Those that hold paragraphs of it. */
  readonly containers: ReturnType<typeof containersOf>
  readonly by: Weights
}

/** What a block costs that an element speaks against: a box between two paragraphs parts them less than one behind the last. */
export function costOf({ around }: Block, against: Marking, { containers, by }: WeighedPage): number {
  const parent = around[around.indexOf(against.element) - 1]
  return containers.has(parent) ? Math.max(by.embedded, against.weight) : against.weight
}

/** What a block weighs where it stands: inside the element with the prose or outside, above the title or below. */
export function weightOnPage(page: WeighedPage, index: number, favour: number): number {
  const { blocks, title, bare, holder, by } = page
  const block = blocks[index]
  if (!block) return 0
  const isInside = holder === undefined || block.around.includes(holder)
  let weight = besideProse(page, block, { weight: bare[index] ?? 0, isFavoured: isInside || favour > 0 })
  if (!isInside) weight = (weight > 0 ? weight * by.longOutside : weight) + by.outside
  else if (weight < by.endInside) weight = by.endInside
  if (favour > 2 && block.kind === 'text') weight += by.body
  if (weight > 0 && title !== undefined && index < title) weight *= by.aboveTitle
  return weight > 0 && isTeaser(blocks, index) ? weight * by.teaser : weight
}

interface Bare {
  readonly weight: number
  /** Whether it stands where the article does. */
  readonly isFavoured: boolean
}

/** Short lines among paragraphs say less against the text than elsewhere. */
function besideProse({ containers, by }: WeighedPage, block: Block, { weight, isFavoured }: Bare): number {
  if (weight >= 0 || weight <= -8) return weight
  if (containers.has(containerOf(block))) return block.linked > block.width / 2 ? by.linkedSibling : by.sibling
  return isFavoured ? weight * by.shortInside : weight
}

/** Whether a block is one of several sentences that stand each below a line that is a link. */
function isTeaser(blocks: readonly Block[], index: number): boolean {
  const isLink = (at: number) => {
    const block = blocks[at]
    return block !== undefined && block.width > 8 && block.linked > block.width * 0.7
  }
  return isLink(index - 1) && (isLink(index + 1) || isLink(index - 3))
}
