import { type BuiltPage, oneOfEachKind, pagesOf } from '../browser/pages-of.ts'
import type { ServedSite } from '../browser/serve.ts'
import type { SiteName } from '../browser/sites.ts'
import { stressSamples } from '../browser/stress-samples.ts'
import type { Scores } from './scores.ts'

/** The project's own site, conferences of every kind, galleries of every size, and three hundred articles. */
export const auditedNames = ['project', 'events', 'galleries', 'stress'] as const satisfies readonly SiteName[]

export interface AuditedPage {
  readonly site: SiteName
  readonly page: BuiltPage
}

export interface Audited extends AuditedPage {
  /** What is wrong with it, a line each. */
  readonly findings: readonly string[]
  /** What Lighthouse gives it, where that was asked. */
  readonly scores?: Scores
}

/** One page of each kind of each site, and of the site of many articles those that are hard to make. */
export function auditedPages(sites: readonly ServedSite[]): AuditedPage[] {
  return sites.flatMap((site) => {
    const pages = pagesOf(site)
    const samples = site.name === 'stress' ? stressSamples(pages) : oneOfEachKind(pages).filter(isWorth(site.name))
    return samples.map((page) => ({ site: site.name, page }))
  })
}

// Of the smaller sites only what they are made for.
function isWorth(site: SiteName): (page: BuiltPage) => boolean {
  const kinds = { events: /^(home|event|series|place|translated)/u, galleries: /^(entry|picture)/u }
  const wanted = site === 'events' || site === 'galleries' ? kinds[site] : /./u
  return ({ kind }) => wanted.test(kind)
}
