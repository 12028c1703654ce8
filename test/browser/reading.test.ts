import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { faultsOf, openTab } from './look.ts'

const home = inject('sites').find(({ name }) => name === 'reading')?.url ?? ''
const english = `${home}news/2024/every-part/`
const chinese = `${home}news/2024/meigebufen/`

let browser: Browser
let tab: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  tab = await openTab(browser)
})
afterAll(() => browser.close())

describe('an article with every part', () => {
  it.each([
    { width: 360, colorSchemes: ['dark'] },
    { width: 1280, colorSchemes: ['light'] },
  ] as const)('is sound at $width px in the $colorSchemes', async (screen) => {
    expect(await faultsOf(tab, english, screen)).toEqual([])
    expect(await faultsOf(tab, chinese, screen)).toEqual([])
  })

  it.each([
    ['320 px', { viewport: { width: 320, height: 640 } }],
    ['200 % of 1280 px', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ])('is no wider than the window at %s, and cuts nothing', async (_, options) => {
    for (const url of [english, chinese]) {
      const page = await opened(url, options)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await page.evaluate(cutOff)).toEqual([])
    }
  })

  it('has a table that is reached and scrolled by keyboard, under its caption', async () => {
    const page = await opened(english, { viewport: { width: 320, height: 640 } })
    const table = page.getByRole('region', { name: /^Table 1: Lamps/ })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')

    await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
    const caption = await table.locator('caption').evaluate((one) => one.getBoundingClientRect())
    expect(caption.left).toBeGreaterThanOrEqual(0)
    expect(caption.right).toBeLessThanOrEqual(320)
  })

  it('has code whose lines are as they were written', async () => {
    const page = await opened(english, { viewport: { width: 320, height: 640 } })
    const code = page.locator('pre')

    expect(await styleOf(code, 'white-space', 'tab-size', 'text-autospace')).toEqual(['pre', '4', 'no-autospace'])
    expect(await code.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
  })
})

describe('Chinese', () => {
  const rules = ['line-break', 'text-autospace', 'text-spacing-trim'] as const

  it.each([
    ['of an article', chinese, '.prose > p'],
    ['of a quotation in an English article', english, 'blockquote:lang(zh) p'],
    ['of a paragraph in an English article', english, '.prose > p:lang(zh)'],
    ['of a correction in an English article', english, '.note span:lang(zh)'],
  ])('%s is set by its own rules, in fonts of its own', async (_, url, selector) => {
    const text = (await opened(url)).locator(selector).first()

    expect(await styleOf(text, ...rules)).toEqual(['strict', 'normal', 'trim-start'])
    const [font = ''] = await styleOf(text, 'font-family')
    // Quotes and dashes are not among the letters of the first, and so come from the Chinese font.
    expect(font).toMatch(/^"?Archivo Zh"?, "PingFang SC"/)
  })

  it('is emphasised by dots, not by slant', async () => {
    const emphasis = (await opened(chinese)).locator('.prose em').first()

    expect(await styleOf(emphasis, 'font-style', 'text-emphasis-style')).toEqual(['normal', 'dot'])
  })

  it('leaves other languages alone within it', async () => {
    const page = await opened(chinese)

    expect(await styleOf(page.locator('.note span:lang(en)').first(), 'font-family')).toEqual([
      expect.stringMatching(/^Archivo, /),
    ])
  })

  it('lines up with no margin in the middle of a phone', async () => {
    const narrow = await opened(chinese, { viewport: { width: 360, height: 700 } })
    const wide = await opened(chinese, { viewport: { width: 1280, height: 700 } })

    expect(await styleOf(narrow.locator('.prose > p').first(), 'text-align')).toEqual(['start'])
    expect(await styleOf(wide.locator('.prose > p').first(), 'text-align')).toEqual(['justify'])
  })
})

describe('in print', () => {
  it('a page is black on white, whatever its reader chose for the screen', async () => {
    const page = await opened(english, { colorScheme: 'dark' })
    await page.locator('[data-theme-switch]').click()
    await page.locator('[data-theme-switch]').click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

    expect(await styleOf(page.locator('html'), 'background-color', 'color-scheme')).toEqual([
      'rgb(255, 255, 255)',
      'light',
    ])
  })

  it('a page leaves out what leads elsewhere, and shows all that scrolls', async () => {
    const page = await opened(english)
    await page.emulateMedia({ media: 'print' })

    for (const part of ['.nav', '.tools', '.strap', '.foot', '.toc', '.turns', '.stories', '.chips', '.pass .cover']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false])
    }
    expect(await page.getByRole('heading', { name: 'Topics' }).isVisible()).toBe(false)
    expect(await styleOf(page.locator('.scroll').first(), 'overflow-x')).toEqual(['visible'])
    expect(await styleOf(page.locator('pre'), 'white-space-collapse', 'text-wrap-mode')).toEqual(['preserve', 'wrap'])
    expect(await styleOf(page.locator('.prose figure').first(), 'break-inside')).toEqual(['avoid'])
  })

  it('links say where they lead, once', async () => {
    const page = await opened(english)
    await page.emulateMedia({ media: 'print' })
    const added = (name: string) =>
      page
        .getByRole('link', { name })
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content)

    expect(await added('Original article')).toContain('https://courier.example/2024/every-part')
    expect(await added('The opening, filmed from the crane')).toContain('https://video.example/embed/quay')
    expect(await added('https://www.bilibili.com/video/BV1xx411c7mD')).not.toContain('bilibili')
    expect(await added('programme')).toBe('none')
  })
})

describe('a reader’s own colours', () => {
  it('show which seats are lit, and which section is the current one', async () => {
    const page = await opened(home, { forcedColors: 'active', colorScheme: 'dark' })
    const [rows] = await styleOf(page.locator('.plan .rows'), 'stroke')
    const [lit] = await styleOf(page.locator('.plan a').first(), 'fill')
    expect(lit).not.toBe(rows)

    await page.goto(`${home}news/`)
    const [ground] = await styleOf(page.locator('html'), 'background-color')
    const lines = await page
      .locator('.signs a')
      .evaluateAll((links) =>
        links.map((link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor] as const),
      )
    expect(lines.filter(([isCurrent, colour]) => isCurrent === (colour === ground))).toEqual([])
  })
})

it.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('pages change into each other where less motion is not asked for: %s', async (reducedMotion, moves) => {
  const page = await opened(home, { reducedMotion })
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.moves = String('viewTransition' in event && event.viewTransition !== null)
    })
  })
  await page.locator('.signs a').nth(1).click()
  await page.waitForURL(`${home}news/`)

  await expect.poll(() => page.locator('html').getAttribute('data-moves')).toBe(String(moves))
})

async function opened(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(url)
  return page
}

function styleOf(element: ReturnType<Page['locator']>, ...names: readonly string[]): Promise<string[]> {
  return element.evaluate((one, all) => all.map((name) => getComputedStyle(one).getPropertyValue(name)), names)
}

/** Texts that do not fit into their boxes, and stand in none that scrolls. */
function cutOff(): string[] {
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, figcaption, a)')]
  const isCut = (one: Element) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
  return texts.filter((one) => isCut(one) && !one.closest('.scroll, pre')).map((one) => one.textContent ?? '')
}
