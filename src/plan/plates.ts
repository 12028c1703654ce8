import type { GalleryBlock, HoleBlock } from '../../templates/parts/body.tsx'
import type { Caption, Plate } from '../../templates/parts/gallery.tsx'
import type { Missing } from '../../templates/parts/hole.tsx'
import type { Gallery } from '../model/article.ts'
import { captionOf, numbersOf, type Prints, type ShownFigure } from './prints.ts'

/** A gallery in the rows of its source; one box where none of its pictures is kept and nothing is said of them. */
export function galleryBlock({ rows }: Gallery, prints: Prints): GalleryBlock | HoleBlock {
  const shown = rows.map((row) => row.flatMap((figure) => prints.byFigure.get(figure) ?? []))
  const all = shown.flat()
  const silent = all.every((figure) => !captionOf([figure], false))
  const missing = all.flatMap(missingIn)
  if (silent && missing.length === all.length) return { kind: 'hole', missing }
  if (silent) return { kind: 'gallery', ...inSilence(shown, all, prints) }
  return { kind: 'gallery', plates: shown.map((row) => plateOf(row, prints.numbered)), dense: false }
}

// Nothing is said of any picture: that is said once, and very many pictures need no rows.
function inSilence(rows: readonly ShownFigure[][], all: ShownFigure[], { numbered }: Prints) {
  const dense = all.length >= 24
  const plates = (dense ? [all] : rows).map((row) => ({
    prints: row.map(({ print }) => print),
    captions: [],
    each: false,
  }))
  const last = plates.length - 1
  const caption = unsaid(all, numbered)
  return { plates: plates.map((plate, index) => (index === last ? { ...plate, captions: [caption] } : plate)), dense }
}

function plateOf(row: readonly ShownFigure[], numbered: boolean): Plate {
  const prints = row.map(({ print }) => print)
  const groups = sameCaptionsIn(row)
  const captions = groups.map((group) => captionOf(group, numbered) ?? unsaid(group, numbered))
  return { prints, captions, each: groups.length > 1 && groups.length === row.length }
}

/** Cuts a row where its caption changes. */
function sameCaptionsIn(row: readonly ShownFigure[]): ShownFigure[][] {
  const groups: ShownFigure[][] = []
  for (const shown of row) {
    const group = groups.at(-1)
    const before = group?.[0]?.figure
    const same = before && before.caption === shown.figure.caption && before.credit === shown.figure.credit
    if (group && same) group.push(shown)
    else groups.push([shown])
  }
  return groups
}

function unsaid(figures: readonly ShownFigure[], numbered: boolean): Caption {
  const [first, last] = [figures.at(0), figures.at(-1)]
  return { numbers: numbered && first && last ? numbersOf(first, last) : undefined }
}

function missingIn({ print }: ShownFigure): Missing[] {
  return print.kind === 'missing' ? [print.missing] : []
}
