import type { Prepared, TextOutput } from '../../model/output.ts'
import { fileAt } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { atom } from './atom.ts'
import type { Feed } from './channel.ts'
import { channelsOf } from './channels.ts'
import { feedOf } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** The feeds of every channel, in each format. */
export function* feedFiles(site: IndexedSite): Iterable<TextOutput> {
  for (const channel of channelsOf(site)) {
    for (const [file, format] of files) yield feedFile(`${channel.address}${file}`, () => feedOf(channel, site), format)
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
