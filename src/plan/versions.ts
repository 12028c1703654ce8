import type { Alternate } from '../../templates/frame.ts'
import type { ArticleLink } from '../../templates/parts/article-link.tsx'
import type { Article } from '../model/article.ts'
import { addressOf, hrefTo, urlOf } from './address.ts'
import type { IndexedSite } from './indexed-site.ts'

/** An article in its other languages. */
export function versionsOf({ id }: Article, site: IndexedSite): Article[] {
  return (site.translationsOf[id] ?? []).flatMap((other) => site.articleById.get(other) ?? [])
}

/** The ways to an article in its other languages; undefined where there is none. */
export function versionLinks(article: Article, site: IndexedSite): ArticleLink[] | undefined {
  const links = versionsOf(article, site).map((version) => ({
    href: hrefTo(addressOf(version), site.settings),
    title: { text: version.title, language: version.language },
  }))
  return links.length > 0 ? links : undefined
}

/**
 * All versions of an article with their languages, itself among them, as each of their pages has to name them
 * (https://developers.google.com/search/docs/specialty/international/localized-versions). None is for readers of every other language.
 */
export function alternatesOf(article: Article, site: IndexedSite): Alternate[] {
  const versions = versionsOf(article, site)
  if (versions.length === 0) return []
  return [article, ...versions]
    .map((version) => ({ hreflang: version.language, href: urlOf(addressOf(version), site.settings) }))
    .sort((a, b) => (a.hreflang < b.hreflang ? -1 : 1))
}
