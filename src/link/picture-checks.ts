import { type Article, type Figure, figuresOf } from '../model/article.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import { grouped } from '../model/grouped.ts'
import { type Picture, shownPath } from '../model/picture.ts'
import { diagnose } from '../model/rules.ts'

type Pictures = Readonly<Record<string, Picture>>

/** What an editor may have overlooked in the pictures of articles, and the pictures that no article shows. */
export function checkPictures(articles: readonly Article[], pictures: Pictures, all: readonly Picture[]): Diagnostic[] {
  return [
    ...articles.flatMap((article) => [
      ...withoutWords(article),
      ...shownTwice(article, pictures),
      ...saidTwice(article, pictures),
    ]),
    ...unused(Object.values(pictures), all),
  ]
}

/** Pictures of which nothing is said to those who cannot see them; those of a folder are told of with their captions. */
function withoutWords({ path, body, loader }: Article): Diagnostic[] {
  const silent = figuresOf(body.filter((block) => block.kind !== 'gallery' || !block.folder)).filter(
    ({ src, alt, caption }) => src !== undefined && alt === '' && caption === undefined,
  )
  const [first] = silent
  return first?.src === undefined
    ? []
    : [diagnose(path, first, 'picture-without-alt', { lines: linesOf(silent), src: writtenAs(first.src), loader })]
}

// What lies beside an article is called by its name there.
function writtenAs(src: string): string {
  return src.startsWith('../content/') ? src.slice(src.lastIndexOf('/') + 1) : src
}

function linesOf(places: readonly Place[]): number[] {
  return [...new Set(places.map(({ line }) => line))]
}

function shownTwice({ path, body }: Article, pictures: Pictures): Diagnostic[] {
  const byBytes = grouped(figuresOf(body), ({ src }) => (src === undefined ? [] : [own(pictures, src)?.digest ?? src]))
  const twice = [...byBytes.values()].filter(([first, second]) => first && second)
  const [repeated] = twice
  const [first, second] = repeated ?? []
  if (first?.src === undefined || second === undefined) return []
  const [name, again] = [nameOf(first.src, pictures), nameOf(second.src ?? first.src, pictures)]
  return [diagnose(path, second, 'picture-twice', { name, again, line: first.line, others: twice.length - 1 })]
}

function nameOf(src: string, pictures: Pictures): string {
  const picture = own(pictures, src)
  return picture ? shownPath(picture.path) : src
}

/** A caption under several pictures, apart from those beside each other, which it speaks of together. */
function saidTwice({ path, body }: Article, pictures: Pictures): Diagnostic[] {
  const groups = body.flatMap((block) => {
    if (block.kind === 'gallery') return groupsIn(block.rows.flat())
    return block.kind === 'figure' ? [block.figure] : []
  })
  const byCaption = grouped(groups, ({ caption }) =>
    caption === undefined ? [] : [caption.normalize('NFKC').toLowerCase()],
  )
  const several = [...byCaption.values()].filter((figures) => {
    const digests = figures.map(({ src = '' }) => own(pictures, src)?.digest ?? src)
    return new Set(digests).size > 1
  })
  const [first, second] = several[0] ?? []
  if (first?.caption === undefined || second === undefined) return []
  return [
    diagnose(path, second, 'caption-twice', { name: first.caption, line: first.line, others: several.length - 1 }),
  ]
}

function groupsIn(row: readonly Figure[]): Figure[] {
  return row.filter((figure, at) => at === 0 || row[at - 1]?.caption !== figure.caption)
}

/** What lies in images/ and is on no page; what was brought home is kept for as long as its lock says. */
function unused(shown: readonly Picture[], all: readonly Picture[]): Diagnostic[] {
  const paths = new Set(shown.map(({ path }) => path))
  const rest = all.filter(({ path }) => !paths.has(path) && !/^(?:\.\.\/|remote\/|embedded\/)/.test(path))
  const names = rest.map(({ path }) => shownPath(path))
  return names.length > 0
    ? [diagnose(names.length === 1 ? (names[0] ?? '') : 'images/', undefined, 'pictures-unused', names)]
    : []
}

function own(pictures: Pictures, src: string): Picture | undefined {
  return Object.hasOwn(pictures, src) ? pictures[src] : undefined
}
