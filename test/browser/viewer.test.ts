import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { pagesOf } from './pages-of.ts'
import { violations } from './violations.ts'

const entry = inject('sites')
  .filter(({ name }) => name === 'project')
  .flatMap(pagesOf)
  .find(({ kind, html }) => kind === 'entry' && html.includes('data-gallery'))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  await page.goto(entry?.url ?? '')
})
afterEach(() => page.context().close())

describe('the viewer of a gallery', () => {
  it('opens at the picture that was chosen', async () => {
    await links().nth(1).click()

    await expect.poll(shown).toBe(1)
    expect(await page.locator('dialog').getAttribute('open')).not.toBeNull()
    expect(page.url()).toBe(entry?.url)
  })

  it('moves by the arrow keys, and stops at both ends', async () => {
    await links().first().click()
    await expect.poll(shown).toBe(0)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe(2)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(shown).toBe(1)
  })

  it('closes by Escape, and the focus is on the picture last seen', async () => {
    await links().first().click()
    await expect.poll(shown).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe(1)
    await page.keyboard.press('Escape')

    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
    expect(
      await links()
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
  })

  it('opens by the keyboard, and is without a finding of axe', async () => {
    await links().first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(shown).toBe(0)

    expect(await violations(page)).toEqual([])
  })

  it('leaves a click for a new tab to the browser', async () => {
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      links()
        .first()
        .click({ modifiers: ['Control'] }),
    ])

    await tab.waitForLoadState()
    expect(tab.url()).toBe(
      await links()
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    )
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })
})

function links() {
  return page.locator('[data-gallery] a:has(img)')
}

/** Which picture of the open viewer fills its middle, counted from 0. */
function shown(): Promise<number> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('dialog[open] img')]
    return pictures.findIndex((picture) => {
      const { left, right, width } = picture.getBoundingClientRect()
      return width > 0 && left < innerWidth / 2 && right > innerWidth / 2
    })
  })
}
