import type { Element, ElementContent } from 'hast'
import { element, isBlank, isElement, isEmpty, textNode } from './elements.ts'
import { beginningsOf } from './new-paragraphs.ts'

/** Paragraphs of loose text: two line breaks in a row end one, and one where what follows looks like a paragraph. */
export function paragraphs(nodes: ElementContent[]): Element[] {
  const tidy = tidyInline(nodes, new Set())
  const begins = beginningsOf(tidy)
  const runs: ElementContent[][] = [[]]
  let breaks = 0
  for (const node of tidy) {
    if (isElement(node, 'br')) {
      breaks++
      runs.at(-1)?.push(node)
      continue
    }
    if (node.type === 'text' && isBlank(node.value)) {
      runs.at(-1)?.push(node)
      continue
    }
    if (breaks > 1 || (breaks > 0 && begins.has(node))) runs.push([])
    breaks = 0
    runs.at(-1)?.push(node)
  }
  return runs.map(trimmedLines).flatMap((run) => (run.every(isEmpty) ? [] : element('p', run[0], run)))
}

// `b` and `i` are how emphasis looks; `u` and coloured text without a better name are emphasis, too.
const synonyms: Readonly<Record<string, string>> = { b: 'strong', i: 'em', u: 'em', strike: 's' }

/** The content of a line: each emphasis once and under its name, white space folded. */
export function tidyInline(nodes: readonly ElementContent[], around: ReadonlySet<string>): ElementContent[] {
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
  if (isElement(node, 'u') && isLinkAlone(node)) return tidyInline(node.children, around)
  const name = synonyms[node.tagName] ?? node.tagName
  const stressed = name === 'strong' || name === 'em'
  const isAgain = stressed && (around.has('strong') || around.has('em')) && (around.has(name) || node.tagName === 'u')
  const children = tidyInline(node.children, stressed ? new Set([...around, name]) : around)
  if (isAgain || children.every(isEmpty)) return children
  return stressed ? outside({ ...node, tagName: name, children }) : [{ ...node, tagName: name, children }]
}

// The line below it is how a link looks.
function isLinkAlone(node: Element): boolean {
  const shown = node.children.filter((child) => !isEmpty(child))
  return (
    shown.length > 0 && shown.every((child) => isElement(child, 'a') || (isElement(child, 'u') && isLinkAlone(child)))
  )
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

/** Without white space at both ends, and around each line break. */
function trimmedLines(run: readonly ElementContent[]): ElementContent[] {
  const children = trimmed(run)
  return children.flatMap((node, at): ElementContent[] => {
    if (node.type !== 'text') return [node]
    const start = isElement(children[at - 1], 'br') ? node.value.trimStart() : node.value
    const value = isElement(children[at + 1], 'br') ? start.trimEnd() : start
    if (value === node.value) return [node]
    return value === '' ? [] : [textNode(value, node)]
  })
}

/** Without line breaks and white space at both ends; ideographic spaces are an indent of looks. */
export function trimmed(run: readonly ElementContent[]): ElementContent[] {
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
