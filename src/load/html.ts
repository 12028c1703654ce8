import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import { datesIn } from './dates/dates.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { flattenHtml } from './nesting.ts'
import { placeOf } from './place.ts'
import { tell } from './tell.ts'
import { withoutDropped } from './tree/dropped.ts'
import { restored } from './tree/restored.ts'

/** An article in HTML, a fragment or a whole page, with front matter above it or without. */
export const html: Loader = { name: 'html', accepts, read }

const beginsWithBlock =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body|div|p|section|article|main|header|figure|table|ul|ol|blockquote|h[1-6]|span|font|center|img)\b/i
const wholePage = /^\s*(?:<!--[\s\S]*?-->\s*)*(<!doctype html|<html[\s>])/i
const markdownAtMargin = /^(#{1,6} +\S|[-*+] +\S|\d+\. +\S|\|.*\||!?\[[^\]]*\]\(|> \S|```)/m

function accepts({ body }: Document): number {
  if (wholePage.test(body)) return 1
  const tags = body.match(/<\/?[a-z][^<>]*>/gi) ?? []
  if (tags.length === 0) return 0
  const isWrapped = beginsWithBlock.test(body) && />\s*$/.test(body)
  if (isWrapped) return markdownAtMargin.test(body.replace(/<[^<>]*>/g, '')) ? 0.5 : 0.99
  const share = tags.join('').length / body.trim().length
  return beginsWithBlock.test(body) || /<\/p>|<br/i.test(body) ? Math.min(0.9, 0.3 + share * 2) : Math.min(0.4, share)
}

function read({ file, body, keeps, drops }: Document): Draft {
  const { text, cut } = flattenHtml(body)
  if (cut) tell(file, cut, 'nesting-flattened')
  if (!wholePage.test(text)) {
    return { found: {}, tree: fromHtml(text, { fragment: true }), leftOut: [] }
  }
  const { tree: page, leftOut } = withoutDropped(fromHtml(text), drops)
  const article = articleIn(page)
  const tree = restored({ type: 'root', children: article.children }, page, keeps)
  return { found: findingsIn(page, article), tree, leftOut }
}

/** The element that holds the article of a whole page; its menus, heads and feet are taken out. */
function articleIn(page: Root): Element {
  const holder =
    first(page, (node) => node.tagName === 'article' && textOf(node).length > 200) ??
    first(page, (node) => node.tagName === 'main') ??
    first(page, (node) => node.tagName === 'body') ??
    ({ type: 'element', tagName: 'body', properties: {}, children: [] } satisfies Element)
  const without = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child) => {
      if (child.type !== 'element') return child
      return ['nav', 'aside', 'header', 'footer'].includes(child.tagName) ? [] : without(child)
    }),
  })
  return without(holder)
}

function findingsIn(page: Root, article: Element): Findings {
  const heading = first(page, (node) => node.tagName === 'h1' && textOf(node).trim() !== '')
  const title =
    heading ?? first(article, (node) => node.tagName === 'h1') ?? first(page, (node) => node.tagName === 'title')
  const published =
    meta(page, 'article:published_time') ?? meta(page, 'pubdate') ?? meta(page, 'publishdate') ?? meta(page, 'date')
  return {
    title: meta(page, 'og:title') ?? (title && found(title, folded(textOf(title)), `<${title.tagName}>`)),
    published: published && dated(published),
    updated: dated(meta(page, 'article:modified_time')),
    author: meta(page, 'author'),
    sourceName: meta(page, 'og:site_name'),
    excerpt: meta(page, 'description') ?? meta(page, 'og:description'),
  }
}

function meta(page: Root, name: string): Found<string> | undefined {
  const node = first(page, ({ tagName, properties }) => {
    return (
      tagName === 'meta' && [properties.property, properties.name].some((key) => String(key).toLowerCase() === name)
    )
  })
  const content = folded(String(node?.properties.content ?? ''))
  return node && content ? found(node, content, `<meta ${name}>`) : undefined
}

function dated(text: Found<string> | undefined): Found<string> | undefined {
  const date = text && datesIn(text.value)[0]?.date
  return text && date ? { ...text, value: date } : undefined
}

function found<T>(node: Nodes, value: T, rule: string): Found<T> {
  return { value, rule, confidence: 0.9, ...placeOf(node) }
}

function first(tree: Nodes, is: (node: Element) => boolean): Element | undefined {
  let hit: Element | undefined
  visit(tree, 'element', (node: Element) => {
    if (!is(node)) return undefined
    hit = node
    return EXIT
  })
  return hit
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
