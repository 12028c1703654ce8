import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { awkwardKinds } from '../bench/awkward.ts'
import { launch } from './chromium.ts'
import { faultsOf, screens } from './look.ts'
import { pagesOf } from './pages-of.ts'
import { stressSamples } from './stress-samples.ts'

const samples = inject('sites').flatMap((site) => (site.name === 'stress' ? stressSamples(pagesOf(site)) : []))

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe.each(screens)('among three hundred articles, at $width px, by day and by night', (screen) => {
  it.each(samples)('/$path is sound', async ({ url }) => {
    expect(await faultsOf(browser, url, screen)).toEqual([])
  })
})

it('has an article of each kind that a page is hard to make of', () => {
  expect(samples.filter(({ path }) => /-00\/$/u.test(path)).length).toBe(awkwardKinds.length)
})
