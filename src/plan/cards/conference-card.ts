import { numeralsOf } from '../../../templates/numerals.ts'
import { tongueOf, words } from '../../../templates/words.ts'
import type { CardText } from '../../model/card.ts'
import type { Conference } from '../../model/site.ts'
import { addressOfEvent } from '../address.ts'
import { coloursOf, yearOf } from '../edition.ts'
import { placeOf } from '../event-card.ts'
import type { IndexedSite } from '../indexed-site.ts'
import type { CoverFacts } from '../seat-plan.ts'
import { cardAt, type PlannedCard } from './card-at.ts'
import { inWords } from './in-words.ts'
import { seatsOf } from './seats-of.ts'

/** The card of an event: its name, days and place. */
export function conferenceCard(conference: Conference, site: IndexedSite): PlannedCard | undefined {
  const { name, language, path } = conference
  const make = () => ({
    card: {
      site: site.settings.title,
      titles: [{ text: name, language }] as const,
      date: numeralsOf(conference, tongueOf(language)),
      facts: factsOf(conference),
      colours: coloursOf(yearOf(conference)),
      art: seatsOf(coverFacts(conference)),
    },
    alt: inWords(name, conference, language),
    about: path,
  })
  return cardAt(addressOfEvent(conference), make, site)
}

/** What the cover of a conference is drawn from. */
export function coverFacts({ slug, start, end, online = false }: Conference): CoverFacts {
  return { slug, dates: { start, end }, online }
}

function factsOf(conference: Conference): CardText[] {
  const { language, cancelled, online, start, end } = conference
  const place = placeOf(conference)
  const tongue = tongueOf(language)
  const say = words[tongue]
  const where = [place, online ? (place ? say.alsoOnline : say.online) : undefined].filter(Boolean).join(say.separator)
  return [
    ...(cancelled ? [{ text: say.cancelled, language: tongue }] : []),
    ...(!start && !end ? [{ text: say.undated, language: tongue }] : []),
    ...(where ? [{ text: where, language }] : []),
  ]
}
