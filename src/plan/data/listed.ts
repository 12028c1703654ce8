import type { Crumb } from '../../../templates/parts/crumbs.tsx'
import type { Article } from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'
import { addressOf, addressOfEvent } from '../address.ts'
import type { Listed, PageData } from './page-data.ts'

export function listedEvent(conference: Conference): Listed {
  return { address: addressOfEvent(conference), name: conference.name }
}

function listedArticle(article: Article): Listed {
  return { address: addressOf(article), name: article.title }
}

/** The data of a page of a list, whose first page leads to the others; `way` leads to that. */
export function listedArticles(
  articles: readonly Article[],
  first: Crumb,
  page: number,
  way: readonly Crumb[] = [],
): PageData {
  return { steps: page === 1 ? way : [...way, first], list: articles.map(listedArticle) }
}
