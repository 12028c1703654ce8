import type { Article } from '../model/article.ts'
import type { Conference } from '../model/site.ts'
import type { CoverShape } from './seat-plan.ts'

/** The drawn cover of a conference. */
export function addressOfCover({ slug }: Pick<Conference, 'slug'>, shape: CoverShape = 'card'): string {
  return `/covers/${slug}${shape === 'wide' ? '.wide' : ''}.svg`
}

/** The grey cover of what has no date. */
export const greyCover = '/covers/undated.svg'

/** The grey cover of an article without a conference. */
export function addressOfGreyCover({ id }: Article): string {
  return `/covers/${id}.svg`
}
