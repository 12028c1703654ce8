import type { Caption, Print } from '../../templates/parts/gallery.tsx'
import type { Missing } from '../../templates/parts/hole.tsx'
import { type Figure, figuresOf } from '../model/article.ts'
import { elsewhere } from './address.ts'
import { leadOf, type Owner, printOf, shotsOf } from './album.ts'
import type { IndexedSite } from './indexed-site.ts'

/** A figure as its page shows it. */
export interface ShownFigure {
  readonly figure: Figure
  /** Its place among the figures of its owner, from 1. */
  readonly number: number
  readonly print: Print
}

/** Every figure of a text, and the picture above it; the first picture that is kept is marked as such. */
export interface Prints {
  readonly lead?: ShownFigure
  readonly byFigure: ReadonlyMap<Figure, ShownFigure>
  /** Whether numbers tell the pictures apart. */
  readonly numbered: boolean
}

export function printsOf(owner: Owner, site: IndexedSite): Prints {
  const shots = new Map(shotsOf(owner, site).map((shot, index) => [shot.number, { shot, first: index === 0 }]))
  const shown = (stated: Figure, number: number): ShownFigure => {
    const kept = shots.get(number)
    const figure = { ...stated, ...kept?.shot.figure }
    if (!kept) return { figure, number, print: { kind: 'missing', missing: missingOf(figure, site) } }
    const print = printOf(kept.shot, owner, site)
    return { figure, number, print: { ...print, photo: { ...print.photo, first: kept.first } } }
  }
  const lead = leadOf(owner, site)
  const figures = figuresOf(owner.body)
  return {
    lead: lead && shown(lead, 0),
    byFigure: new Map(figures.map((figure, index) => [figure, shown(figure, index + 1)])),
    numbered: figures.length > 1,
  }
}

/** What is said of figures that follow each other; undefined where nothing is. */
export function captionOf(figures: readonly ShownFigure[], numbered: boolean): Caption | undefined {
  const [first, last] = [figures.at(0), figures.at(-1)]
  if (!first?.figure.caption && !first?.figure.credit) return undefined
  const { caption: text, credit } = first.figure
  return { numbers: numbered ? numbersOf(first, last ?? first) : undefined, text, credit }
}

/** `3`, `1–2`. */
export function numbersOf(first: ShownFigure, last: ShownFigure): string {
  return first === last ? `${first.number}` : `${first.number}–${last.number}`
}

function missingOf({ src, alt }: Figure, { settings }: IndexedSite): Missing {
  const address = elsewhere(src)
  return address && settings.remotePictures === 'load' ? { ...address, alt } : { ...address }
}
