import type { Element } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Block, Body, Figure, Gallery } from '../../model/article.ts'
import { isElement, isEmpty } from './elements.ts'
import { rowsOfPictures } from './picture-table.ts'
import { figuresFrom, hasPicture, withoutPictures } from './pictures.ts'

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

const stringifier = unified().use(rehypeStringify).freeze()

function stringified(blocks: readonly Element[]): string {
  const apart = blocks.flatMap((block, index) =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' } as const, block],
  )
  return stringifier.stringify({ type: 'root', children: apart })
}
