import { tongueOf } from '../../../templates/words.ts'
import { urlOf } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import type { Channel, Entry, Feed } from './channel.ts'
import { entryOf } from './entry.ts'

/** A channel as all its formats tell it. */
export function feedOf(channel: Channel, site: IndexedSite): Feed {
  const { settings } = site
  const { address, page, name, language } = channel
  const entries = newest(channel, site)
  return expressible({
    ...{ address: urlOf(address, settings), page: urlOf(page, settings), language, entries },
    ...{ title: name ? `${name} · ${settings.title}` : settings.title },
    ...{ siteTitle: settings.title, siteUrl: urlOf('/', settings) },
    description: settings.tagline[tongueOf(language)] ?? settings.title,
    icon: urlOf(site.published.addressOf('icon.svg'), settings),
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

// What no document of XML 1.0 can hold, and readers of JSON stumble over: https://www.w3.org/TR/xml/#charsets
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu

/** The same without characters that a feed cannot hold. */
function expressible(feed: Feed): Feed {
  return JSON.parse(
    JSON.stringify(feed, (_, value) => (typeof value === 'string' ? value.replace(unsayable, '') : value)),
  )
}
