import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { faultsOf, screens } from './look.ts'
import { type BuiltPage, oneOfEachKind, pagesOf } from './pages-of.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe.each(screens)('at $width px in the $colorScheme', (screen) => {
  it.each(samples())('$kind is sound', async ({ url }) => {
    expect(await faultsOf(browser, url, screen)).toEqual([])
  })
})

/** One page of each kind: of the project's own site, or of the site of many articles where the first has none. */
function samples(): BuiltPage[] {
  const sites = (['project', 'many articles'] as const).flatMap((name) =>
    inject('sites').filter((site) => site.name === name),
  )
  return oneOfEachKind(sites.flatMap(pagesOf))
}
