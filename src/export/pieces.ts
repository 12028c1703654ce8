import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { isElement } from '../load/tree/elements.ts'
import type { Block, Body, Figure, Gallery } from '../model/article.ts'
import {
  captionAsHtml,
  figureAsHtml,
  figureAsMarkdown,
  galleryAsHtml,
  galleryAsMarkdown,
  imageAsHtml,
} from './figures.ts'
import { asHtmlBlock, asMarkdown, footnotesFrom } from './markdown.ts'

/** A block of an article with the ways of writing it, the plainest first: the first that reads back the same is taken. */
export interface Piece {
  /** What it has to become when it is read again, in the form of `unitsOf`. */
  readonly units: readonly string[]
  readonly forms: readonly (() => string)[]
}

export function piecesOf(body: Body): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < body.length; index++) {
    const block = body[index]
    const flow = flowAt(body, index)
    const paragraph = block?.kind === 'prose' ? elementsIn(block.html).at(-1) : undefined
    if (block) pieces.push(...piecesIn(block))
    if (flow.length === 0 || !isElement(paragraph, 'p')) continue
    pieces.pop()
    pieces.push(flowOf(paragraph, flow))
    index += flow.length
  }
  return pieces
}

/** The pictures behind a text that would become a gallery if they did not stand in its last paragraph. */
function flowAt(body: Body, index: number): Figure[] {
  if (body[index]?.kind !== 'prose') return []
  const figures: Figure[] = []
  for (const block of body.slice(index + 1)) {
    if (block.kind === 'gallery' && figures.length > 0) return figures
    if (block.kind !== 'figure' || block.figure.src === undefined) break
    figures.push(block.figure)
  }
  return figures.length > 1 ? figures : []
}

function flowOf(paragraph: Element, figures: readonly Figure[]): Piece {
  const inMarkdown = (isExact: boolean) => () =>
    [asMarkdown([paragraph], { isExact }), ...figures.map(figureAsMarkdown)].join(' ')
  const images = figures.flatMap((figure) => [{ type: 'text' as const, value: ' ' }, imageAsHtml(figure)])
  return {
    units: [unitOf(paragraph), ...figures.map((figure) => JSON.stringify(bare(figure)))],
    forms: [
      inMarkdown(false),
      inMarkdown(true),
      () => asHtmlBlock([{ ...paragraph, children: [...paragraph.children, ...images] }]),
    ],
  }
}

function piecesIn(block: Block): Piece[] {
  switch (block.kind) {
    case 'prose':
      return proseOf(block.html)
    case 'figure':
      return [figureOf(block.figure)]
    case 'gallery':
      return block.folder ? [] : [galleryOf(block)]
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
      // Those of a folder stand in front matter.
      return block.folder ? [] : [JSON.stringify(block.rows.map((row) => row.map(bare)))]
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
