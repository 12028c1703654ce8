import type { Article } from '../model/article.ts'
import { daysAfter } from '../model/date.ts'
import type { Output } from '../model/output.ts'
import { addressOf, urlOf } from './address.ts'
import { xmlText } from './channels/xml-text.ts'
import { writingOf } from './groups.ts'
import type { IndexedSite } from './indexed-site.ts'

export const newsSitemapFile = 'news-sitemap.xml'

/**
 * The reports of the last two days before the day of the build, for search engines of news; no file where there are
 * none: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function* newsSitemap(site: IndexedSite): Iterable<Output> {
  const recent = recentIn(site)
  if (recent.length > 0) yield { kind: 'text', path: newsSitemapFile, render: () => urlSet(recent, site) }
}

// A thousand are the most that a file may hold.
function recentIn({ news, today }: IndexedSite): Article[] {
  const first = daysAfter(today, -2)
  return news.filter(({ published }) => published && published >= first && published <= today).slice(0, 1000)
}

function urlSet(articles: readonly Article[], site: IndexedSite): string {
  const entries = articles.map((article) => urlEntry(article, site))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

function urlEntry(article: Article, { settings }: IndexedSite): string {
  const { title, language, published = '' } = article
  const about = [
    `<news:publication><news:name>${xmlText(settings.title)}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>`,
    `<news:publication_date>${published}</news:publication_date>`,
    `<news:title>${xmlText(title)}</news:title>`,
  ]
  return `<url><loc>${xmlText(urlOf(addressOf(article), settings))}</loc><news:news>${about.join('')}</news:news></url>`
}

// Two letters of ISO 639, but for Chinese.
function newsLanguage(language: string): string {
  const writing = writingOf(language)
  if (writing === 'zh-Hans') return 'zh-cn'
  return writing === 'zh-Hant' ? 'zh-tw' : xmlText(writing.split('-')[0] ?? writing)
}
