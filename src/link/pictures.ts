import { type Article, figuresOf } from '../model/article.ts'
import type { Diagnostic, Place, Result } from '../model/diagnostic.ts'
import type { Picture } from '../model/picture.ts'
import { diagnose } from '../model/rules.ts'

/** The pictures that articles show, by the address each article uses. */
export function picturesIn(articles: readonly Article[], all: readonly Picture[]): Result<Record<string, Picture>> {
  const byPath = new Map(all.map((picture) => [picture.path, picture]))
  const value: Record<string, Picture> = {}
  const diagnostics: Diagnostic[] = []
  for (const article of articles) {
    const told = new Set<string>()
    for (const { src, ...place } of shownIn(article)) {
      const picture = byPath.get(src) ?? byPath.get(pathOf(src))
      if (picture) value[src] = picture
      else if (!told.has(src)) diagnostics.push(missing(whereOf(article, src), src, place))
      told.add(src)
    }
  }
  return { value, diagnostics }
}

// A cover may be named in the sidecar.
function whereOf({ path, cover, found }: Article, src: string): string {
  return (cover?.src === src ? found.cover?.sidecar : undefined) ?? path
}

function shownIn({ cover, body }: Article): (Place & { src: string })[] {
  const figures = figuresOf(body).map(({ src, line, column }) => ({ src, line, column }))
  return [...(cover ? [cover] : []), ...figures].flatMap(({ src, line, column }) => (src ? { src, line, column } : []))
}

function missing(path: string, src: string, place: Place): Diagnostic {
  return URL.canParse(src)
    ? diagnose(path, place, 'picture-remote', new URL(src).host)
    : diagnose(path, place, 'picture-missing', src)
}

/** `/images/a.png`, `images/a.png`, `../images/a.png?v=2` → `a.png` within images/. */
function pathOf(src: string): string {
  return src
    .replace(/[?#].*$/, '')
    .replace(/^(\.{0,2}\/)+/, '')
    .replace(/^(static|public|assets|source)\//, '')
    .replace(/^images\//, '')
}
