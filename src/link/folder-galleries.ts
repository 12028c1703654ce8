import type { Article, Block, Figure, Gallery, GalleryFolder } from '../model/article.ts'
import type { CaptionFile } from '../model/caption-file.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { diagnose } from '../model/rules.ts'
import { figuresOfFolder } from './figures-of-folder.ts'
import { foldersFor } from './folders-for.ts'
import { type PictureFolders, type Shelf, shelfOf, shownFolder } from './picture-shelf.ts'

/** The articles with the pictures of each folder that they name as a gallery; says which folders have none. */
export function withFolderGalleries(articles: readonly Article[], known: PictureFolders): Result<Article[]> {
  const shelf = shelfOf(known)
  const diagnostics: Diagnostic[] = []
  const value = articles.map((article) => {
    if (!article.body.some((block) => block.kind === 'gallery' && block.folder)) return article
    const filled = article.body.map((block) => filledFrom(block, article, shelf))
    diagnostics.push(...filled.flatMap((one) => one.diagnostics))
    return withCover(
      article,
      filled.flatMap((one) => one.value),
    )
  })
  return { value, diagnostics: once(diagnostics) }
}

// Several articles may show one folder, and be told the same of its captions.
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()]
}

function filledFrom(block: Block, article: Article, shelf: Shelf): Result<readonly Block[]> {
  if (block.kind !== 'gallery' || !block.folder) return { value: [block], diagnostics: [] }
  const { folder } = block
  const where = article.found.gallery?.sidecar ?? article.path
  const candidates = foldersFor(folder.path, article.path)
  if (candidates.length === 0)
    return { value: [], diagnostics: [diagnose(where, folder, 'gallery-outside', folder.path)] }
  const found = candidates.find((one) => shelf.pictures.has(one))
  if (found === undefined) return { value: [], diagnostics: [withoutPictures(where, folder, candidates, shelf)] }
  const captions = shelf.captions.get(found)
  const figures = figuresOfFolder(shelf.pictures.get(found) ?? [], captions)
  const bare = figures.filter(({ figure, isNamed }) => !isNamed && !figure.caption && !captions?.isBroken)
  const missing = bare.map(({ picture }) => picture.path.slice(found.length && found.length + 1))
  return {
    value: [{ ...block, rows: rowsOf(figures.map(({ figure }) => ({ ...figure, ...placeOf(folder) }))) }],
    diagnostics: missing.length > 0 ? [uncaptioned(where, folder, { missing, folder: found, captions })] : [],
  }
}

function placeOf({ line, column }: GalleryFolder) {
  return { line, column }
}

/** Pictures that stand in no rows of their own stand three by three. */
function rowsOf(figures: readonly Figure[]): Gallery['rows'] {
  return figures.flatMap((_, index) => (index % 3 === 0 ? [figures.slice(index, index + 3)] : []))
}

function withoutPictures(
  where: string,
  folder: GalleryFolder,
  candidates: readonly string[],
  shelf: Shelf,
): Diagnostic {
  const [first = ''] = candidates
  const there = candidates.find((one) => shelf.folders.has(one))
  if (there !== undefined || first === '') {
    const below = [...shelf.pictures.keys()].filter((one) => one.startsWith(`${there}/`))
    return diagnose(where, folder, 'gallery-empty', shownFolder(there ?? first), below.map(shownFolder).slice(0, 3))
  }
  const like = nearest(first, shelf.pictures.keys())
  return diagnose(
    where,
    folder,
    'gallery-missing',
    shownFolder(first),
    like === undefined ? undefined : shownFolder(like),
  )
}

interface Uncaptioned {
  readonly missing: readonly string[]
  readonly folder: string
  readonly captions: CaptionFile | undefined
}

function uncaptioned(where: string, place: GalleryFolder, { missing, folder, captions }: Uncaptioned): Diagnostic {
  const file = captions?.path ?? `${shownFolder(folder)}captions.yaml`
  return diagnose(captions?.path ?? where, captions ? undefined : place, 'gallery-uncaptioned', missing, file)
}

/** The first picture of a folder stands for an article that shows no other. */
function withCover(article: Article, body: readonly Block[]): Article {
  const gallery = body.find((block): block is Gallery => block.kind === 'gallery' && block.folder?.givesCover === true)
  const first = gallery?.rows[0]?.[0]
  if (article.cover || first?.src === undefined) return { ...article, body }
  const { src, alt, caption = '', line, column } = first
  return { ...article, body, cover: { src, alt: alt || caption, line, column } }
}
