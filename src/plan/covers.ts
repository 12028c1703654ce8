import type { Output } from '../model/output.ts'
import { fileAt } from './address.ts'
import { addressOfCover, addressOfGreyCover, greyCover } from './cover-address.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { type CoverFacts, type CoverShape, seatPlan } from './seat-plan.ts'

/** The drawn covers: two shapes for each conference, a grey one for each article without a conference. */
export function* covers(site: IndexedSite): Iterable<Output> {
  for (const { slug, start, end, online = false } of site.conferences) {
    for (const shape of ['card', 'wide'] as const) {
      yield drawing(addressOfCover({ slug }, shape), { slug, dates: { start, end }, online }, shape)
    }
  }
  yield drawing(greyCover, grey('undated'))
  for (const article of site.articles) {
    if (!conferenceOf(article, site)) yield drawing(addressOfGreyCover(article), grey(article.id))
  }
}

function drawing(address: string, facts: CoverFacts, shape: CoverShape = 'card'): Output {
  return { kind: 'text', path: fileAt(address), render: () => seatPlan(facts, shape) }
}

/** What a cover without a date is drawn from. */
export function grey(slug: string): CoverFacts {
  return { slug, dates: {}, online: false }
}
