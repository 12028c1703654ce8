import { type FeedSection, FeedsPage, type FollowedChannel } from '../../../templates/feeds-page.tsx'
import { words } from '../../../templates/words.ts'
import type { Output } from '../../model/output.ts'
import { hrefTo } from '../address.ts'
import { cardOutputs } from '../cards/card-at.ts'
import { listCard } from '../cards/list-cards.ts'
import { frameOf } from '../frame.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { listTongue } from '../list-tongue.ts'
import { pageOutput } from '../page-output.ts'
import { type Channel, formats } from './channel.ts'
import { channelsOf } from './channels.ts'
import { feedsPage, hasFeeds } from './feed-links.ts'

/** The page that lists the feeds, for people. */
export function* feedsList(site: IndexedSite): Iterable<Output> {
  if (!hasFeeds(site)) return
  const { feeds: title, feedsText: description } = words[listTongue(site)]
  const card = listCard('feeds', site)
  yield pageOutput(feedsPage, FeedsPage, () => ({
    frame: frameOf(site, { address: feedsPage, title, description, card }),
    sections: sectionsOf(site),
  }))
  yield* cardOutputs(card)
}

const kinds: readonly (readonly [FeedSection['word'], readonly Channel['kind'][]])[] = [
  ['sections', ['site', 'portfolio', 'news', 'events']],
  ['languages', ['language']],
  ['sources', ['source']],
  ['topics', ['tag']],
]

function sectionsOf(site: IndexedSite): FeedSection[] {
  const channels = channelsOf(site)
  const sections = kinds.map(([word, kinds]) => ({
    word,
    channels: channels
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, mostChannels)
      .map((channel) => followed(channel, site)),
  }))
  return sections.filter(({ channels }) => channels.length > 0)
}

// Those with most articles; the others have theirs on their own pages.
const mostChannels = 100

function followed({ address, name, language, kind }: Channel, site: IndexedSite): FollowedChannel {
  const tongue = listTongue(site)
  const isOwn = kind === 'tag' || kind === 'source' || kind === 'language'
  return {
    name: { text: name ?? words[tongue].wholeSite, language: isOwn ? language : tongue },
    feeds: formats.map(({ name: format, file, type }) => ({
      href: hrefTo(`${address}${file}`, site.settings),
      ...{ type, format },
    })),
  }
}
