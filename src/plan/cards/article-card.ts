import { numeralsOf } from '../../../templates/numerals.ts'
import { tongueOf, words } from '../../../templates/words.ts'
import type { Article } from '../../model/article.ts'
import type { Card, CardText } from '../../model/card.ts'
import type { Picture } from '../../model/picture.ts'
import type { Conference } from '../../model/site.ts'
import { addressOf } from '../address.ts'
import { ownerOf, shotsOf } from '../album.ts'
import { grey } from '../covers.ts'
import { coloursOf, yearOf } from '../edition.ts'
import { placeOf } from '../event-card.ts'
import { conferenceOf, type IndexedSite, pictureAt } from '../indexed-site.ts'
import { originOf } from '../story-card.ts'
import { cardAt, type PlannedCard } from './card-at.ts'
import { coverFacts } from './conference-card.ts'
import { inWords } from './in-words.ts'
import { seatsOf } from './seats-of.ts'

/** The card of a report or of a portfolio entry: its title and date, and where it comes from; its picture, if it has one. */
export function articleCard(article: Article, site: IndexedSite): PlannedCard | undefined {
  const { title, language, collection, published } = article
  const conference = conferenceOf(article, site)
  const isEntry = collection === 'portfolio' && conference !== undefined
  const dates = isEntry ? conference : { start: published }
  const make = () => ({
    card: {
      site: site.settings.title,
      titles: [{ text: title, language }] as const,
      date: numeralsOf(dates, tongueOf(language)),
      facts: isEntry ? factsOfEntry(article, conference, site) : factsOfReport(article, conference, site),
      colours: coloursOf(conference && yearOf(conference)),
      art: artOf(article, conference, site),
    },
    alt: inWords(title, dates, language),
    about: article.path,
  })
  return cardAt(addressOf(article), make, site)
}

function artOf(article: Article, conference: Conference | undefined, site: IndexedSite): Card['art'] {
  const picture = pictureFor(article, site)
  if (picture) return { kind: 'photo', picture }
  return seatsOf(conference ? coverFacts(conference) : grey(article.id))
}

function pictureFor(article: Article, site: IndexedSite): Picture | undefined {
  const { cover } = article
  const [shot] = shotsOf(ownerOf(article), site)
  return (cover && pictureAt(cover.src, site)) ?? shot?.picture
}

function factsOfReport(article: Article, conference: Conference | undefined, site: IndexedSite): CardText[] {
  const { source } = originOf(article, site)
  const { language, title } = article
  return [
    ...(conference && !title.includes(conference.name)
      ? [{ text: conference.name, language: conference.language }]
      : []),
    ...(source ? [{ text: source, language }] : []),
  ]
}

function factsOfEntry(entry: Article, conference: Conference, site: IndexedSite): CardText[] {
  const { language } = entry
  const place = placeOf(conference)
  const count = shotsOf(ownerOf(entry), site).length
  return [
    ...(place ? [{ text: place, language: conference.language }] : []),
    ...(count > 0 ? [{ text: words[tongueOf(language)].pictureCount(count), language: tongueOf(language) }] : []),
  ]
}
