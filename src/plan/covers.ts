import type { Output } from '../model/output.ts'
import { fileAt } from './address.ts'
import { addressOfCover, greyCover, greySlug } from './cover-address.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { type CoverFacts, type CoverShape, seatPlan } from './seat-plan.ts'

/** The drawn covers: two shapes for each conference, and the grey ones that are needed. */
export function* covers(site: IndexedSite): Iterable<Output> {
  for (const { slug, start, end, online = false } of site.conferences) {
    for (const shape of ['card', 'wide'] as const) {
      yield drawing(addressOfCover({ slug }, shape), { slug, dates: { start, end }, online }, shape)
    }
  }
  yield drawing(greyCover, grey('undated'))
  const slugs = new Set(site.articles.filter((article) => !conferenceOf(article, site)).map(greySlug))
  for (const slug of slugs) yield drawing(`/assets/${slug}.svg`, grey(slug))
}

function drawing(address: string, facts: CoverFacts, shape: CoverShape = 'card'): Output {
  return { kind: 'text', path: fileAt(address), render: () => seatPlan(facts, shape) }
}

function grey(slug: string): CoverFacts {
  return { slug, dates: {}, online: false }
}
