import type { Article } from '../model/article.ts'
import type { Conference } from '../model/site.ts'
import type { CoverShape } from './seat-plan.ts'
import { hashOf } from './seat-plan.ts'

/** The drawn cover of a conference. */
export function addressOfCover({ slug }: Pick<Conference, 'slug'>, shape: CoverShape = 'card'): string {
  return `/assets/covers/${slug}${shape === 'wide' ? '.wide' : ''}.svg`
}

/** The grey cover of what has no date. */
export const greyCover = '/assets/undated.svg'

/** A grey cover for an article without a conference: one of eight, by its slug. */
export function addressOfGreyCover(article: Article): string {
  return `/assets/${greySlug(article)}.svg`
}

export function greySlug({ slug }: Article): string {
  return `undated-${hashOf(slug) % 8}`
}
