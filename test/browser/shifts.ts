import type { Page } from 'playwright-core'

/** What has moved and by how much (https://wicg.github.io/layout-instability); after an input it is the reader's doing. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node?: Node }[]
    }
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const entries = observer.takeRecords() as LayoutShift[] // the only type observed
    const opening = (node?: Node) => (node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''))
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => opening(node)).join(', ')}`)
  })
}

/** Scrolls a page to its end, so that late pictures come. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    }
  })
}

/** What moves by itself while a page is scrolled through and, by `drawn`, what has loaded is drawn. */
export async function moves(
  page: Page,
  drawn: () => Promise<unknown> = () => page.waitForTimeout(100),
): Promise<string[]> {
  const seen = async () => {
    await scrollThrough(page)
    await drawn()
    return shifts(page)
  }
  if ((await seen()).length === 0) return []
  // On a busy machine a font may come just after the first paint, which moves words by some pixels: once, then it is there.
  await page.reload()
  return seen()
}
