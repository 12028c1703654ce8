import type { Block, Figure } from '../../model/article.ts'

/** A picture by itself, one in the flow of a text, or the rows of a table of pictures. */
export type Shown =
  | { readonly kind: 'alone' | 'in flow'; readonly figure: Figure }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Figure[])[] }

/** A run of pictures as one gallery, or a figure where it is but one; those of a flow, and captions alone, stand for themselves. */
export function galleriesOf(run: readonly Shown[]): Block[] {
  const blocks: Block[] = []
  let group: Shown[] = []
  const close = () => {
    blocks.push(...galleryOf(group))
    group = []
  }
  for (const shown of run) {
    if (shown.kind === 'rows' || (shown.kind === 'alone' && shown.figure.src !== undefined)) group.push(shown)
    else {
      close()
      blocks.push({ kind: 'figure', figure: shown.figure })
    }
  }
  close()
  return blocks
}

function galleryOf(group: readonly Shown[]): Block[] {
  const [first, ...others] = group
  if (!first) return []
  if (first.kind !== 'rows' && others.length === 0) return [{ kind: 'figure', figure: first.figure }]
  return [{ kind: 'gallery', rows: rowsOf(group) }]
}

/** Pictures of no table stand in rows of three. */
const perRow = 3

function rowsOf(group: readonly Shown[]): Figure[][] {
  const rows: Figure[][] = []
  let isOpen = false
  for (const shown of group) {
    const last = rows.at(-1)
    if (shown.kind === 'rows') rows.push(...shown.rows.map((row) => [...row]))
    else if (isOpen && last && last.length < perRow) last.push(shown.figure)
    else rows.push([shown.figure])
    isOpen = shown.kind !== 'rows'
  }
  return rows
}
