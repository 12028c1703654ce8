import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { weightOf } from './weight.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

it.each(inject('sites').filter(({ name }) => name === 'project' || name === 'stress'))(
  'the home page of the site $name is drawn with at most 30 KB, without its pictures',
  async ({ url }) => {
    const { drawn } = await weightOf(browser, url)

    expect(drawn).toBeGreaterThan(5000)
    expect(drawn).toBeLessThanOrEqual(30 * 1024)
  },
)
