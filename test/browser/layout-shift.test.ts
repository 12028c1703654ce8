import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'

const pages = inject('sites')
  .filter(({ name }) => name === 'project')
  .flatMap((site) => oneOfEachKind(pagesOf(site)))

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe.each([360, 1280])('at %i px nothing moves by itself', (width) => {
  it.each(pages)('while this loads and is scrolled through: $kind', async ({ url }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(url)
    await scrollThrough(page)

    expect(await shifts(page)).toEqual([])
    await page.close()
  })
})

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    }
  })
  // Pictures that came into view load and are drawn.
  await page.waitForTimeout(200)
}

/** What has moved and by how much (https://wicg.github.io/layout-instability); after an input it is the reader's doing. */
function shifts(page: Page): Promise<string[]> {
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
