import type { Nodes } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { flattenHtml, flattenMarkdown } from './nesting.ts'
import { withProperties } from './page-properties.ts'
import { pictureLines } from './picture-lines.ts'
import { shortRows } from './short-rows.ts'
import { tell } from './tell.ts'

/** CommonMark with the tables, footnotes and task lists of GitHub, and HTML in it. */
export const markdown: Loader = { name: 'markdown', accepts, read }

// What plain text has only by accident, with how much one of each says for Markdown.
const signs: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/^\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/m, 0.4], // the second line of a table
  [/!\[[^\]\n]{0,500}\]\([^)\n]/, 0.4],
  [/(?<!!)\[[^\]\n]{1,500}\]\((?:https?:|\/|#|\.)/, 0.4],
  [/^#{1,6} +\S/m, 0.3],
  [/^(```|~~~)/m, 0.3],
  [/(?<![*\w])\*\*[^*\s][^*\n]{0,1000}\*\*/, 0.25],
  [/^\[[^\]\n]{1,500}\]:[ \t]+\S/m, 0.25],
  [/^> \S/m, 0.1],
  [/^[-*+] +\S.*\n(?:\s*\n)?[-*+] +\S/m, 0.1],
]

function accepts({ file, body, hasFrontMatter }: Document): number {
  const beginning = body.slice(0, 50_000)
  const weight = signs.reduce((sum, [pattern, part]) => (pattern.test(beginning) ? sum + part : sum), 0)
  return Math.min(0.98, 0.2 + weight + byName(file.path, hasFrontMatter) + (hasFrontMatter ? 0.35 : 0))
}

// In text, one `# ` somewhere, in a reader's comment or a listing, makes no Markdown.
function byName(path: string, hasFrontMatter: boolean): number {
  if (/\.(mdx?|markdown|mdown|mkd)$/i.test(path)) return 0.3
  return /\.te?xt$/i.test(path) && !hasFrontMatter ? -0.15 : 0
}

async function read(document: Document): Promise<Draft> {
  const { file, text, body, fence } = document
  const flat = flattenMarkdown(fence ? text : body)
  const flatter = flattenHtml(flat.text)
  const cut = flat.cut ?? flatter.cut
  if (cut) tell(file, cut, 'nesting-flattened')
  const tree = toHtml.runSync(await parseMarkdown(flatter.text, fence), file)
  return withProperties({ found: {}, tree: hasHtml(tree) ? withHtml.runSync(tree, file) : tree, leftOut: [] }, document)
}

const toHtml = unified().use(shortRows).use(pictureLines).use(remarkRehype, { allowDangerousHtml: true }).freeze()

// What has no HTML in it need not pass an HTML parser, which takes as long as the rest.
const withHtml = unified().use(rehypeRaw).freeze()

function hasHtml(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasHtml))
}
