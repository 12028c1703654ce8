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

/** Has a tab ask for everything, as that of somebody who comes for the first time. */
export async function withoutCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
}

/** Scrolls a page to its end, so that late pictures come. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Who is further down does not see what moves above: the browser holds on to what is in view.
    await new Promise((looked) => setTimeout(looked, 100))
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    }
  })
}

/** What moves by itself while a page is scrolled through and, by `drawn`, what has loaded is drawn; `page` stays as it is. */
export async function moves(
  page: Page,
  drawn: (page: Page) => Promise<unknown> = (page) => page.waitForTimeout(100),
): Promise<string[]> {
  const seen = async (page: Page) => {
    await scrollThrough(page)
    await drawn(page)
    return shifts(page)
  }
  let moved = await seen(page)
  // On a busy machine a page may be drawn while it is read, or before its font: now and then. What is at fault moves each time
  // that somebody comes for the first time.
  for (let look = 0; look < 2 && moved.length > 0; look++) {
    const again = await page.context().newPage()
    await withoutCache(again)
    await again.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 })
    await again.goto(page.url())
    moved = await seen(again)
    await again.close()
  }
  return moved
}
