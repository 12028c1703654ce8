import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { Body } from './model/article.ts'

/** The text of a body, a blank line between its blocks. */
export function textIn(body: Body): string {
  const prose = body.flatMap((block) => (block.kind === 'prose' ? block.html : []))
  return prose.flatMap((html) => blocksOf(fromHtml(html, { fragment: true }))).join('\n\n')
}

function blocksOf(tree: Root): string[] {
  return tree.children.flatMap((block) => {
    if (block.type !== 'element') return []
    const lines = ['dl', 'blockquote'].includes(block.tagName) ? block.children.map(textOf) : rowsOf(block)
    return lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
  })
}

function rowsOf(block: Root['children'][number]): string[] {
  if (block.type !== 'element') return []
  if (isList(block)) return itemsOf(block)
  if (block.tagName !== 'table')
    return [block.children.map((child) => (isBreak(child) ? '\n' : textOf(child))).join('')]
  return block.children.flatMap((part) =>
    part.type === 'element'
      ? part.children.map((row) => ('children' in row ? row.children.map(textOf).join(' ').trim() : ''))
      : [],
  )
}

/** The items of a list, those of lists within it too, each on a line with its number as a page shows it. */
function itemsOf(list: Element): string[] {
  let number = Number(list.properties.start ?? 1)
  return list.children.flatMap((item) => {
    if (item.type !== 'element') return []
    const own = item.children.map((child) => (isList(child) ? '' : textOf(child))).join('')
    const text = list.tagName === 'ol' ? `${number++}. ${own}` : own
    return [text, ...item.children.filter(isList).flatMap(itemsOf)]
  })
}

function isList(node: Root['children'][number]): node is Element & { tagName: 'ul' | 'ol' } {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')
}

function isBreak(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
