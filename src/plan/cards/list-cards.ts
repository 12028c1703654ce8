import { type Tongue, tongueOf, type Words, words } from '../../../templates/words.ts'
import type { Language } from '../../model/article.ts'
import type { CardText } from '../../model/card.ts'
import type { City, Series, Settings } from '../../model/site.ts'
import { conferencesOf, type IndexedSite } from '../indexed-site.ts'
import { namesByTongue } from '../names.ts'
import { cardAt, type PlannedCard } from './card-at.ts'
import { seatsOfAll } from './seats-of.ts'

/** The card of the home page: the line that says what the site is, and all of its conferences. */
export function homeCard(site: IndexedSite): PlannedCard | undefined {
  const { settings } = site
  const lines = spoken((tongue) => settings.tagline[tongue], settings)
  const host = { text: settings.url.replace(/^https?:\/\/(?:www\.)?/, ''), language: 'en' }
  return groupedCard({ page: '/', titles: lines, facts: [host], conferences: site.conferences }, site)
}

/** The card of a list, which all of its pages share, or of a page about the site. */
export function listCard(list: CardedPage, site: IndexedSite): PlannedCard | undefined {
  const titles = spoken((tongue) => words[tongue][list satisfies keyof Words], site.settings)
  return groupedCard({ page: `/${list}/`, titles, facts: [], conferences: site.conferences }, site)
}

type CardedPage = 'portfolio' | 'news' | 'events' | 'search' | 'feeds' | 'archive'

/** The card of a series or a place at an address: its names, a line about it, and its conferences. */
export function groupCard(
  { group, address, about }: { readonly group: Series | City; readonly address: string; readonly about: string },
  site: IndexedSite,
): PlannedCard | undefined {
  const { language, name } = group
  const names = namesByTongue(group)
  const [second] = Object.entries(names).filter(([tongue]) => tongue !== tongueOf(language))
  const titles = [{ text: name, language }, ...(second ? [{ text: second[1], language: second[0] }] : [])]
  const facts = [{ text: about, language: tongueOf(language) }]
  return groupedCard({ page: address, titles, facts, conferences: conferencesOf(group, site) }, site)
}

/** The card of a page about articles that have something in common, with their conferences. */
export function articlesCard(
  { address, name, about, language }: Titled,
  conferences: IndexedSite['conferences'],
  site: IndexedSite,
): PlannedCard | undefined {
  const facts = [{ text: about, language: tongueOf(language) }]
  return groupedCard({ page: address, titles: [name], facts, conferences }, site)
}

interface Titled {
  readonly address: string
  readonly name: CardText
  readonly about: string
  readonly language: Language
}

interface Grouped {
  readonly page: string
  readonly titles: readonly CardText[]
  readonly facts: readonly CardText[]
  readonly conferences: IndexedSite['conferences']
}

function groupedCard({ page, titles, facts, conferences }: Grouped, site: IndexedSite): PlannedCard | undefined {
  const { title } = site.settings
  const [first = { text: title, language: 'en' }, ...others] = titles
  const make = () => ({
    card: {
      ...{ site: title, titles: [first, ...others.slice(0, 1)] as const, date: [], facts },
      ...{ colours: ink, art: seatsOfAll(conferences) },
    },
    alt: [title, first.text].filter((text, index, all) => all.indexOf(text) === index).join(' · '),
  })
  return cardAt(page, make, site)
}

// The dark ground of the site, on which each year has its own colour.
const ink = { ground: '#15181e', seat: '#3d434f', lit: '#aab1bd' }

/** A text in the languages of the site. */
function spoken(text: (tongue: Tongue) => string | undefined, { languages }: Settings): CardText[] {
  return [...new Set(languages.map(tongueOf))].flatMap((tongue) => {
    const said = text(tongue)
    return said ? [{ text: said, language: tongue }] : []
  })
}
