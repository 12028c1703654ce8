import type { Element, ElementContent, Nodes, Root } from 'hast'
import { blocks, element, hasBlock, headings, isBlank, isElement, isEmpty } from './elements.ts'
import { paragraphs, tidyInline, trimmed } from './inline.ts'
import { lookOf } from './looks.ts'
import { withHead } from './table-head.ts'

/** The tree as a flat run of blocks: without wrappers, empty paragraphs, and emphasis within emphasis. */
export function tidied(tree: Root): Element[] {
  return blocksIn(tree.children)
}

function blocksIn(nodes: Nodes[]): Element[] {
  const found: Element[] = []
  let loose: ElementContent[] = []
  const close = () => {
    found.push(...paragraphs(loose))
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'text') loose.push(node)
    if (node.type !== 'element') continue
    if (!hasBlock(node)) {
      loose.push(node)
      continue
    }
    close()
    if (node.tagName === 'p' && !node.children.some(hasBlock)) found.push(...paragraphs(node.children))
    else if (node.tagName !== 'p' && blocks.has(node.tagName)) found.push(...tidyBlock(node))
    else found.push(...blocksIn(node.children))
  }
  close()
  return found
}

function tidyBlock(node: Element): Element[] {
  if (isElement(node, 'hr')) return [node]
  if (isElement(node, 'pre')) return isEmpty(node) ? [] : [node]
  if (isElement(node, 'table')) return isEmpty(node) ? [] : [tidyTable(node)]
  if (isElement(node, 'ul', 'ol')) return listOf(node)
  if (isElement(node, 'dl', 'details')) return isEmpty(node) ? [] : [{ ...node, children: node.children.map(tidyPart) }]
  if (isElement(node, 'figure')) return isEmpty(node) ? [] : [node]
  if (headings.has(node.tagName)) return headingOf(node)
  const children = blocksIn(node.children)
  return children.length > 0 ? [{ ...node, children }] : []
}

function headingOf(node: Element): Element[] {
  const inline = (child: ElementContent): ElementContent[] => {
    return child.type === 'element' && hasBlock(child) ? child.children.flatMap(inline) : [child]
  }
  const text = trimmed(tidyInline(node.children.flatMap(inline), new Set(['strong'])))
  return text.every(isEmpty) ? [] : [{ ...node, children: text }]
}

function listOf(list: Element): Element[] {
  const items = list.children.filter((child) => child.type === 'element').reduce<Element[]>(withItem, [])
  const children = items.filter((item) => !isEmpty(item)).map(tidyPart)
  return children.length > 0 ? [{ ...list, children }] : []
}

// A list right within a list belongs to the item before it.
function withItem(items: Element[], child: Element): Element[] {
  const last = items.at(-1)
  if (isElement(child, 'li')) items.push({ ...child, children: [...child.children] })
  else if (last && isElement(child, 'ul', 'ol')) last.children.push(child)
  else items.push(element('li', child, [child]))
  return items
}

/** An item, a cell, a definition: its text bare where it is one paragraph, else as blocks. */
function tidyPart(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const inner = blocksIn(node.children)
  const [first, ...rest] = inner
  const isTight = isElement(first, 'p') && rest.every((block) => isElement(block, 'ul', 'ol'))
  return { ...node, children: isTight && first ? [...first.children, ...rest] : inner }
}

function tidyTable(table: Element): Element {
  const headed = withHead(table)
  return { ...headed, children: rowsIn(headed) }
}

function tidyTablePart(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  if (isElement(node, 'td', 'th')) {
    const { align, ...properties } = node.properties
    const side = ['center', 'right'].find((name) => name === align)
    const tidy = tidyPart({ ...node, properties: side ? { ...properties, className: [`align-${side}`] } : properties })
    if (isElement(tidy, 'th')) return { ...tidy, children: tidy.children.flatMap(unstressed) }
    return tidy.type === 'element' && isBoldByStyle(tidy)
      ? { ...tidy, children: [element('strong', tidy, tidy.children)] }
      : tidy
  }
  return { ...node, children: rowsIn(node) }
}

// White space between rows and cells is how a file is laid out.
function rowsIn({ children }: Element): ElementContent[] {
  return children.filter((child) => child.type !== 'text' || !isBlank(child.value)).map(tidyTablePart)
}

function isBoldByStyle(cell: Element): boolean {
  const isOneLine = cell.children.every((child) => !hasBlock(child) && !isElement(child, 'strong'))
  return isOneLine && !isEmpty(cell) && lookOf(cell)?.isBold === true
}

// All of a head is bold by itself.
function unstressed(node: ElementContent): ElementContent[] {
  return isElement(node, 'strong') ? node.children : [node]
}
