import type { Block } from './block.ts'
import type { Span } from './segment.ts'
import type { Weighed } from './weights.ts'

/** The blocks that are the article's: indexes into the list. */
export function keptOf(all: readonly Weighed[], span: Span, title: number | undefined): ReadonlySet<number> {
  const kept = new Set<number>()
  if (span.from === span.to) return kept
  for (let index = span.from; index < span.to; index++) {
    const one = all[index]
    if (one && one.rule === undefined && isText(one.block)) kept.add(index)
  }
  const above = title !== undefined && title < span.from ? title + 1 : span.from - 2
  addPictures(all, { from: Math.max(0, above), to: span.from }, kept)
  addPictures(all, { from: span.to, to: Math.min(all.length, span.to + picturesBehind) }, kept)
  return kept
}

/** How many blocks behind the text are looked at: a picture, its caption, and the same again. */
const picturesBehind = 8

function isText({ kind, isData }: Block): boolean {
  return kind === 'text' || kind === 'caption' || isData
}

/** Pictures right before or behind the text with what is said of them; the first line of anything else ends the run. */
function addPictures(all: readonly Weighed[], { from, to }: Span, kept: Set<number>): void {
  const isBehind = kept.has(from - 1) || from > Math.min(...kept)
  for (let index = from; index < to; index++) {
    const one = all[index]
    if (!one) return
    const isPicture = one.rule === undefined && one.block.pictures > 0 && one.block.width === 0 && hasSize(one.block)
    const isSaid = one.rule === undefined && one.block.isCaption && (kept.has(index - 1) || one.block.pictures > 0)
    if (isPicture || isSaid) kept.add(index)
    else if (isBehind && (one.rule !== undefined || one.block.width > 0)) return
  }
}

// Icons of share bars and dots of trackers say how small they are.
function hasSize({ leaves }: Block): boolean {
  return leaves.some((leaf) => {
    if (leaf.type !== 'element' || leaf.tagName !== 'img') return false
    const sizes = [leaf.properties.width, leaf.properties.height].map(Number).filter((size) => size > 0)
    return sizes.every((size) => size > 90)
  })
}
