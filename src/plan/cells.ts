import type { Caption, Cell, Print } from '../../templates/parts/gallery.tsx'
import { justified, type RowStyle, type Tile } from './justified.ts'

/** Prints as they stand in rows, each with what is said below it. */
export function cellsOf(prints: readonly Print[], captions: readonly Caption[], dense: boolean): Cell[] {
  const tiles = prints.map((print, index) => ({ ratio: ratioOf(print), letters: lettersIn(captions[index]) }))
  const [narrow, middle, wide] = (dense ? small : large).map((style) => percents(tiles, style))
  return prints.map((print, index) => ({
    print,
    caption: captions[index],
    shares: { narrow: narrow?.[index] ?? 100, middle: middle?.[index] ?? 100, wide: wide?.[index] ?? 100 },
  }))
}

type Styles = readonly [narrow: RowStyle, middle: RowStyle, wide: RowStyle]

// On a phone, on a tablet or in the column of a text, over a whole page.
const large: Styles = [
  { width: 328, height: 0.62, most: 1.15 },
  { width: 680, height: 0.34, most: 0.6 },
  { width: 1184, height: 0.245, most: 0.46 },
]
const small: Styles = [
  { width: 328, height: 0.36, most: 0.6 },
  { width: 680, height: 0.21, most: 0.3 },
  { width: 1184, height: 0.14, most: 0.2 },
]

// Nothing is narrower than this, so that it can be seen and hit; what is taller stands in the middle of a ground.
const least = 0.5

function ratioOf(print: Print): number {
  if (print.kind === 'missing') return 1.5
  return Math.max(least, print.photo.width / print.photo.height)
}

// A Chinese sign is as wide as two letters.
function lettersIn(caption: Caption | undefined): number {
  const said = [caption?.text, caption?.credit].filter(Boolean).join(' · ')
  return said.length + (said.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)
}

// Hundredths, rounded down: a row is never too long for its line.
function percents(tiles: readonly Tile[], style: RowStyle): number[] {
  return justified(tiles, style).map((share) => Math.floor(share * 1e4) / 100)
}
