import type { Element, ElementContent } from 'hast'
import type { Image, PhrasingContent, TableCell, TableRow } from 'mdast'
import type { Figure } from '../model/article.ts'
import { asHtmlBlock, stringified } from './markdown.ts'

type Rows = readonly (readonly Figure[])[]

/** `![alt](src "caption (Photo: credit)")` */
export function figureAsMarkdown(figure: Figure): string {
  return stringified({
    type: 'root',
    children: [{ type: 'paragraph', children: [imageOf(figure, captionOf(figure))] }],
  })
}

export function figureAsHtml(figure: Figure): string {
  return asHtmlBlock([element('figure', [img(figure), ...captionsOf(figure)])])
}

/** A picture within a line, with what is said of it in its title. */
export function imageAsHtml(figure: Figure): Element {
  const image = img(figure)
  return { ...image, properties: { ...image.properties, title: captionOf(figure) } }
}

/** What was said of a picture that is lost. */
export function captionAsHtml(figure: Figure): string {
  return asHtmlBlock([element('figure', captionsOf(figure))])
}

/** A table of pictures, a row of captions below each row that has some. */
export function galleryAsMarkdown(rows: Rows): string {
  const width = Math.max(...rows.map((row) => row.length))
  const filled = (cells: TableCell[]): TableRow => ({
    type: 'tableRow',
    children: [...cells, ...Array.from({ length: width - cells.length }, () => cell([]))],
  })
  const children = rows.flatMap((row) => [
    filled(row.map((figure) => cell([imageOf(figure, undefined)]))),
    ...(row.some(captionOf) ? [filled(row.map((figure) => cell(textOf(captionOf(figure)))))] : []),
  ])
  return stringified({ type: 'root', children: [{ type: 'table', align: [], children }] })
}

export function galleryAsHtml(rows: Rows): string {
  const trs = rows.flatMap((row) => [
    element(
      'tr',
      row.map((figure) => element('td', [img(figure)])),
    ),
    ...(row.some(captionOf)
      ? [
          element(
            'tr',
            row.map((figure) => element('td', textOf(captionOf(figure)))),
          ),
        ]
      : []),
  ])
  return asHtmlBlock([element('table', [element('tbody', trs)])])
}

/** A caption with its credit, as it is found again in the two. */
function captionOf({ caption, credit }: Figure): string | undefined {
  if (credit === undefined) return caption
  const isHan = /\p{Script=Han}/u.test(caption ?? credit)
  // A credit that has brackets itself cannot stand in some.
  if (/[\])）】］]/.test(credit))
    return `${caption === undefined ? '' : `${caption}${isHan ? '。' : '. '}`}${isHan ? '摄影：' : 'Photo: '}${credit}`
  return `${caption ?? ''}${isHan ? `（图/${credit}）` : ` (Photo: ${credit})`}`.trim()
}

function captionsOf(figure: Figure): Element[] {
  const caption = captionOf(figure)
  return caption === undefined ? [] : [element('figcaption', textOf(caption))]
}

function imageOf({ src = '', alt }: Figure, title: string | undefined): Image {
  return { type: 'image', url: encoded(src), alt, title }
}

function img({ src = '', alt }: Figure): Element {
  return { ...element('img', []), properties: { src: encoded(src), alt } }
}

// An address is kept decoded; a percent sign or a space of its own would not come back.
function encoded(src: string): string {
  return /^https?:/i.test(src) ? src : src.replace(/%/g, '%25').replace(/ /g, '%20')
}

function cell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children }
}

function textOf(value: string | undefined): { type: 'text'; value: string }[] {
  return value === undefined ? [] : [{ type: 'text', value }]
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
