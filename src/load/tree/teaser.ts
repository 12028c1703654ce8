import type { Element, Nodes, Root } from 'hast'
import type { Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { headings, isElement } from './elements.ts'

/** The text above a mark such as `<!-- more -->`, without headings and pictures' captions; none where there is no mark. */
export function teaserIn(tree: Root): Found<string> | undefined {
  const above: string[] = []
  let first: Nodes | undefined
  const walk = (node: Nodes): boolean => {
    if (node.type === 'comment' && mark.test(node.value)) return true
    if (node.type === 'text') {
      above.push(node.value)
      if (node.value.trim() !== '') first ??= node
    }
    if (!('children' in node)) return false
    if (
      node.type === 'element' &&
      (headings.has(node.tagName) || isElement(node, 'figure', 'table', 'script', 'style'))
    ) {
      return isMarked(node)
    }
    if (isBlock(node)) above.push(' ')
    return node.children.some(walk)
  }
  if (!walk(tree)) return undefined
  const value = above.join('').replace(/\s+/g, ' ').trim()
  if (value === '') return undefined
  return { value: escaped(value), rule: 'text above the mark', confidence: 1, ...placeOf(first) }
}

// `<!-- more -->`, `<!--more Read on-->`, `<!-- truncate -->`, `<!-- excerpt -->`
const mark = /^\s*(?:more|truncate|excerpt|readmore|end[- ]excerpt)\b/i

function isMarked(node: Element): boolean {
  return node.children.some((child) => child.type === 'comment' && mark.test(child.value))
}

function isBlock(node: Nodes): boolean {
  return isElement(node, 'p', 'li', 'blockquote', 'div', 'br', 'pre')
}

// An excerpt may hold HTML.
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
