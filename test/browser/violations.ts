import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds on a page, by all of its rules that are not experimental: WCAG A and AA, and best practices. */
export async function violations(page: Page): Promise<string[]> {
  // Without the tab that axe opens to look into frames of other hosts: pages have none. It takes half the time.
  const result = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/gu, ' ')}`),
  )
}
