import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Block, Body, Figure, Gallery } from '../model/article.ts'
import { captionAsHtml, figureAsHtml, figureAsMarkdown, galleryAsHtml, galleryAsMarkdown } from './figures.ts'
import { asHtmlBlock, asMarkdown, footnotesFrom } from './markdown.ts'

/** A block of an article with the ways of writing it, the plainest first: the first that reads back the same is taken. */
export interface Piece {
  /** What it has to become when it is read again, in the form of `unitsOf`. */
  readonly units: readonly string[]
  readonly forms: readonly (() => string)[]
}

export function piecesOf(body: Body): Piece[] {
  return body.flatMap(piecesIn)
}

function piecesIn(block: Block): Piece[] {
  switch (block.kind) {
    case 'prose':
      return proseOf(block.html)
    case 'figure':
      return [figureOf(block.figure)]
    case 'gallery':
      return [galleryOf(block)]
  }
}

/** The blocks of a body as texts that can be compared: each with what is published of it, without places. */
export function unitsOf(body: Body): string[] {
  return body.flatMap(unitsIn)
}

function unitsIn(block: Block): string[] {
  switch (block.kind) {
    case 'prose':
      return elementsIn(block.html).map(unitOf)
    case 'figure':
      return [JSON.stringify(bare(block.figure))]
    case 'gallery':
      return [JSON.stringify(block.rows.map((row) => row.map(bare)))]
  }
}

function proseOf(html: string): Piece[] {
  const elements = elementsIn(html)
  const pieces: Piece[] = []
  for (const [index, element] of elements.entries()) {
    const before = elements[index - 1]
    const notes = element.tagName === 'ol' && isFootnoteHeading(before) ? footnotesFrom(element) : undefined
    if (before && notes !== undefined) {
      pieces.pop()
      pieces.push({
        units: [before, element].map(unitOf),
        forms: [() => notes, () => asHtmlBlock([before, { type: 'text', value: '\n' }, element])],
      })
    } else pieces.push(blockOf(element))
  }
  return pieces
}

function blockOf(element: Element): Piece {
  const plain = () => asMarkdown([element], { isExact: false })
  const exact = () => asMarkdown([element], { isExact: true })
  const html = () => asHtmlBlock([element])
  const isMarkdown = !['dl', 'details', 'figure'].includes(element.tagName)
  return { units: [unitOf(element)], forms: isMarkdown ? [plain, exact, html] : [html] }
}

function figureOf(figure: Figure): Piece {
  const forms = figure.src === undefined ? [captionAsHtml] : [figureAsMarkdown, figureAsHtml]
  return { units: unitsIn({ kind: 'figure', figure }), forms: forms.map((form) => () => form(figure)) }
}

function galleryOf(gallery: Gallery): Piece {
  const forms = [galleryAsMarkdown, galleryAsHtml].map((form) => () => form(gallery.rows))
  return { units: unitsIn(gallery), forms }
}

function isFootnoteHeading(element: Element | undefined): boolean {
  return element?.properties.id === 'footnote-label'
}

function elementsIn(html: string): Element[] {
  return fromHtml(html, { fragment: true }).children.filter((child): child is Element => child.type === 'element')
}

const stringifier = unified().use(rehypeStringify).freeze()

function unitOf(element: Element): string {
  return stringifier.stringify({ type: 'root', children: [element] })
}

/** Without its place. */
function bare({ src, alt, caption, credit }: Figure): object {
  return { src, alt, caption, credit }
}
