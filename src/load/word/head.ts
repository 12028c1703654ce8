import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Findings, Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { bylineIn } from '../plain-text/byline.ts'
import { endsSentence, widthOf } from '../plain-text/width.ts'
import { headings, isElement, isEmpty } from '../tree/elements.ts'

/** Title and byline at the head of a document; the title becomes its first heading, the bylines leave the text. */
export function headOf(tree: Root, path: string): Findings {
  const blocks = tree.children.filter((node) => node.type === 'element' && textIn(node) !== '')
  const head = blocks.filter((node) => node.type === 'element').slice(0, 4)
  const title = titleIn(head)
  if (!title) return { title: titleOfName(path, tree) }
  title.node.tagName = 'h1'
  const { found, used } = bylinesIn(head.slice(head.indexOf(title.node) + 1))
  tree.children = tree.children.filter((node) => node.type !== 'element' || !used.has(node))
  return { title: { ...at(title.node, title.rule, title.confidence), value: textIn(title.node) }, ...found }
}

// People name their documents after what is in them: `content/news/河港论坛.docx`.
function titleOfName(path: string, tree: Root): Found<string> | undefined {
  const name = path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (isEmpty(tree) || !/\p{L}{2}/u.test(name)) return undefined
  return { value: name, rule: 'file name', confidence: 0.4, line: 1, column: 1 }
}

interface Title {
  readonly node: Element
  readonly rule: string
  readonly confidence: number
}

function titleIn(head: readonly Element[]): Title | undefined {
  const styled = head.find((block) => [block.properties.className].flat().includes('title'))
  if (styled) return { node: styled, rule: 'paragraph in the style Title', confidence: 0.95 }
  const [first] = head
  if (!first) return undefined
  if (headings.has(first.tagName)) return { node: first, rule: 'first heading', confidence: 0.9 }
  const text = textIn(first)
  if (!isElement(first, 'p') || text === '' || widthOf(text) > 160 || endsSentence(text)) return undefined
  const style = String(first.properties.style ?? '')
  const isSetApart = /center|font-size/.test(style) || first.children.every((child) => isElement(child, 'strong'))
  if (isSetApart) return { node: first, rule: 'first paragraph, set apart', confidence: 0.85 }
  return { node: first, rule: 'first paragraph', confidence: widthOf(text) <= 80 ? 0.7 : 0.5 }
}

function bylinesIn(blocks: readonly Element[]): { found: Findings; used: ReadonlySet<unknown> } {
  const used = new Set<unknown>()
  let found: Findings = {}
  for (const block of blocks) {
    const byline = isElement(block, 'p') ? bylineIn(textIn(block)) : undefined
    if (!byline || Object.keys(byline).length === 0) continue
    const { source, author, published, updated } = byline
    const field = <T>(value: T | undefined): Found<T> | undefined =>
      value === undefined ? undefined : { ...at(block, 'byline', 0.85), value }
    const said = {
      sourceName: field(source),
      author: field(author),
      published: field(published),
      updated: field(updated),
    }
    found = { ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)), ...found }
    used.add(block)
  }
  return { found, used }
}

function at(node: Element, rule: string, confidence: number) {
  return { ...placeOf(node), rule, confidence }
}

// Without the marks of notes.
function textIn(node: Element): string {
  const isMark = (child: Element['children'][number]) => isElement(child, 'sup') && /^\[\d+\]$/.test(textOf(child))
  const bare = { ...node, children: node.children.filter((child) => !isMark(child)) }
  return textOf(bare).replace(/\s+/g, ' ').trim()
}
