import { type LighthouseResult, lighthouse } from './lighthouse.ts'
import type { AuditedPage } from './pages.ts'

/** What Lighthouse gives a page, of a hundred each. */
export interface Scores {
  readonly points: Readonly<Record<Category, number>>
  /** What is below its limit, and why. */
  readonly missed: readonly string[]
}

export type Category = keyof typeof limits

const limits = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const
export const categories = Object.keys(limits) as readonly Category[] // keys of a literal: exactly the names
const attempts = 3

/** The best of three runs; the first that reaches all limits is the last. */
export async function scoresOf({ page, site }: AuditedPage, port: number): Promise<Scores> {
  const skipped = [
    // What is not found and what searches ask not to be indexed, and mean it; the former is not there.
    ...(/<meta name="robots" content="noindex/u.test(page.html) ? ['is-crawlable', 'http-status-code'] : []),
    // Some pictures of this site have fewer pixels than a phone, and there are no others.
    ...(site === 'galleries' ? ['image-size-responsive'] : []),
  ]
  let best: Scores | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const scores = toScores(await lighthouse(page.url, port, skipped))
    if (!best || pointsOf(scores) > pointsOf(best)) best = scores
    if (best.missed.length === 0) return best
  }
  return best ?? { points: none, missed: ['Lighthouse was not run'] }
}

const none: Scores['points'] = { performance: 0, accessibility: 0, 'best-practices': 0, seo: 0 }

function toScores(result: LighthouseResult): Scores {
  const { runtimeError } = result
  if (runtimeError) return { points: none, missed: [`Lighthouse: ${runtimeError.message}`] }
  const points = { ...none }
  const missed: string[] = []
  for (const category of categories) {
    points[category] = Math.round((result.categories[category]?.score ?? 0) * 100)
    if (points[category] < limits[category])
      missed.push(
        `Lighthouse: ${category} ${points[category]}, ${limits[category]} wanted: ${reasons(result, category)}`,
      )
  }
  return { points, missed }
}

function pointsOf({ points }: Scores): number {
  return categories.reduce((sum, category) => sum + points[category], 0)
}

/** The audits of a category that lost points. */
function reasons({ categories, audits }: LighthouseResult, category: Category): string {
  const lost = (categories[category]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.99 : 1),
  )
  return lost.map(({ id }) => audits[id]?.title ?? id).join('; ')
}
