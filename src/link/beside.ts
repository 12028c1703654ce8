import { posix } from 'node:path'
import { type Article, type Figure, withFigures } from '../model/article.ts'
import { decodedAddress } from '../model/decoded.ts'
import type { Picture } from '../model/picture.ts'

/** The articles, with the pictures that lie beside each called by their own paths: `cover.jpg` is another in each folder. */
export function withPicturesBeside(articles: readonly Article[], pictures: readonly Picture[]): Article[] {
  const beside = new Set(pictures.map(({ path }) => path).filter((path) => path.startsWith('../content/')))
  const byName = uniqueByName(pictures)
  if (beside.size === 0) return [...articles]
  return articles.map((article) => {
    const own = (src: string) => besideOf(src, article.path, beside) ?? byName.get(src) ?? src
    const named = (figure: Figure) => (figure.src === undefined ? figure : { ...figure, src: own(figure.src) })
    const { cover } = article
    return {
      ...article,
      cover: cover && { ...cover, src: own(cover.src) },
      body: article.body.map((block) => withFigures(block, named)),
    }
  })
}

function besideOf(src: string, path: string, beside: ReadonlySet<string>): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(src)) return undefined
  const folder = posix.dirname(path)
  const name = decodedAddress(src.replace(/[?#].*$/, ''))
  const folders = name.startsWith('/') ? ['.'] : [folder, path.replace(/\.[^./]+$/, ''), `${folder}/images`]
  return folders.map((one) => posix.join('../content', one, name)).find((candidate) => beside.has(candidate))
}

/** Pictures beside articles whose names nobody else has: Obsidian calls a file by its name, wherever it lies. */
function uniqueByName(pictures: readonly Picture[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string | undefined>()
  for (const { path } of pictures) {
    const name = posix.basename(path)
    byName.set(name, byName.has(name) ? undefined : path)
  }
  return new Map([...byName].flatMap(([name, path]) => (path?.startsWith('../') ? [[name, path] as const] : [])))
}
