import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeRaw from 'rehype-raw'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { flattenHtml, flattenMarkdown } from './nesting.ts'
import { tell } from './tell.ts'

/** CommonMark with the tables, footnotes and task lists of GitHub, and HTML in it. */
export const markdown: Loader = { name: 'markdown', accepts, read }

// What plain text has only by accident, with how much one of each says for Markdown.
const signs: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/^\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/m, 0.4], // the second line of a table
  [/!\[[^\]\n]{0,500}\]\([^)\n]+\)/, 0.4],
  [/(?<!!)\[[^\]\n]{1,500}\]\((?:https?:|\/|#|\.)[^)\n]*\)/, 0.4],
  [/^#{1,6} +\S/m, 0.3],
  [/^(```|~~~)/m, 0.3],
  [/(?<![*\w])\*\*[^*\s][^*\n]*\*\*/, 0.25],
  [/^\[[^\]\n]+\]:[ \t]+\S/m, 0.25],
  [/^> \S/m, 0.1],
  [/^[-*+] +\S.*\n(?:\s*\n)?[-*+] +\S/m, 0.1],
]

function accepts({ file, body, hasFrontMatter }: Document): number {
  const weight = signs.reduce((sum, [pattern, part]) => (pattern.test(body) ? sum + part : sum), 0)
  const named = /\.(md|markdown|mdown|mkd)$/i.test(file.path) ? 0.3 : 0
  return Math.min(0.98, 0.2 + weight + named + (hasFrontMatter ? 0.35 : 0))
}

function read({ file, text, hasFrontMatter }: Document): Draft {
  const flat = flattenMarkdown(text)
  const flatter = flattenHtml(flat.text)
  const cut = flat.cut ?? flatter.cut
  if (cut) tell(file, cut, 'nesting-flattened')
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, hasFrontMatter ? ['yaml'] : [])
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .freeze()
  const tree = processor.runSync(processor.parse(flatter.text), file)
  unlinkBareAddresses(tree)
  return { found: {}, tree, leftOut: [] }
}

// GitHub's bare addresses run on into Chinese text behind them; addresses are linked for all formats in one place.
function unlinkBareAddresses(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined
    const text = textOf(node)
    if (!/^(https?:\/\/|www\.)/i.test(text) || !isItsOwnText(String(node.properties.href ?? ''), text)) return undefined
    parent.children.splice(index, 1, { type: 'text', value: text, position: node.position })
    return [SKIP, index + 1]
  })
}

function isItsOwnText(href: string, text: string): boolean {
  const bare = (address: string) => safelyDecoded(address).replace(/^https?:\/\//i, '')
  return bare(href) === bare(text)
}

function safelyDecoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
