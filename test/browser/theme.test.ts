import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'

const home = inject('sites').find(({ name }) => name === 'project')?.url ?? ''

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe('light and dark', () => {
  it.each(['light', 'dark'] as const)('follows the system: %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme })
    await page.goto(home)

    expect(await groundOf(page)).toBe(colorScheme)
  })

  it('is switched by the button, and stays so on the next page and the next visit', async () => {
    const context = await browser.newContext({ colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(home)
    await page.locator('[data-theme-switch]').click()
    expect(await groundOf(page)).toBe('dark')

    await page.goto(`${home}events/`)
    expect(await groundOf(page)).toBe('dark')
    await page.close()
    const later = await context.newPage()
    await later.goto(home)
    expect(await groundOf(later)).toBe('dark')
    await later.locator('[data-theme-switch]').click()
    expect(await groundOf(later)).toBe('light')
  })
})

/** Whether the page's ground is nearer to black or to white, as it is painted. */
async function groundOf(page: Page): Promise<'light' | 'dark'> {
  const picture = await page.screenshot({ clip: { x: 2, y: 300, width: 1, height: 1 } })
  const { default: sharp } = await import('sharp')
  const [red = 0, green = 0, blue = 0] = await sharp(picture).raw().toBuffer()
  return red + green + blue > 384 ? 'light' : 'dark'
}
