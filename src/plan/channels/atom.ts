import type { Entry, Feed } from './channel.ts'
import { feedsmith } from './feedsmith.ts'

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  const { title, page, address, description, language, updated, entries, icon, style, siteTitle, siteUrl } = feed
  const value = {
    ...{ id: `${address}atom.xml`, title: { value: title }, subtitle: { value: description }, updated, icon },
    links: [
      { href: `${address}atom.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: siteTitle, uri: siteUrl }],
    generator: { text: 'Daypass' },
    xml: { lang: language },
    entries: entries.map(entry),
  }
  return feedsmith().generateAtomFeed(value, { stylesheets: [{ type: 'text/css', href: style }] })
}

function entry({ url, title, language, html, summary, published, updated, ...more }: Entry) {
  const { author, tags, original, versions = [] } = more
  return {
    ...{ id: url, title: { value: title }, published, updated },
    links: [
      { href: url, rel: 'alternate', type: 'text/html', hreflang: language },
      ...versions.map((version) => ({ ...version, rel: 'alternate', type: 'text/html' })),
      ...(original ? [{ href: original, rel: 'via' }] : []),
    ],
    authors: author ? [{ name: author }] : [],
    categories: tags.map((term) => ({ term })),
    summary: summary ? { value: summary } : undefined,
    content: { value: html, type: 'html' },
    xml: { lang: language },
  }
}
