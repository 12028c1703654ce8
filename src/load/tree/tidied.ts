import type { Element, ElementContent, Nodes, Root } from 'hast'
import { blocks, element, hasBlock, headings, isBlank, isElement, isEmpty, textNode } from './elements.ts'

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
    if (node.tagName === 'p') found.push(...paragraphs(node.children))
    else if (blocks.has(node.tagName)) found.push(...tidyBlock(node))
    else found.push(...blocksIn(node.children))
  }
  close()
  return found
}

/** Paragraphs of loose text: two line breaks in a row end one. */
function paragraphs(nodes: ElementContent[]): Element[] {
  const runs: ElementContent[][] = [[]]
  let breaks = 0
  for (const node of tidyInline(nodes, new Set())) {
    if (isElement(node, 'br')) {
      breaks++
      runs.at(-1)?.push(node)
      continue
    }
    if (node.type === 'text' && isBlank(node.value)) {
      runs.at(-1)?.push(node)
      continue
    }
    if (breaks > 1) runs.push([])
    breaks = 0
    runs.at(-1)?.push(node)
  }
  return runs.map(trimmed).flatMap((run) => (run.every(isEmpty) ? [] : element('p', run[0], run)))
}

function tidyBlock(node: Element): Element[] {
  if (isElement(node, 'hr')) return [node]
  if (isElement(node, 'pre')) return isEmpty(node) ? [] : [node]
  if (isElement(node, 'table')) return isEmpty(node) ? [] : [{ ...node, children: rowsIn(node) }]
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
  const items = list.children
    .filter((child) => child.type === 'element')
    .map((child) => (isElement(child, 'li') ? child : element('li', child, [child])))
  const children = items.filter((item) => !isEmpty(item)).map(tidyPart)
  return children.length > 0 ? [{ ...list, children }] : []
}

/** An item, a cell, a definition: its text bare where it is one paragraph, else as blocks. */
function tidyPart(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const inner = blocksIn(node.children)
  const [first, ...rest] = inner
  const isTight = isElement(first, 'p') && rest.every((block) => isElement(block, 'ul', 'ol'))
  return { ...node, children: isTight && first ? [...first.children, ...rest] : inner }
}

function tidyTablePart(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  if (isElement(node, 'td', 'th')) {
    const { align, ...properties } = node.properties
    const side = ['center', 'right'].find((name) => name === align)
    return tidyPart({ ...node, properties: side ? { ...properties, className: [`align-${side}`] } : properties })
  }
  return { ...node, children: rowsIn(node) }
}

// White space between rows and cells is how a file is laid out.
function rowsIn({ children }: Element): ElementContent[] {
  return children.filter((child) => child.type !== 'text' || !isBlank(child.value)).map(tidyTablePart)
}

// `b` and `i` are how emphasis looks; `u` and coloured text without a better name are emphasis, too.
const synonyms: Readonly<Record<string, string>> = { b: 'strong', i: 'em', u: 'em', strike: 's' }

function tidyInline(nodes: readonly ElementContent[], around: ReadonlySet<string>): ElementContent[] {
  const tidy: ElementContent[] = []
  for (const node of nodes) {
    for (const next of inlineOf(node, around)) {
      const last = tidy.at(-1)
      if (isElement(next, 'strong', 'em') && isElement(last, next.tagName)) last.children.push(...next.children)
      else tidy.push(next)
    }
  }
  return tidy
}

function inlineOf(node: ElementContent, around: ReadonlySet<string>): ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: folded(node.value) }]
  if (node.type !== 'element') return []
  if (isElement(node, 'img', 'br')) return [node]
  // The boxes of task lists are shown, not offered; any other field of a form is nothing.
  if (isElement(node, 'input'))
    return node.properties.type === 'checkbox' ? [textNode(node.properties.checked ? '☑' : '☐', node)] : []
  const name = synonyms[node.tagName] ?? node.tagName
  const stressed = name === 'strong' || name === 'em'
  const isAgain = stressed && (around.has('strong') || around.has('em')) && (around.has(name) || node.tagName === 'u')
  const children = tidyInline(node.children, stressed ? new Set([...around, name]) : around)
  if (isAgain || children.every(isEmpty)) return children
  return stressed ? outside({ ...node, tagName: name, children }) : [{ ...node, tagName: name, children }]
}

/** Line breaks and spaces at the ends of emphasis stand outside it. */
function outside(node: Element): ElementContent[] {
  const isEdge = (child: ElementContent | undefined): child is ElementContent =>
    isElement(child, 'br') || (child?.type === 'text' && isBlank(child.value))
  const children = [...node.children]
  const before: ElementContent[] = []
  const after: ElementContent[] = []
  for (let first = children[0]; isEdge(first); first = children[0]) before.push(...children.splice(0, 1))
  for (let last = children.at(-1); isEdge(last); last = children.at(-1)) after.unshift(...children.splice(-1))
  const [first] = children
  if (first?.type === 'text' && first.value.startsWith(' ')) {
    before.push(textNode(' ', first))
    children[0] = textNode(first.value.slice(1), first)
  }
  return [...before, { ...node, children }, ...after]
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[ \t\n\f\r]+/g, ' ')
}

/** Without line breaks and white space at both ends; ideographic spaces are an indent of looks. */
function trimmed(run: readonly ElementContent[]): ElementContent[] {
  const children = [...run]
  const isGone = (node: ElementContent | undefined) =>
    isElement(node, 'br') || (node?.type === 'text' && isBlank(node.value)) || node?.type === 'comment'
  while (isGone(children[0])) children.shift()
  while (isGone(children.at(-1))) children.pop()
  const first = children[0]
  if (first?.type === 'text') children[0] = textNode(first.value.replace(/^[\s\u3000]+/, ''), first)
  const last = children.at(-1)
  if (last?.type === 'text') children[children.length - 1] = textNode(last.value.replace(/[\s\u3000]+$/, ''), last)
  return children
}
