import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** What axe finds on a page, by all of its rules that are not experimental: WCAG A and AA, and best practices. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bring(page)
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

// It is half a megabyte, and stays with the page. Pages have no frames to be looked into.
async function bring(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // Of what is evaluated by Playwright itself the browser keeps nothing for the next page.
  await session.send('Runtime.evaluate', { expression })
  await session.detach()
}

const expression = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
