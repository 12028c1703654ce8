import { dateWords } from '../../templates/dates.ts'
import type { AboutArticle } from '../../templates/frame.ts'
import { tongueOf, words } from '../../templates/words.ts'
import { type Article, dateOf } from '../model/article.ts'
import { tagsOf } from './group-address.ts'
import type { IndexedSite } from './indexed-site.ts'
import { beginningOf } from './prose.ts'
import { originOf } from './story-card.ts'

/** What search engines are told below the title of an article: no other article's page says the same. */
export function describedArticle(article: Article, site: IndexedSite): string {
  const { excerpt, body, language } = article
  const text = excerpt || beginningOf(body)
  if (text !== '' && !site.saidTwice.has(text)) return text
  return [factsOf(article, site), ...(text ? [text] : [])].join(words[tongueOf(language)].colon)
}

/** What other sites are told that show a link to it. */
export function aboutArticle(article: Article): AboutArticle {
  const { published, updated, collection, language } = article
  const section = words[tongueOf(language)][collection]
  return { published, updated, section, tags: tagsOf(article).map(({ name }) => name) }
}

/** `Harbour report, Harbour News, 9 May 2023` */
function factsOf(article: Article, site: IndexedSite): string {
  const tongue = tongueOf(article.language)
  const date = dateWords({ start: dateOf(article) }, tongue)
  return [article.title, originOf(article, site).source, date].filter(Boolean).join(words[tongue].separator)
}
