import type { Photo } from '../../templates/parts/photo.tsx'
import type { Origin } from '../../templates/parts/provenance.tsx'
import type { StoryCard } from '../../templates/parts/story.tsx'
import { type Article, dateOf } from '../model/article.ts'
import { memoisedOfTwo } from '../model/memoised.ts'
import { addressOf, elsewhere, hrefTo } from './address.ts'
import { ownerOf, shotsOf } from './album.ts'
import { addressOfCover, addressOfGreyCover } from './cover-address.ts'
import { editionOf, yearOf } from './edition.ts'
import { eventReference } from './event-card.ts'
import { addressOfSource } from './group-address.ts'
import { conferenceOf, type IndexedSite, pictureAt } from './indexed-site.ts'
import { photoOf } from './photo.ts'
import { versionLinks } from './versions.ts'

/** An article as lists show it. Many of them show the same. */
export const storyCard = memoisedOfTwo((article: Article, site: IndexedSite): StoryCard => {
  const { title, language, excerpt } = article
  return {
    href: hrefTo(addressOf(article), site.settings),
    title: { text: title, language },
    excerpt: excerpt ? { text: excerpt, language } : undefined,
    date: dateOf(article),
    origin: withVersions(article, site),
    edition: editionOfArticle(article, site),
    picture: coverPhoto(article, site),
    cover: drawnCover(article, site),
  }
})

/** Where an article comes from, in the words of its file. */
export const originOf = memoisedOfTwo((article: Article, site: IndexedSite): Origin => {
  const { language, source, author, published, updated, collection } = article
  const page = elsewhere(source?.url)
  const name = source?.name ?? page?.host
  const conference = conferenceOf(article, site)
  return {
    language,
    source: name ?? (collection === 'news' ? author : undefined),
    href: page?.href,
    sourcePage: sourcePageOf(article, site),
    section: source?.section,
    author: name && name !== author ? author : undefined,
    published,
    updated,
    pictures: collection === 'portfolio' ? shotsOf(ownerOf(article), site).length : undefined,
    event: conference && eventReference(conference, site),
  }
})

// Field by field: what is added to a spread object has a shape of its own in V8, which takes more room than the object.
function withVersions(article: Article, site: IndexedSite): Origin {
  const { language, source, href, sourcePage, section, author, published, updated, pictures, event } = originOf(
    article,
    site,
  )
  const versions = versionLinks(article, site)
  return { language, source, href, sourcePage, section, author, published, updated, pictures, event, versions }
}

function sourcePageOf(article: Article, { settings }: IndexedSite): string | undefined {
  const address = addressOfSource(article)
  return address && hrefTo(address, settings)
}

/** The colour of an article is that of its conference. */
export function editionOfArticle(article: Article, site: IndexedSite): number | undefined {
  const conference = conferenceOf(article, site)
  const year = conference && yearOf(conference)
  return year === undefined ? undefined : editionOf(year)
}

/** The picture that stands for an article: its cover, else its first one that is kept. */
export function coverPhoto(article: Article, site: IndexedSite): Photo | undefined {
  const { cover } = article
  const picture = cover && pictureAt(cover.src, site)
  if (cover && picture) return photoOf(picture, cover.alt, site.settings)
  const [shot] = shotsOf(ownerOf(article), site)
  return shot && photoOf(shot.picture, shot.figure.alt, site.settings)
}

/** What is drawn where an article has no picture. */
export function drawnCover(article: Article, site: IndexedSite): string {
  const conference = conferenceOf(article, site)
  return hrefTo(conference ? addressOfCover(conference) : addressOfGreyCover(article), site.settings)
}
