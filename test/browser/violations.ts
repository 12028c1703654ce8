import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds on a page, by all of its rules that are not experimental: WCAG A and AA, and best practices. */
export async function violations(page: Page): Promise<string[]> {
  // It is half a megabyte, and stays with the page. Pages have no frames to be looked into.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') } // put there above
    // To name all elements that are as they should be would take most of the time.
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }))
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/gu, ' ')}`),
  )
}
