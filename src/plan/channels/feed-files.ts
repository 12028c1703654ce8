import type { Prepared, TextOutput } from '../../model/output.ts'
import { fileAt } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { atom } from './atom.ts'
import type { Channel, Feed } from './channel.ts'
import { channelsOf } from './channels.ts'
import { feedOf } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** The feeds of every channel, in each format. */
export function* feedFiles(site: IndexedSite): Iterable<TextOutput> {
  // Its three files are made one after the other: the last feed is kept, and not more of them than that.
  let last: { readonly channel: Channel; readonly feed: Feed } | undefined
  const made = (channel: Channel): Feed => {
    if (last?.channel !== channel) last = { channel, feed: feedOf(channel, site) }
    return last.feed
  }
  for (const channel of channelsOf(site)) {
    for (const [file, format] of files) yield feedFile(`${channel.address}${file}`, () => made(channel), format)
  }
}

const files = [
  ['feed.xml', rss],
  ['atom.xml', atom],
  ['feed.json', jsonFeed],
] as const

function feedFile(address: string, feed: () => Feed, format: (feed: Feed) => string): TextOutput {
  const prepare = (): Prepared => {
    const made = feed()
    return { depends: JSON.stringify(made), render: () => format(made) }
  }
  return { kind: 'text', path: fileAt(address), render: () => prepare().render(), prepare }
}
