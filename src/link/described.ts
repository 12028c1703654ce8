import { type Article, type Figure, withFigures } from '../model/article.ts'
import type { CaptionFile } from '../model/caption-file.ts'
import { grouped } from '../model/grouped.ts'
import type { Picture } from '../model/picture.ts'
import { type FolderFigure, figuresOfFolder } from './figures-of-folder.ts'
import { folderOf } from './picture-shelf.ts'

/**
 * The articles, with what a captions.yaml or the picture's own file says of it as the description of each picture of which they
 * say nothing themselves.
 */
export function withDescriptions(
  articles: readonly Article[],
  pictures: Readonly<Record<string, Picture>>,
  captions: readonly CaptionFile[],
): Article[] {
  const said = saidOf(Object.values(pictures), captions)
  const described = (figure: Figure): Figure => {
    const { src, alt, caption } = figure
    const picture = src !== undefined && Object.hasOwn(pictures, src) ? pictures[src] : undefined
    const text = picture && alt === '' && caption === undefined ? said.get(picture.path) : undefined
    return text ? { ...figure, alt: text } : figure
  }
  if (said.size === 0) return [...articles]
  return articles.map((article) => ({ ...article, body: article.body.map((block) => withFigures(block, described)) }))
}

function saidOf(pictures: readonly Picture[], captions: readonly CaptionFile[]): ReadonlyMap<string, string> {
  const files = new Map(captions.map((file) => [file.folder, file]))
  const byFolder = grouped(new Set(pictures), ({ path }) => [folderOf(path)])
  const figures = [...byFolder].flatMap(([folder, there]): FolderFigure[] => figuresOfFolder(there, files.get(folder)))
  return new Map(
    figures.flatMap(({ picture, figure }) => {
      const text = figure.alt || figure.caption
      return text ? [[picture.path, text] as const] : []
    }),
  )
}
