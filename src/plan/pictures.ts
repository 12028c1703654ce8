import { figuresOf } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Picture } from '../model/picture.ts'
import { fileAt } from './address.ts'
import { type IndexedSite, pictureAt } from './indexed-site.ts'
import { addressOfLargest, addressOfVersion, versionsOf } from './photo.ts'

/** Every kept picture that some page shows, in its sizes and formats. */
export function* pictures(site: IndexedSite): Iterable<Output> {
  for (const picture of shownIn(site)) {
    for (const version of versionsOf(picture)) {
      yield { kind: 'picture', path: fileAt(addressOfVersion(picture, version)), picture, ...version }
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
    if (picture) shown.set(addressOfLargest(picture), picture)
  }
  return shown.values()
}
