import { type Article, figuresOf } from '../model/article.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import { memoised } from '../model/memoised.ts'
import type { Picture } from '../model/picture.ts'
import type { RemotePictures } from '../model/remote-pictures.ts'
import { diagnose } from '../model/rules.ts'

/** The addresses of the pictures that an article shows. */
export function addressesIn(article: Article): string[] {
  return shownIn(article).map(({ src }) => src)
}

/** The pictures that articles show, by the address each article uses. */
export function picturesIn(
  addresses: readonly (readonly string[])[],
  all: readonly Picture[],
  remote: RemotePictures['paths'],
): Record<string, Picture> {
  const byPath = new Map(all.map((picture) => [picture.path, picture]))
  const value: Record<string, Picture> = {}
  for (const src of new Set(addresses.flat())) {
    const picture = byPath.get(ownOf(remote, src) ?? src) ?? byPath.get(pathOf(src))
    if (picture) value[src] = picture
  }
  return value
}

/** Says which pictures that articles show there are not. */
export function checkMissing(
  articles: readonly Article[],
  pictures: Readonly<Record<string, Picture>>,
  remote: RemotePictures,
): Diagnostic[] {
  return articles.flatMap((article) => {
    const told = new Set<string>()
    return shownIn(article).flatMap(({ src, ...place }) => {
      if (Object.hasOwn(pictures, src) || told.has(src)) return []
      told.add(src)
      return missing(whereOf(article, src), { src, ...place }, remote)
    })
  })
}

// A cover may be named in the sidecar.
function whereOf({ path, cover, found }: Article, src: string): string {
  return (cover?.src === src ? found.cover?.sidecar : undefined) ?? path
}

const shownIn = memoised(({ cover, body }: Article): readonly (Place & { src: string })[] => {
  const figures = figuresOf(body).map(({ src, line, column }) => ({ src, line, column }))
  return [...(cover ? [cover] : []), ...figures].flatMap(({ src, line, column }) => (src ? { src, line, column } : []))
})

function missing(path: string, { src, ...place }: Place & { src: string }, { problems }: RemotePictures): Diagnostic {
  if (!URL.canParse(src)) return diagnose(path, place, 'picture-missing', src)
  const { host } = new URL(src)
  const problem = ownOf(problems, src)
  return problem
    ? diagnose(path, place, 'picture-not-had', host, problem)
    : diagnose(path, place, 'picture-remote', host)
}

function ownOf(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Addresses of the pictures of other hosts that articles show. */
export function remoteIn(articles: readonly Article[]): string[] {
  return articles.flatMap(remoteOf)
}

const remoteOf = memoised((article: Article) =>
  addressesIn(article).filter((src) => /^https?:/i.test(src) && URL.canParse(src)),
)

/** `/images/a.png`, `images/a.png`, `../images/a.png?v=2` → `a.png` within images/. */
function pathOf(src: string): string {
  return src
    .replace(/[?#].*$/, '')
    .replace(/^(\.{0,2}\/)+/, '')
    .replace(/^(static|public|assets|source)\//, '')
    .replace(/^images\//, '')
}
