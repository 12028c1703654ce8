import { tongueOf } from '../../../templates/words.ts'
import { hrefTo, urlOf } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import type { Channel, Entry, Feed } from './channel.ts'
import { entryOf } from './entry.ts'
import { expressible } from './xml-text.ts'

/** A channel as all its formats tell it. */
export function feedOf(channel: Channel, site: IndexedSite): Feed {
  const { settings } = site
  const { address, page, name, language } = channel
  const entries = newest(channel, site)
  return plain({
    ...{ address: urlOf(address, settings), page: urlOf(page, settings), language, entries },
    ...{ title: name ? `${name} · ${settings.title}` : settings.title },
    ...{ siteTitle: settings.title, siteUrl: urlOf('/', settings) },
    description: settings.tagline[tongueOf(language)] ?? settings.title,
    icon: urlOf(site.published.addressOf('icon.svg'), settings),
    style: hrefTo(site.published.addressOf('feed.css'), settings),
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), ''),
  })
}

// Thirty articles are some hundred kilobytes; thirty books nobody's reader should load every hour.
const [mostEntries, mostText] = [30, 400_000]

function newest({ items }: Channel, site: IndexedSite): Entry[] {
  const entries: Entry[] = []
  let size = 0
  for (const item of items.slice(0, mostEntries)) {
    const entry = entryOf(item, site)
    size += entry.html.length
    if (size > mostText && entries.length > 0) break
    entries.push(entry)
  }
  return entries
}

// What readers of XML refuse, those of JSON stumble over.
function plain(feed: Feed): Feed {
  return JSON.parse(JSON.stringify(feed, (_, value) => (typeof value === 'string' ? expressible(value) : value)))
}
