import type { EntryCard } from '../../templates/parts/feature.tsx'
import { type Article, dateOf } from '../model/article.ts'
import { addressOf, hrefTo } from './address.ts'
import { ownerOf, shotsOf } from './album.ts'
import { placeOf } from './event-card.ts'
import { conferenceOf, type IndexedSite, pictureAt } from './indexed-site.ts'
import { photoOf } from './photo.ts'
import { coverPhoto, drawnCover, editionOfArticle } from './story-card.ts'

export function entryCard(article: Article, site: IndexedSite): EntryCard {
  const { title, language, excerpt } = article
  const conference = conferenceOf(article, site)
  const about = conference
    ? { text: conference.name, language: conference.language }
    : { text: excerpt ?? '', language }
  const shots = shotsOf(ownerOf(article), site)
  const first = article.cover ? pictureAt(article.cover.src, site) : undefined
  const lead = first ?? shots[0]?.picture
  return {
    href: hrefTo(addressOf(article), site.settings),
    title: { text: title, language },
    text: about.text && about.text !== title ? about : undefined,
    edition: editionOfArticle(article, site),
    dates: conference ? { start: conference.start, end: conference.end } : { start: dateOf(article) },
    place: conference && placeOf(conference),
    pictures: shots.length,
    lead: coverPhoto(article, site),
    cover: drawnCover(article, site),
    sheet: shots
      .filter(({ picture }) => picture !== lead)
      .slice(0, 6)
      .map(({ picture }) => photoOf(picture, '', site.settings)),
  }
}

/** The card of what opens a page: its picture is asked for at once. */
export function openingCard(article: Article, site: IndexedSite): EntryCard {
  const card = entryCard(article, site)
  return { ...card, lead: card.lead && { ...card.lead, first: true } }
}
