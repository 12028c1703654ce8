import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'
import { scrollThrough, shifts } from './shifts.ts'

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
    await page.waitForTimeout(200) // what has loaded is drawn

    expect(await shifts(page)).toEqual([])
    await page.close()
  })
})
