import type { Element, ElementContent, Root } from 'hast'
import type { BlockContent, ListItem, Root as Markdown, Nodes, PhrasingContent } from 'mdast'
import rehypeRemark, { type Options } from 'rehype-remark'
import rehypeStringify from 'rehype-stringify'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options as ToMarkdown } from 'remark-stringify'
import stringWidth from 'string-width'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

export interface Spelling {
  /**
   * Whether what mostly comes back by itself is written down, too: the language of a run, which is found from its
   * letters, and a line break that no space follows.
   */
  readonly isExact: boolean
}

/** One block of an article as Markdown; what Markdown has no form for within a block is HTML. */
export function asMarkdown(blocks: readonly ElementContent[], { isExact }: Spelling): string {
  const handlers = { ...inline, ...(isExact ? { span: asHtml, br: lineBreak } : {}) }
  const tree = unified().use(rehypeRemark, { handlers, document: true }).runSync(rootOf(blocks))
  return stringified(withTasks(tree))
}

/** Markdown's own tree as text, in one style. */
export function stringified(tree: Markdown): string {
  return stringifier.stringify(tree).trimEnd()
}

/** Blocks as HTML within Markdown: no line of it is blank, since that would end it. */
export function asHtmlBlock(blocks: readonly ElementContent[]): string {
  return htmlOf(blocks)
    .replace(/(?<=\n[ \t]*)\n/g, '&#10;')
    .replace(markOfDialect, (sign) => `&#${sign.charCodeAt(0)};`)
}

// `{{`, `{%`, `[[`, `==`: what is read as a tag or a mark of some dialect, even within HTML.
const markOfDialect = /\{(?=[{%#/:])|\[(?=\[)|=(?==)|~(?=~)|%(?=%)|_(?=_)/g

function htmlOf(nodes: readonly ElementContent[]): string {
  return unified().use(rehypeStringify).stringify(rootOf(nodes))
}

// The same in Markdown, where they are kept from being tags and marks by a stroke before them.
const unsafe: ToMarkdown['unsafe'] = [
  { character: '{', inConstruct: 'phrasing', after: '[{%#/:]' },
  { character: '=', inConstruct: 'phrasing', after: '=' },
]

const stringifier = unified()
  .use(remarkGfm, { singleTilde: false, stringLength: stringWidth })
  .use(remarkCjkFriendly)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    unsafe,
  })
  .freeze()

function rootOf(children: readonly ElementContent[]): Root {
  return { type: 'root', children: children.map(aligned) }
}

// Articles have the side of a cell as a class; what is written says it as Markdown and HTML do.
function aligned(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const side = [node.properties.className].flat().find((name) => /^align-/.test(String(name)))
  const { className, ...properties } = node.properties
  const children = node.children.map(aligned)
  if (side === undefined) return { ...node, children }
  return { ...node, properties: { ...properties, align: String(side).slice('align-'.length) }, children }
}

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>
type State = Parameters<Handle>[0]

// What Markdown has no sign for. Of the elements that an article may have, these stand within lines.
const inline: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(
    ['mark', 'sub', 'ins', 's', 'kbd', 'samp', 'var', 'q', 'cite', 'abbr', 'time', 'dfn', 'bdi', 'bdo'].map((name) => [
      name,
      asHtml,
    ]),
  ),
  sup: (state, node) => footnoteOf(node) ?? asHtml(state, node),
  ruby: (_, node) => ({ type: 'html', value: htmlOf([node]) }),
  br: (state) => (state.inTable ? lineBreak() : { type: 'break' }),
}

function lineBreak(): Nodes {
  return { type: 'html', value: '<br>' }
}

function asHtml(state: State, node: Element): Nodes[] {
  const [open = '', close = ''] = htmlOf([{ ...node, children: [{ type: 'text', value: '\n' }] }]).split('\n')
  return [{ type: 'html', value: open }, ...state.all(node), { type: 'html', value: close }]
}

// `<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup>`
function footnoteOf({ children }: Element): PhrasingContent | undefined {
  const [link, ...others] = children
  if (link?.type !== 'element' || others.length > 0 || link.properties.dataFootnoteRef === undefined) return undefined
  const identifier = String(link.properties.href).replace('#user-content-fn-', '')
  return { type: 'footnoteReference', identifier, label: identifier }
}

/** The notes at the foot of an article, from the list that shows them. */
export function footnotesFrom(list: Element): string | undefined {
  const notes = list.children.map((item) => (item.type === 'element' ? noteFrom(item) : undefined))
  if (notes.some((note) => note === undefined)) return undefined
  return notes.join('\n\n')
}

function noteFrom(item: Element): string | undefined {
  const identifier = /^user-content-fn-(.+)$/.exec(String(item.properties.id ?? ''))?.[1]
  if (identifier === undefined) return undefined
  const tree = unified()
    .use(rehypeRemark, { handlers: inline, document: true })
    .runSync(rootOf(withoutWayBack(item.children)))
  const children = tree.children as BlockContent[] // what a list item holds
  return stringified({
    type: 'root',
    children: [{ type: 'footnoteDefinition', identifier, label: identifier, children }],
  })
}

function withoutWayBack(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (String(node.properties.href ?? '').startsWith('#user-content-fnref-')) return []
    return [{ ...node, children: withoutWayBack(node.children) }]
  })
  const last = kept.at(-1)
  return last?.type === 'text' ? [...kept.slice(0, -1), { ...last, value: last.value.trimEnd() }] : kept
}

/** Items that begin with a box are tasks. Their mark is put as it is: among CJK-friendly paragraphs GFM's is lost. */
function withTasks(tree: Markdown): Markdown {
  visit(tree, 'listItem', ({ children: [first] }: ListItem) => {
    const text = first?.type === 'paragraph' ? first.children[0] : undefined
    if (first?.type !== 'paragraph' || text?.type !== 'text' || !/^[☑☐] ./.test(text.value)) return
    const box = text.value.startsWith('☑') ? '[x] ' : '[ ] '
    first.children.splice(0, 1, { type: 'html', value: box }, { ...text, value: text.value.slice(2) })
  })
  return tree
}
