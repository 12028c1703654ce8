import type { ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Document } from '../document.ts'
import type { Draft, Findings } from '../draft.ts'
import { placeOf } from '../place.ts'
import { furnitureOf } from '../plain-text/lines.ts'
import { eachElement, isElement } from '../tree/elements.ts'
import { blocksIn } from './blocks.ts'
import { markOf } from './marks.ts'
import { parsed } from './page.ts'
import { withoutShortcodes } from './shortcodes.ts'
import { weighed } from './weights.ts'
import { draftOf } from './whole-page.ts'

/** An article of which only its own HTML was kept, as content systems export it; all of it is the article's. */
export function fragmentFrom(text: string, document: Document, titles: readonly string[]): Draft {
  const tree = parsed(withoutShortcodes(text), document.file, { fragment: true })
  if (isPage(tree)) return draftOf(tree, document, { titles })
  return { found: excerptIn(tree), tree: withParagraphs(tree), leftOut: [] }
}

// What stands around articles and never in them. Two kinds of it, and the fragment is a page that lost its head.
const pageOnly = new Set([
  ...[
    'navigation',
    'breadcrumb',
    'side column',
    'page foot',
    'comments',
    'related links',
    'share bar',
    'other articles',
  ],
  ...[
    'copyright line',
    'registration number',
    'newsletter',
    'search',
    'menu',
    'font size switch',
    'counter',
    'editor line',
  ],
])

function isPage(tree: Root): boolean {
  if (kindsWithin(tree).size < 2) return false
  const rules = weighed(blocksIn(tree), undefined).flatMap(({ block, rule }) => rule ?? block.furniture ?? [])
  return new Set(rules.filter((rule) => pageOnly.has(rule))).size >= 2
}

/** Kinds of such things that a fragment may have, and more: whatever the names of its elements and its lines say at all. */
function kindsWithin(tree: Root): ReadonlySet<string> {
  const kinds = new Set<string | undefined>()
  const times = { a: 0, article: 0 }
  eachElement(tree, (element) => {
    kinds.add(markOf(element)?.rule)
    if (element.tagName === 'a') times.a++
    if (element.tagName === 'article') times.article++
  })
  // Boxes of links, and many articles, are links to others.
  if (times.a >= 3 || times.article > 3) kinds.add('related links')
  const looksOf = (text: string) => ({ width: 0, kind: 'text' as const, furniture: furnitureOf(text) })
  for (const { furniture } of blocksIn(tree, { looksOf })) kinds.add(furniture)
  return new Set([...pageOnly].filter((kind) => kinds.has(kind)))
}

/** What stands above `<!--more-->` is what its author wants lists to show. */
function excerptIn({ children }: Root): Findings {
  const more = children.findIndex((node) => node.type === 'comment' && /^\s*more\b/i.test(node.value))
  const before = children
    .slice(0, Math.max(0, more))
    .filter((node) => node.type !== 'comment' && !isElement(node, 'figure', 'table'))
  const value = before.map(textOf).join(' ').replace(/\s+/g, ' ').trim()
  const isShort = value.length > 0 && value.length <= 600
  return isShort ? { excerpt: { value, rule: 'text before <!--more-->', confidence: 0.9, ...placeOf(before[0]) } } : {}
}

/** WordPress keeps paragraphs as text with blank lines between them, and makes elements of them when it shows them. */
function withParagraphs(tree: Root): Root {
  let hasParagraph = false
  eachElement(tree, ({ tagName }) => {
    if (tagName === 'p') hasParagraph = true
  })
  if (hasParagraph) return tree
  return { ...tree, children: tree.children.flatMap(broken) }
}

function broken(node: RootContent): RootContent[] {
  if (node.type !== 'text' || !/\S[ \t]*\n[ \t]*\n|\n[ \t]*\n[ \t]*\S/.test(node.value)) return [node]
  const gap = (): ElementContent[] =>
    [1, 2].map(() => ({ type: 'element', tagName: 'br', properties: {}, children: [] }))
  return node.value
    .split(/\n[ \t]*\n\s*/)
    .flatMap((value, index) => [
      ...(index === 0 ? [] : gap()),
      { type: 'text', value, position: node.position } as const,
    ])
}
