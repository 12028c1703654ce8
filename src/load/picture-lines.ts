import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { widthOf } from './plain-text/width.ts'

/**
 * A plugin that keeps the lines of a paragraph apart where some are pictures and the others short, as a caption right below its
 * picture is.
 */
export function pictureLines() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph) => {
      if (paragraph.children.some(({ type }) => type === 'image' || type === 'imageReference')) keepLines(paragraph)
    })
  }
}

/** Letters of the longest line that may be a caption, Han characters counting double. */
const longestLine = 160

function keepLines(paragraph: Paragraph): void {
  const lines = linesOf(paragraph)
  const isKept = lines.some(isOfPictures) && lines.every((line) => isOfPictures(line) || isShort(line))
  if (lines.length < 2 || !isKept) return
  paragraph.children = lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'break' } as const, ...line]))
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else
      for (const [at, value] of child.value.split('\n').entries()) {
        if (at > 0) lines.push([])
        if (value.trim() !== '') lines.at(-1)?.push({ ...child, value })
      }
  }
  return lines
}

function isOfPictures(line: readonly PhrasingContent[]): boolean {
  return line.length > 0 && line.every((node) => picturesOf(node))
}

function picturesOf(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'link') return node.children.length > 0 && node.children.every(picturesOf)
  return node.type === 'image' || node.type === 'imageReference'
}

function isShort(line: readonly PhrasingContent[]): boolean {
  return !line.some(hasPicture) && widthOf(line.map(textOf).join('')) <= longestLine
}

function hasPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return 'children' in node && node.children.some(hasPicture)
}

function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
