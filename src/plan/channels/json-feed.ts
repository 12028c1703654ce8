import type { Entry, Feed } from './channel.ts'
import { feedsmith } from './feedsmith.ts'

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  const { title, page, address, description, language, entries, icon, siteTitle, siteUrl } = feed
  const value = feedsmith().generateJsonFeed({
    ...{ title, home_page_url: page, feed_url: `${address}feed.json`, description, language, favicon: icon },
    authors: [{ name: siteTitle, url: siteUrl }],
    items: entries.map(item),
  })
  return `${JSON.stringify(value, undefined, 1)}\n`
}

function item({ url, title, language, html, summary, published, updated, author, tags, original, image }: Entry) {
  return {
    ...{ id: url, url, external_url: original, title, content_html: html, summary, language, image },
    ...{ date_published: published, date_modified: updated },
    tags: [...tags],
    authors: author ? [{ name: author }] : undefined,
  }
}
