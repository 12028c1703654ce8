import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'

const site = inject('sites').find(({ name }) => name === 'project')
const pages = site ? pagesOf(site) : []

let browser: Browser
let view: Page
let scripted: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  const viewport = { width: 1280, height: 800 }
  view = await browser.newPage({ javaScriptEnabled: false, viewport })
  scripted = await browser.newPage({ viewport })
})
afterAll(() => browser.close())

describe('with scripts off', () => {
  it.each(oneOfEachKind(pages))('$kind: the same text, and its pictures are shown', async ({ url }) => {
    await scripted.goto(url)
    await view.goto(url)

    const text = await view.locator('main').allInnerTexts()
    expect(text).not.toEqual([''])
    expect(text).toEqual(await scripted.locator('main').allInnerTexts())
    expect(await brokenPictures(view)).toEqual([])
  })
})

function brokenPictures(page: Page): Promise<string[]> {
  return page
    .locator('img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.filter((image) => !image.naturalWidth).map((image) => image.src),
    )
}
