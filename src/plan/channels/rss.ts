import type { Entry, Feed } from './channel.ts'
import { feedsmith } from './feedsmith.ts'

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), each full text as `content:encoded`. */
export function rss({ title, page, address, description, language, updated, style, entries }: Feed): string {
  const value = {
    ...{ title, link: page, description, language, lastBuildDate: updated, generator: 'Daypass' },
    docs: 'https://www.rssboard.org/rss-specification',
    atom: { links: [{ href: `${address}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map(item),
  }
  return feedsmith().generateRssFeed(value, { stylesheets: [{ type: 'text/css', href: style }] })
}

// An `author` of RSS needs an e-mail address, that of Dublin Core does not.
function item({ url, title, language, html, summary, published, updated, author, tags }: Entry) {
  return {
    ...{ title, link: url, guid: { value: url, isPermaLink: true }, pubDate: published, description: summary ?? title },
    categories: tags.map((name) => ({ name })),
    dc: { creators: author ? [author] : [], languages: [language] },
    atom: { updated },
    content: { encoded: html },
    xml: { lang: language },
  }
}
