import { figuresOf } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Picture } from '../model/picture.ts'
import { fileAt } from './address.ts'
import { type IndexedSite, pictureAt } from './indexed-site.ts'
import { addressOfPicture, widthsOf } from './photo.ts'

/** Every kept picture that some page shows, in its sizes. */
export function* pictures(site: IndexedSite): Iterable<Output> {
  for (const picture of shownIn(site)) {
    for (const width of widthsOf(picture)) {
      yield { kind: 'picture', path: fileAt(addressOfPicture(picture, width)), picture, width }
    }
  }
}

// Two files with the same bytes and a like name are published once.
function shownIn(site: IndexedSite): Iterable<Picture> {
  const covers = site.articles.flatMap(({ cover }) => cover?.src ?? [])
  const figures = [...site.articles, ...site.conferences].flatMap(({ body }) =>
    figuresOf(body).flatMap(({ src }) => src ?? []),
  )
  const shown = new Map<string, Picture>()
  for (const src of [...covers, ...figures]) {
    const picture = pictureAt(src, site)
    if (picture) shown.set(addressOfPicture(picture, picture.width), picture)
  }
  return shown.values()
}
