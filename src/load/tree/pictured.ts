import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Block, Body, Figure, Gallery } from '../../model/article.ts'
import { creditIn } from '../credit.ts'
import { placeOf } from '../place.ts'
import { isElement, isEmpty } from './elements.ts'

/** The body: prose, cut at each picture. Neighbouring tables of pictures become one gallery. */
export function pictured(blocks: readonly Element[]): Body {
  const body: Block[] = []
  let prose: Element[] = []
  const close = () => {
    if (prose.length > 0) body.push({ kind: 'prose', html: stringified(prose) })
    prose = []
  }
  for (const block of blocks) {
    const { rest, shown } = partsOf(block)
    if (rest) prose.push(rest)
    if (shown.length === 0) continue
    close()
    for (const next of shown) addTo(body, next)
  }
  close()
  return body
}

interface Parts {
  /** What is left of a block without its pictures. */
  readonly rest?: Element
  readonly shown: readonly (Gallery | Block)[]
}

function partsOf(block: Element): Parts {
  if (isElement(block, 'figure')) return { shown: figuresFrom(block).map(asBlock) }
  if (!hasPicture(block)) return { rest: block, shown: [] }
  if (isElement(block, 'table')) {
    const rows = rowsOfPictures(block)
    if (rows) return { shown: [{ kind: 'gallery', rows }] }
  }
  const figures: Figure[] = []
  const rest = withoutPictures(block, figures)
  return { rest: isEmpty(rest) ? undefined : rest, shown: figures.map(asBlock) }
}

function addTo(body: Block[], next: Block): void {
  const last = body.at(-1)
  if (last?.kind === 'gallery' && next.kind === 'gallery') {
    body[body.length - 1] = { kind: 'gallery', rows: [...last.rows, ...next.rows] }
  } else body.push(next)
}

function asBlock(figure: Figure): Block {
  return { kind: 'figure', figure }
}

/** The rows of pictures of a table, each with the captions of the row below it; undefined where it is another table. */
function rowsOfPictures(table: Element): Figure[][] | undefined {
  const rows: Figure[][] = []
  let awaitsCaptions = false
  for (const cells of cellsOf(table)) {
    if (cells.every(isEmpty)) {
      awaitsCaptions = false
    } else if (cells.every((cell) => isEmpty(cell) || hasPicture(cell))) {
      rows.push(cells.map(figureOfCell))
      awaitsCaptions = true
    } else if (awaitsCaptions && !cells.some(hasPicture)) {
      rows.push((rows.pop() ?? []).map((figure, index) => ({ ...figure, ...captionOf(cells[index]) })))
      awaitsCaptions = false
    } else return undefined
  }
  const filled = rows.map((row) => row.filter(({ src }) => src !== undefined)).filter((row) => row.length > 0)
  return filled.length > 0 ? filled : undefined
}

function cellsOf(table: Element): Element[][] {
  const rows = (node: Element): Element[] =>
    node.children.flatMap((child) => {
      if (isElement(child, 'tr')) return child
      return child.type === 'element' ? rows(child) : []
    })
  return rows(table).map((row) => row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th')))
}

function figureOfCell(cell: Element): Figure {
  const figures: Figure[] = []
  const rest = withoutPictures(cell, figures)
  const [first = { alt: '', ...placeOf(cell) }] = figures
  return { ...first, ...captionOf(rest) }
}

function captionOf(node: Element | undefined): { caption?: string; credit?: string } {
  return node ? creditIn(textIn(node)) : {}
}

function figuresFrom(figure: Element): Figure[] {
  const said = figure.children.find((child) => isElement(child, 'figcaption'))
  const figures: Figure[] = []
  withoutPictures(figure, figures)
  const caption = captionOf(said?.type === 'element' ? said : undefined)
  if (figures.length === 0) return [{ alt: '', ...caption, ...placeOf(figure) }]
  return figures.map((one) => ({ ...one, ...caption }))
}

/** A copy without pictures; what was taken out is added to the list. */
function withoutPictures(node: Element, taken: Figure[]): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isElement(child, 'img')) {
      const figure = figureOf(child)
      if (figure) taken.push(figure)
      return []
    }
    if (!hasPicture(child)) return [child]
    const rest = withoutPictures(child, taken)
    return isEmpty(rest) && !isElement(rest, 'td', 'th') ? [] : [rest]
  })
  return { ...node, children: joined(children) }
}

// A picture between two spaces leaves one.
function joined(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child, index) => {
    const before = children[index - 1]
    const isSpaced = before?.type === 'text' && before.value.endsWith(' ') && child.type === 'text'
    return isSpaced ? { ...child, value: child.value.replace(/^ +/, '') } : child
  })
}

function figureOf(image: Element): Figure | undefined {
  const { src, alt, title } = image.properties
  const address = addressOf(String(src ?? ''))
  if (!address) return undefined
  const caption = title ? creditIn(String(title)) : {}
  return { src: address, alt: String(alt ?? '').trim(), ...caption, ...placeOf(image) }
}

/** The address as an editor would write it: percent signs decoded, a host's protocol filled in. */
function addressOf(src: string): string {
  if (src.startsWith('//')) return `https:${src}`
  if (/^https?:/i.test(src)) return src
  try {
    return decodeURI(src)
  } catch {
    return src
  }
}

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture))
}

function textIn(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

const stringifier = unified().use(rehypeStringify).freeze()

function stringified(blocks: readonly Element[]): string {
  const apart = blocks.flatMap((block, index) =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' } as const, block],
  )
  return stringifier.stringify({ type: 'root', children: apart })
}
