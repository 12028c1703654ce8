import type { Article } from '../model/article.ts'
import type { City, Conference, Series, Settings } from '../model/site.ts'

/** An address within the site as pages write it: with the path that the site is published under. */
export function hrefTo(address: string, settings: Settings): string {
  return address.startsWith('/') ? `${settings.base}${address}` : address
}

/** An address within the site as other sites write it. */
export function urlOf(address: string, settings: Settings): string {
  return `${settings.url}${address}`
}

/** The file that a server gives for an address: `/news/2024/x/` → `news/2024/x/index.html`. */
export function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
}

export function addressOf(article: Article): string {
  return `/${article.id}/`
}

export function addressOfEvent(conference: Conference): string {
  return `/events/${conference.slug}/`
}

export function addressOfSeries({ slug }: Series): string {
  return `/series/${slug}/`
}

export function addressOfCity({ slug }: City): string {
  return `/places/${slug}/`
}

/** The page of all years, topics and sources. */
export const archiveAddress = '/archive/'

/** The page that searches, and the folder of its index. */
export const searchAddress = '/search/'
export const searchFiles = '/assets/search/'

/** A page of a list: `/news/`, `/news/page/2/`. */
export function addressOfPage(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`
}

/** An address elsewhere that is safe to link to, and the name of its host. */
export function elsewhere(url: string | undefined): { readonly href: string; readonly host: string } | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, href, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? { href, host: hostname.replace(/^www\./, '') } : undefined
}
