import type { Element } from 'hast'
import type { Block } from './block.ts'
import { containerOf } from './prose.ts'
import type { Weighed, Weights } from './weights.ts'

/** The blocks with a rule on those of boxes between the paragraphs of an article that list other articles, each box weighed as one. */
export function withoutBoxesOfLinks(all: readonly Weighed[], containers: Containers, by: Weights): Weighed[] {
  const boxes = all.map(({ block }) => boxOf(block, containers))
  const isLink = (at: number, box: Element) => boxes[at] === box && isLinkAlone(all[at]?.block)
  return all.map((one, index) => {
    const box = boxes[index]
    if (!box || one.rule || !isLink(index, box)) return one
    let [from, to] = [index, index + 1]
    while (index - from < row && isLink(from - 1, box)) from--
    while (to - index < row && isLink(to, box)) to++
    if (to - from < row) return one
    return { ...one, weight: from === index ? by.embedded : by.again, rule: 'related links' }
  })
}

type Containers = ReadonlySet<Element | undefined>

/** How many lines that are each a link make a list of other articles. */
const row = 3

/** The element right within one of prose that holds the block, and is not prose itself. */
function boxOf(block: Block, containers: Containers): Element | undefined {
  if (containers.has(containerOf(block))) return undefined
  const at = block.around.findLastIndex((element) => containers.has(element))
  return at < 0 ? undefined : block.around[at + 1]
}

function isLinkAlone(block: Block | undefined): boolean {
  return block !== undefined && block.width > 8 && block.linked >= block.width * 0.8
}
