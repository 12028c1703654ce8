import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Block, Body, Figure } from '../../model/article.ts'
import { creditAlone } from '../../model/credit.ts'
import { element, isElement, isEmpty, textIn, textNode } from './elements.ts'
import { trimmedText } from './figured.ts'
import { galleriesOf, type Shown } from './galleries.ts'
import { trimmed } from './inline.ts'
import { withoutTablePictures } from './mixed-table.ts'
import { pictureTableOf } from './picture-table.ts'
import { figuresFrom, hasPicture, withoutPictures, withParts } from './pictures.ts'

/** The body: prose, cut at each picture. Pictures with no text between them become one gallery. */
export function pictured(blocks: readonly Element[]): Body {
  const body: Block[] = []
  let prose: Element[] = []
  let run: Shown[] = []
  const close = () => {
    if (run.length > 0) body.push(...galleriesOf(run))
    if (prose.length > 0) body.push({ kind: 'prose', html: stringified(prose) })
    run = []
    prose = []
  }
  for (const block of blocks) {
    const credit = run.length > 0 && prose.length === 0 ? creditOf(block) : undefined
    if (credit !== undefined && run.some((shown) => lacksCredit(shown))) {
      run = credited(run, credit)
      continue
    }
    const { above, shown } = partsOf(block)
    if (above && run.length > 0) close()
    if (above) prose.push(above)
    if (shown.length === 0) continue
    if (prose.length > 0) close()
    run.push(...shown)
  }
  close()
  return body
}

interface Parts {
  /** What is left of a block without its pictures, which stand below it. */
  readonly above?: Element
  readonly shown: readonly Shown[]
}

function partsOf(block: Element): Parts {
  if (isElement(block, 'figure')) return { shown: figuresFrom(block).map(alone) }
  if (!hasPicture(block)) return { above: block, shown: [] }
  const figures: Figure[] = []
  if (isElement(block, 'table')) {
    const table = pictureTableOf(block)
    if (table) return { above: table.title && titleOf(table.title), shown: [{ kind: 'rows', rows: table.rows }] }
    return { above: withoutTablePictures(block, figures), shown: figures.map(alone) }
  }
  const bare = withoutPictures(block, figures)
  // A picture in the flow of a text belongs to that.
  const isFlow = isElement(bare, 'p') && !isEmpty(bare)
  const rest = isElement(bare, 'p') ? { ...bare, children: trimmed(bare.children).filter(isNoSecondBreak) } : bare
  return { above: isEmpty(rest) ? undefined : rest, shown: figures.map(isFlow ? inFlow : alone) }
}

// Between two line breaks there was a picture.
function isNoSecondBreak(node: ElementContent, at: number, all: readonly ElementContent[]): boolean {
  return !isElement(node, 'br') || !isElement(all[at - 1], 'br')
}

function alone(figure: Figure): Shown {
  return { kind: 'alone', figure }
}

function inFlow(figure: Figure): Shown {
  return { kind: 'in flow', figure }
}

function titleOf(title: Element): Element {
  return element('p', title, [textNode(textIn(title), title)])
}

function creditOf(block: Element): string | undefined {
  return isElement(block, 'p') && !hasPicture(block) ? creditAlone(trimmedText(block)) : undefined
}

function lacksCredit(shown: Shown): boolean {
  const figures = shown.kind === 'rows' ? shown.rows.flat() : [shown.figure]
  return figures.some(({ src, credit }) => src !== undefined && credit === undefined)
}

/** A run with the credit that stands below it: of its last picture where that has a caption of its own, else of all that have none. */
function credited(run: readonly Shown[], credit: string): Shown[] {
  const last = run.at(-1)
  const isOfLast = last !== undefined && last.kind !== 'rows' && last.figure.caption !== undefined
  return run.map((shown) => (isOfLast && shown !== last ? shown : withCredit(shown, credit)))
}

function withCredit(shown: Shown, credit: string): Shown {
  const own = (figure: Figure) => withParts(figure, { credit: figure.credit ?? credit })
  if (shown.kind === 'rows') return { ...shown, rows: shown.rows.map((row) => row.map(own)) }
  return shown.figure.src === undefined ? shown : { ...shown, figure: own(shown.figure) }
}

const stringifier = unified().use(rehypeStringify).freeze()

function stringified(blocks: readonly Element[]): string {
  const apart = blocks.flatMap((block, index) =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' } as const, block],
  )
  return stringifier.stringify({ type: 'root', children: apart })
}
