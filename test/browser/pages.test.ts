import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { faultsOf, openTab, screens } from './look.ts'
import { type BuiltPage, oneOfEachKind, pagesOf } from './pages-of.ts'
import type { SiteName } from './sites.ts'

let browser: Browser
let tab: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  tab = await openTab(browser)
})
afterAll(() => browser.close())

describe.each(screens)('at $width px, by day and by night', (screen) => {
  it.each(samples())('$kind is sound', async ({ url }) => {
    expect(await faultsOf(tab, url, screen)).toEqual([])
  })
})

it('nothing is wider than the narrowest window, not even of pages with much to say', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  const widths: Record<string, number> = {}
  for (const { path, url } of eventSamples()) {
    await page.goto(url)
    widths[path] = await page.evaluate(() => document.documentElement.scrollWidth)
  }
  await page.close()
  expect(Object.entries(widths).filter(([, width]) => width > 320)).toEqual([])
  expect(Object.keys(widths).length).toBeGreaterThan(6)
})

/** One page of each kind of the project's own site, and those that tell of events to come. */
function samples(): BuiltPage[] {
  return [...oneOfEachKind(pagesOfSite('project')), ...eventSamples()]
}

function eventSamples(): BuiltPage[] {
  return oneOfEachKind(pagesOfSite('events')).filter(({ kind }) => /^(home|event|series|place|translated)/.test(kind))
}

function pagesOfSite(name: SiteName): BuiltPage[] {
  return inject('sites').flatMap((site) => (site.name === name ? pagesOf(site) : []))
}
