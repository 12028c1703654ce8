import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { SaxesParser } from 'saxes'
import { visit } from 'unist-util-visit'

/** What a feed leads to: its entries, the pictures and links in them; and what is wrong with it. */
export interface ReadFeed {
  readonly entries: readonly string[]
  readonly addresses: readonly string[]
  readonly problems: readonly string[]
}

/** Reads a feed of any format; XML that is not well-formed throws. */
export function readFeed(path: string, text: string): ReadFeed {
  if (path.endsWith('.xml')) new SaxesParser({ xmlns: true }).write(text).close()
  const entries = entriesIn(path, text)
  const addresses: string[] = []
  const problems: string[] = []
  for (const { html } of entries) {
    visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
      if (['script', 'style', 'iframe', 'form', 'object', 'embed'].includes(tagName)) problems.push(`a ${tagName}`)
      if (Object.keys(properties).some((name) => /^on/i.test(name))) problems.push(`a handler of ${tagName}`)
      for (const given of [properties.href, properties.src]) if (given !== undefined) addresses.push(String(given))
    })
  }
  const relative = [...entries.map(({ url }) => url), ...addresses].filter(
    (url) => !/^(https?:\/\/[^/]|mailto:|tel:)/.test(url),
  )
  return { entries: entries.map(({ url }) => url), addresses, problems: [...problems, ...relative] }
}

function entriesIn(path: string, text: string): { readonly url: string; readonly html: string }[] {
  if (path.endsWith('feed.json')) {
    return (parseJsonFeed(JSON.parse(text)).items ?? []).map(({ url = '', content_html: html = '' }) => ({ url, html }))
  }
  return path.endsWith('atom.xml')
    ? (parseAtomFeed(text).entries ?? []).map(({ id = '', content }) => ({ url: id, html: content?.value ?? '' }))
    : (parseRssFeed(text).items ?? []).map(({ link = '', content }) => ({ url: link, html: content?.encoded ?? '' }))
}
