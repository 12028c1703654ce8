import type { Article } from '../../model/article.ts'
import type { City, Conference, Series, Settings } from '../../model/site.ts'
import { addressOf, addressOfCity, addressOfEvent, addressOfSeries, urlOf } from '../address.ts'

// What data in pages call things by: the address of their page, and what they are on it. They stay what they are, for
// other sites to join what they know.

export function siteId(settings: Settings): string {
  return `${urlOf('/', settings)}#site`
}

export function eventId(conference: Conference, settings: Settings): string {
  return `${urlOf(addressOfEvent(conference), settings)}#event`
}

export function articleId(article: Article, settings: Settings): string {
  return `${urlOf(addressOf(article), settings)}${article.collection === 'portfolio' ? '#gallery' : '#article'}`
}

export function seriesId(series: Series, settings: Settings): string {
  return `${urlOf(addressOfSeries(series), settings)}#series`
}

export function placeId(city: City, settings: Settings): string {
  return `${urlOf(addressOfCity(city), settings)}#place`
}

/** Of the picture that a page shows. */
export function pictureId(address: string, settings: Settings): string {
  return `${urlOf(address, settings)}#picture`
}
