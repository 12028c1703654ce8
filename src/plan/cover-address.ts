import type { Article } from '../model/article.ts'
import type { Conference } from '../model/site.ts'
import type { CoverShape } from './seat-plan.ts'

/** The drawn cover of a conference. */
export function addressOfCover({ slug }: Pick<Conference, 'slug'>, shape: CoverShape = 'card'): string {
  return `/assets/covers/${slug}${shape === 'wide' ? '.wide' : ''}.svg`
}

/** The grey cover of what has no date. */
export const greyCover = '/assets/undated.svg'

/** The grey cover of an article without a conference. */
export function addressOfGreyCover({ id }: Article): string {
  return `/assets/covers/${id}.svg`
}
