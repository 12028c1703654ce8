import type { Root } from 'hast'
import { eachElement } from '../tree/elements.ts'

/** A part of a document as mammoth's `transformDocument` sees it. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly styleName?: string | null
  readonly alignment?: string | null
  readonly numbering?: unknown
  /** In points. */
  readonly fontSize?: number | null
}

/**
 * Carries what only looks say through the conversion: mammoth keeps named styles and drops the rest. A paragraph that is
 * centred, or set in another size than most of the text, gets a style of its own, which becomes a class, and that a `style`.
 */
export function looksIn() {
  return { styles, mark: (document: WordNode): WordNode => marked(document, bodySize(document)) }
}

const sizes = Array.from({ length: 64 }, (_, index) => index + 8)
const styles = ['centred', ''].flatMap((side) =>
  ['', ...sizes].flatMap((size) => {
    const name = nameOf(side, size)
    return name ? [`p[style-name='daypass ${name}'] => p.${name}:fresh`] : []
  }),
)

function nameOf(side: string, size: number | string): string {
  return [side, size === '' ? '' : `size-${size}`].filter(Boolean).join('-')
}

/** The size that most letters are set in; undefined for the document's default. */
function bodySize(document: WordNode): number | undefined {
  const letters = new Map<number | undefined, number>()
  for (const run of runsIn(document)) {
    const size = run.fontSize ?? undefined
    letters.set(size, (letters.get(size) ?? 0) + lettersIn(run))
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function marked(node: WordNode, body: number | undefined): WordNode {
  if (node.type === 'paragraph') return dressedParagraph(node, body)
  return node.children ? { ...node, children: node.children.map((child) => marked(child, body)) } : node
}

function dressedParagraph(paragraph: WordNode, body: number | undefined): WordNode {
  if (paragraph.numbering || !/^(normal.*|body.*|正文.*)?$/i.test(paragraph.styleName ?? '')) return paragraph
  const [size, ...others] = new Set(
    runsIn(paragraph)
      .filter(lettersIn)
      .map(({ fontSize }) => fontSize ?? undefined),
  )
  const isOwn = size !== undefined && size !== body && others.length === 0
  const rounded = isOwn ? Math.round(Math.min(71, Math.max(8, size))) : ''
  const name = nameOf(paragraph.alignment === 'center' ? 'centred' : '', rounded)
  return name ? { ...paragraph, styleName: `daypass ${name}` } : paragraph
}

function runsIn(node: WordNode): WordNode[] {
  if (node.type === 'run') return [node]
  return (node.children ?? []).flatMap(runsIn)
}

function lettersIn(node: WordNode): number {
  return node.value?.trim().length ?? (node.children ?? []).reduce((sum, child) => sum + lettersIn(child), 0)
}

/** Turns the classes into the styles that HTML from elsewhere has: the same rules then read both. */
export function dressed(tree: Root): void {
  eachElement(tree, (node) => {
    const name = [node.properties.className].flat().join(' ')
    const size = /size-(\d+)/.exec(name)?.[1]
    const style = [/centred/.test(name) ? 'text-align: center' : '', size ? `font-size: ${size}pt` : '']
    if (style.some(Boolean)) node.properties.style = style.filter(Boolean).join('; ')
  })
}
