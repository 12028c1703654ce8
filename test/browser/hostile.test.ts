import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { faultsOf, openTab } from './look.ts'
import { pagesOf } from './pages-of.ts'

// Articles with scripts in every field, markup that would break out of its place, words without an end, sixty pictures
// of which none is kept, tables that are too wide.
const pages = inject('sites')
  .filter(({ name }) => name === 'hostile')
  .flatMap(pagesOf)

let browser: Browser
let tab: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  tab = await openTab(browser)
})
afterAll(() => browser.close())

// Nothing an article holds has to do with day and night.
const screens = [360, 1280].map((width) => ({ width, colorSchemes: ['light'] as const }))

describe.each(screens)('at $width px', (screen) => {
  it.each(pages)('what was put into /$path does no harm', async ({ url }) => {
    expect(await faultsOf(tab, url, screen)).toEqual([])
  })
})
