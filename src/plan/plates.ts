import type { GalleryBlock, HoleBlock } from '../../templates/parts/body.tsx'
import type { Caption, Plate } from '../../templates/parts/gallery.tsx'
import type { Missing } from '../../templates/parts/hole.tsx'
import type { Gallery } from '../model/article.ts'
import { cellsOf } from './cells.ts'
import { captionOf, numbersOf, type Prints, type ShownFigure } from './prints.ts'

/** A gallery as its page shows it; one box where none of its pictures is kept and nothing is said of them. */
export function galleryBlock({ rows }: Gallery, prints: Prints): GalleryBlock | HoleBlock {
  const shown = rows.map((row) => row.flatMap((figure) => prints.byFigure.get(figure) ?? []))
  const all = shown.flat()
  const silent = all.every((figure) => !captionOf([figure], false))
  const missing = all.flatMap(missingIn)
  if (silent && missing.length === all.length) return { kind: 'hole', missing }
  return { kind: 'gallery', plates: silent ? inSilence(all, prints) : spoken(shown, prints) }
}

// Nothing is said of any picture: that is said once.
function inSilence(all: readonly ShownFigure[], { numbered }: Prints): Plate[] {
  const dense = all.length >= 24
  const prints = all.map(({ print }) => print)
  return [{ cells: cellsOf(prints, [], dense), captions: [unsaid(all, numbered)] }]
}

interface Run {
  readonly figures: readonly ShownFigure[]
  /** Whether each has words of its own. */
  readonly each: boolean
}

// What is said of several pictures holds their row together. Pictures that each have words of their own follow each other
// through all of their rows.
function spoken(rows: readonly ShownFigure[][], { numbered }: Prints): Plate[] {
  const runs: Run[] = []
  for (const figures of rows.filter((row) => row.length > 0)) {
    const each = sameCaptionsIn(figures).length === figures.length
    const before = runs.at(-1)
    if (each && before?.each) runs[runs.length - 1] = { figures: [...before.figures, ...figures], each }
    else runs.push({ figures, each })
  }
  return runs.map((run) => plateOf(run, numbered))
}

function plateOf({ figures, each }: Run, numbered: boolean): Plate {
  const prints = figures.map(({ print }) => print)
  const groups = each ? figures.map((figure) => [figure]) : sameCaptionsIn(figures)
  const captions = groups.map((group) => captionOf(group, numbered) ?? unsaid(group, numbered))
  return { cells: cellsOf(prints, each ? captions : [], false), captions: each ? [] : captions }
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
