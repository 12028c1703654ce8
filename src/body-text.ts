import type { Root } from 'hast'
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
    const lines = ['ul', 'ol', 'dl', 'blockquote'].includes(block.tagName) ? block.children.map(textOf) : rowsOf(block)
    return lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
  })
}

function rowsOf(block: Root['children'][number]): string[] {
  if (block.type !== 'element') return []
  if (block.tagName !== 'table')
    return [block.children.map((child) => (isBreak(child) ? '\n' : textOf(child))).join('')]
  return block.children.flatMap((part) =>
    part.type === 'element'
      ? part.children.map((row) => ('children' in row ? row.children.map(textOf).join(' ').trim() : ''))
      : [],
  )
}

function isBreak(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
