import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { keyboardFaults } from './keyboard.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'

// Each kind of page of the project's own site, or of a site that has it.
const pages = oneOfEachKind(
  (['project', 'stress'] as const).flatMap((name) =>
    inject('sites').flatMap((site) => (site.name === name ? pagesOf(site) : [])),
  ),
)

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

it.each(pages)('the keyboard alone leads to all that is in view, in order: $kind', async ({ url }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(url)

  expect(await keyboardFaults(page)).toEqual([])
  await page.close()
})

it.each([
  [
    'a link that Tab passes by',
    '<a href="#a" onfocus="b.focus()">a</a><a href="#b" id="b">b</a><a href="#c">c</a>',
    /^Tab 1/,
  ],
  [
    'another order than that of the document',
    '<a href="#a">a</a><a href="#b" tabindex="1">b</a>',
    /^Tab \d should lead/,
  ],
  ['a focus that nobody sees', '<style>a { outline: none }</style><a href="#a">a</a>', /^Not seen to have the focus/],
  ['a link that stays out of view', '<a href="#a" style="position: fixed; left: -99px">a</a>', /^Out of view/],
  ['a trap', '<a href="#a">a</a><a href="#b" onblur="setTimeout(() => this.focus())">b</a>', /cannot leave/],
])('tells of %s', async (_, html, told) => {
  const page = await browser.newPage()
  await page.setContent(html)

  expect(await keyboardFaults(page)).toContainEqual(expect.stringMatching(told))
  await page.close()
})
