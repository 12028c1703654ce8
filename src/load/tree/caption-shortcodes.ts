import type { Element, ElementContent } from 'hast'
import { element, isEmpty, textNode } from './elements.ts'
import { figured, trimmedText } from './figured.ts'
import { trimmed } from './inline.ts'
import { hasPicture } from './pictures.ts'

/** A paragraph with its pictures in `[caption]…[/caption]`, as WordPress keeps them, as figures; undefined where it has none. */
export function shortcoded(block: Element): Element[] | undefined {
  const pieces = block.children.flatMap(piecesOf)
  if (!pieces.some((piece) => 'stated' in piece)) return undefined
  const groups: Group[] = [{ nodes: [] }]
  for (const piece of pieces) {
    if ('type' in piece) groups.at(-1)?.nodes.push(piece)
    else groups.push({ ...piece, nodes: [] })
  }
  return groups.flatMap((group) => blocksOf(group, block))
}

/** Where a shortcode begins, with the caption it states itself, or ends. */
interface Mark {
  readonly stated?: string
}

interface Group extends Mark {
  readonly nodes: ElementContent[]
}

function piecesOf(node: ElementContent): (ElementContent | Mark)[] {
  if (node.type !== 'text' || !node.value.includes('caption')) return [node]
  // `[caption id="a" width="300"]`, `[/caption]`
  return node.value.split(/(\[caption\b[^[\]]*\]|\[\/caption\])/).map((part) => {
    if (part === '[/caption]') return {}
    const isMark = part.startsWith('[caption') && part.endsWith(']')
    return isMark ? { stated: statedIn(part) } : textNode(part, node)
  })
}

// `caption="What it shows"`, as older versions write it
function statedIn(mark: string): string {
  return /\bcaption=["“”'](.*?)["“”']/.exec(mark)?.[1] ?? ''
}

function blocksOf({ stated, nodes }: Group, block: Element): Element[] {
  const part = element('p', nodes[0] ?? block, trimmed(nodes))
  if (isEmpty(part)) return []
  if (stated === undefined || !hasPicture(part)) return [part]
  const text = trimmedText(part) || stated
  return figured(part, text === '' ? [] : [text])
}
