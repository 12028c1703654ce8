import { EventPage, type EventPageProps } from '../../templates/event-page.tsx'
import type { Frame } from '../../templates/frame.ts'
import type { CoverageEntry } from '../../templates/parts/coverage.tsx'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
import type { StoryCard } from '../../templates/parts/story.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOf, addressOfEvent, addressOfSeries, hrefTo } from './address.ts'
import { eventOwner, ownerOf, printOf, shotsOf } from './album.ts'
import { shownBody } from './body-blocks.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { conferenceCard } from './cards/conference-card.ts'
import { cellsOf } from './cells.ts'
import { addressOfCover } from './cover-address.ts'
import { eventData } from './data/event-data.ts'
import { picturesOfEvent } from './data/picture-data.ts'
import { yearOf } from './edition.ts'
import { eventCard } from './event-card.ts'
import { calendarStub, eventFacts } from './event-facts.ts'
import { eventNotes } from './event-notes.ts'
import { aboutEvent, describedEvent } from './event-text.ts'
import { addressOfYear } from './event-years.ts'
import { frameOf } from './frame.ts'
import { conferencesOf, coverageOf, type IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { originOf, storyCard } from './story-card.ts'

export function* eventPages(site: IndexedSite): Iterable<Output> {
  const neighboursOf = neighboursIn(site)
  for (const conference of site.conferences) {
    const card = conferenceCard(conference, site)
    yield pageOutput(addressOfEvent(conference), EventPage, () => ({
      ...eventPage(conference, neighboursOf, site),
      frame: frameOfEvent(conference, card, site),
    }))
    yield* cardOutputs(card)
  }
}

function frameOfEvent(conference: Conference, card: PlannedCard | undefined, site: IndexedSite): Frame {
  const { name, language } = conference
  return frameOf(site, {
    address: addressOfEvent(conference),
    language,
    title: name,
    description: describedEvent(conference, site),
    year: yearOf(conference) ?? 'none',
    data: { steps: stepsTo(conference, site), things: [eventData(conference, card, site)] },
    pictures: picturesOfEvent(conference, site).length > 0,
    calendar: calendarStub(conference, site).file,
    card,
  })
}

type WithoutFrame = Omit<EventPageProps, 'frame'>

function eventPage(conference: Conference, neighboursOf: Neighbours, site: IndexedSite): WithoutFrame {
  const coverage = coverageOf(conference, site)
  const entries = coverage.filter(({ collection }) => collection === 'portfolio')
  const stories = coverage.filter(({ collection }) => collection === 'news')
  const { blocks } = shownBody(eventOwner(conference), site)
  const text = aboutEvent(conference, site)
  const series = site.seriesOf.get(conference.slug)
  const editions = around(conference, series ? conferencesOf(series, site) : [])
  return {
    steps: stepsTo(conference, site),
    event: eventCard(conference, site),
    wideCover: hrefTo(addressOfCover(conference, 'wide'), site.settings),
    blocks,
    text: blocks.length === 0 && conference.excerpt ? text : undefined,
    coverage: {
      entries: entries.map((entry) => coverageEntry(entry, site)),
      stories: stories.map((story) => ownStory(story, site)),
    },
    facts: eventFacts(conference, site),
    calendar: calendarStub(conference, site),
    notes: eventNotes(conference, site),
    editions: editions.map((other) => eventCard(other, site)),
    series: series && hrefTo(addressOfSeries(series), site.settings),
    neighbours: neighboursOf(conference, editions).map((other) => eventCard(other, site)),
  }
}

function stepsTo(conference: Conference, site: IndexedSite): Crumb[] {
  const tongue = tongueOf(conference.language)
  const year = yearOf(conference)
  const list = { href: hrefTo('/events/', site.settings), label: { text: words[tongue].events, language: tongue } }
  if (year === undefined) return [list]
  return [list, { href: hrefTo(addressOfYear(year), site.settings), label: { text: `${year}`, language: tongue } }]
}

/** A report as its conference's page has it, which need not lead to itself. */
function ownStory(story: Article, site: IndexedSite): StoryCard {
  const card = storyCard(story, site)
  return { ...card, origin: { ...card.origin, event: undefined } }
}

function coverageEntry(entry: Article, site: IndexedSite): CoverageEntry {
  const owner = ownerOf(entry)
  const shots = shotsOf(owner, site)
  const prints = shots.slice(0, 4).map((shot) => printOf(shot, owner, site))
  return {
    href: hrefTo(addressOf(entry), site.settings),
    title: { text: entry.title, language: entry.language },
    cells: cellsOf(prints, [], false),
    pictures: shots.length,
    origin: { ...originOf(entry, site), event: undefined },
  }
}

/** The four nearest in time, other than those that are shown already; what has no date has no neighbours. */
type Neighbours = (own: Conference, shown: readonly Conference[]) => Conference[]

function neighboursIn({ conferences }: IndexedSite): Neighbours {
  const dated = conferences.filter((conference) => yearOf(conference) !== undefined)
  const places = new Map(dated.map((conference, place) => [conference, place]))
  return (own, shown) => {
    const place = places.get(own)
    if (place === undefined) return []
    // Up to four of those beside it are shown, so four others are among these.
    const near = dated.slice(Math.max(0, place - 8), place + 9)
    return around(
      own,
      near.filter((other) => !shown.includes(other)),
    )
  }
}

/** Up to four others that are nearest to one in a list, in the order of the list. */
function around(own: Conference, list: readonly Conference[]): Conference[] {
  const place = list.indexOf(own)
  if (place < 0) return []
  const first = Math.max(0, Math.min(place - 2, list.length - 5))
  return list.slice(first, first + 5).filter((other) => other !== own)
}
