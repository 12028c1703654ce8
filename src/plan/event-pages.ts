import { EventPage, type EventPageProps } from '../../templates/event-page.tsx'
import type { CoverageEntry } from '../../templates/parts/coverage.tsx'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
import type { EventFactsProps } from '../../templates/parts/event-facts.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOf, addressOfEvent, elsewhere, hrefTo } from './address.ts'
import { eventOwner, ownerOf, printOf, shotsOf } from './album.ts'
import { shownBody } from './body-blocks.ts'
import { addressOfCover } from './cover-address.ts'
import { eventData } from './data/event-data.ts'
import { yearOf } from './edition.ts'
import { eventCard } from './event-card.ts'
import { aboutEvent } from './event-text.ts'
import { addressOfYear } from './event-years.ts'
import { frameOf } from './frame.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { originOf, storyCard } from './story-card.ts'

export function* eventPages(site: IndexedSite): Iterable<Output> {
  for (const [place, conference] of site.conferences.entries()) {
    yield pageOutput(addressOfEvent(conference), EventPage, () => eventPage(conference, place, site))
  }
}

function eventPage(conference: Conference, place: number, site: IndexedSite): EventPageProps {
  const coverage = coverageOf(conference, site)
  const entries = coverage.filter(({ collection }) => collection === 'portfolio')
  const stories = coverage.filter(({ collection }) => collection === 'news')
  const { blocks } = shownBody(eventOwner(conference), site)
  const text = aboutEvent(conference, site)
  const steps = stepsTo(conference, site)
  return {
    frame: frameOf(site, {
      address: addressOfEvent(conference),
      language: conference.language,
      title: conference.name,
      description: text?.text ?? conference.name,
      year: yearOf(conference) ?? 'none',
      data: { steps, things: [eventData(conference, site)] },
    }),
    steps,
    event: eventCard(conference, site),
    wideCover: hrefTo(addressOfCover(conference, 'wide'), site.settings),
    blocks,
    text: blocks.length === 0 && conference.excerpt ? text : undefined,
    coverage: {
      entries: entries.map((entry) => coverageEntry(entry, site)),
      stories: stories.map((story) => storyCard(story, site)),
    },
    facts: factsOf(conference, coverage, site),
    neighbours: neighboursOf(place, site).map((other) => eventCard(other, site)),
  }
}

function stepsTo(conference: Conference, site: IndexedSite): Crumb[] {
  const tongue = tongueOf(conference.language)
  const year = yearOf(conference)
  const list = { href: hrefTo('/events/', site.settings), label: { text: words[tongue].events, language: tongue } }
  if (year === undefined) return [list]
  return [list, { href: hrefTo(addressOfYear(year), site.settings), label: { text: `${year}`, language: tongue } }]
}

function coverageEntry(entry: Article, site: IndexedSite): CoverageEntry {
  const owner = ownerOf(entry)
  const shots = shotsOf(owner, site)
  return {
    href: hrefTo(addressOf(entry), site.settings),
    title: { text: entry.title, language: entry.language },
    prints: shots.slice(0, 4).map((shot) => printOf(shot, owner, site)),
    pictures: shots.length,
    origin: { ...originOf(entry, site), event: undefined },
  }
}

function factsOf(conference: Conference, coverage: readonly Article[], site: IndexedSite): EventFactsProps {
  const { start, end, place, city, online, organisers, otherNames, url } = conference
  return {
    dates: { start, end },
    city,
    venue: place,
    online: online === true,
    organisers,
    otherNames,
    site: elsewhere(url),
    statedIn: coverage
      .filter(({ event }) => event !== undefined)
      .slice(0, 3)
      .map((article) => ({
        href: hrefTo(addressOf(article), site.settings),
        title: { text: article.title, language: article.language },
      })),
  }
}

/** The four conferences nearest in the list, in its order; those without a date have no neighbours. */
function neighboursOf(place: number, { conferences }: IndexedSite): Conference[] {
  const own = conferences[place]
  if (!own || yearOf(own) === undefined) return []
  const first = Math.max(0, Math.min(place - 2, conferences.length - 5))
  const near = conferences.slice(first, first + 5)
  return near.filter((conference) => conference !== own && yearOf(conference) !== undefined)
}
