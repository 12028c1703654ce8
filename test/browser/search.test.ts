import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { shifts } from './shifts.ts'
import { violations } from './violations.ts'

const urlOf = (name: string) => `${inject('sites').find((site) => site.name === name)?.url}search/`
const project = urlOf('project')
const many = urlOf('stress')

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe('the page that searches', () => {
  it('finds what is typed, marks it, and says how much there is', async () => {
    const page = await visit(project)
    await page.keyboard.type('pudong')

    await expect.poll(() => said(page)).toBe('2 results for “pudong”')
    expect(new URL(page.url()).search).toBe('?q=pudong')
    expect(await page.title()).toMatch(/^pudong · Search/)
    expect(new Set(await page.locator('.stories mark').allTextContents())).toEqual(new Set(['Pudong']))
    await page.locator('.stories h3 a').first().click()
    await expect.poll(() => page.url()).toContain('/news/2021/waic-brings-opportunity-to-pudong/')
    await page.goBack()
    await expect.poll(() => said(page)).toBe('2 results for “pudong”')
    await page.context().close()
  })

  it('finds and marks Chinese words and Latin ones together, over the phrases of a title', async () => {
    const page = await visit(`${project}?q=${encodeURIComponent('2022中关村论坛 AI')}`)

    await expect.poll(() => said(page)).toMatch(/^\d+ results/)
    expect((await page.locator('.stories h3').first().locator('mark').allTextContents()).join('')).toBe(
      '2022中关村论坛',
    )
    expect(await page.locator('.stories h3 + p mark', { hasText: 'AI' }).count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('is narrowed by kind, year and language, by the keyboard alone; each has an address, and Back leads through them', async () => {
    const page = await visit(`${project}?q=ai`)
    await expect.poll(() => said(page)).toMatch(/results/)
    const all = await said(page)
    await page.locator('#q').focus()
    for (const _ of [1, 2]) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=ai&collection=events')
    await expect.poll(() => said(page)).not.toBe(all)
    const events = await said(page)
    expect(await page.locator('.stories h3').count()).toBe(Number.parseInt(events, 10))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('year')
    await page.locator('select[name=year]').selectOption('2021')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=ai&collection=events&year=2021')
    await expect.poll(() => said(page)).toBe('One result for “ai”')
    await page.goBack()
    await expect.poll(() => said(page)).toBe(events)
    expect(await page.locator('select[name=year]').inputValue()).toBe('')
    await page.goBack()
    await expect.poll(() => said(page)).toBe(all)
    await page.reload()
    await expect.poll(() => said(page)).toBe(all)
    await page.context().close()
  })

  it('shows twenty results, and twenty more where they are asked for, also after coming back', async () => {
    const page = await visit(`${many}?q=${encodeURIComponent('开放传感器')}`)
    await expect.poll(() => page.locator('.stories > li').count()).toBe(20)
    const total = Number.parseInt((await said(page)).replace(/\D+/, ''), 10)
    expect(total).toBeGreaterThan(20)
    await page.locator('.more button').click()
    await expect.poll(() => page.locator('.stories > li').count()).toBe(Math.min(40, total))
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.stories h3 a')[20])).toBe(
      true,
    )
    await page.goto(project)
    await page.goBack()
    await expect.poll(() => page.locator('.stories > li').count()).toBe(Math.min(40, total))
    await page.context().close()
  })

  it('leads on where nothing is found', async () => {
    const page = await visit(`${project}?q=！`)
    await expect.poll(() => said(page)).toBe('Nothing found for “！”')
    await page.locator('#q').fill('xyzzy')

    await expect.poll(() => said(page)).toBe('Nothing found for “xyzzy”')
    expect(await page.locator('.note:visible a').count()).toBe(4)
    await page.locator('#q').fill('')
    await expect.poll(() => page.locator('.note:visible').count()).toBe(0)
    expect([await said(page), new URL(page.url()).search]).toEqual(['', ''])
    await page.context().close()
  })

  it('says that the index cannot be had, and leads to the lists; once it can, it searches again', async () => {
    const page = await visit(project)
    await page.route('**/assets/search/**', (route) => route.abort())
    await page.keyboard.type('pudong')
    await expect.poll(() => page.locator('.note:visible').textContent()).toContain('could not be loaded')
    await page.unroute('**/assets/search/**')
    await page.keyboard.press('Enter')

    await expect.poll(() => said(page)).toBe('2 results for “pudong”')
    expect(await page.locator('.note:visible').count()).toBe(0)
    await page.context().close()
  })

  it('shows what is typed as it is, and runs none of it', async () => {
    const page = await visit(project)
    await page.keyboard.type('<img src=x onerror=alert(1)> $& {count}')

    await expect.poll(() => said(page)).toBe('Nothing found for “<img src=x onerror=alert(1)> $& {count}”')
    await page.context().close()
  })

  it('leads to the lists without scripts', async () => {
    const page = await visit(project, { javaScriptEnabled: false })

    expect(await page.locator('.note:visible a').allTextContents()).toEqual([
      'Portfolio 影像',
      'News 新闻',
      'Events 会议',
      'Archive 档案',
    ])
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.context().close()
  })

  it('is reached by Ctrl+K from any page, and its field by the same', async () => {
    const page = await visit(project.replace('search/', 'events/'))
    await page.keyboard.press('Control+k')
    await expect.poll(() => page.url()).toBe(project)
    await page.locator('.brand').focus()
    await page.keyboard.press('Control+k')

    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.context().close()
  })

  it('asks for no index before something is looked for', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(project, { waitUntil: 'networkidle' })

    expect(asked.filter((url) => /search-index|assets\/search\//.test(url))).toEqual([])
    await page.close()
  })
})

describe.each([
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)('results at $width px in the $colorScheme', ({ width, colorScheme }) => {
  it('are sound, within the window, and move nothing', async () => {
    const page = await visit(`${project}?q=ai&year=2024`, { viewport: { width, height: 800 }, colorScheme })
    await expect.poll(() => said(page)).toMatch(/result/)

    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await shifts(page)).toEqual([])
    await page.context().close()
  })
})

it('the chosen kind is seen where colours are forced', async () => {
  const page = await visit(`${project}?q=ai&collection=news`, { forcedColors: 'active' })
  await expect.poll(() => said(page)).toMatch(/result/)
  const grounds = await page
    .locator('.narrow .chips label')
    .evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip).backgroundColor))

  expect(grounds.filter((ground) => ground !== grounds[0])).toEqual([grounds[2]])
  await page.context().close()
})

async function visit(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => dialog.dismiss())
  await page.goto(url)
  return page
}

async function said(page: Page): Promise<string> {
  return (await page.locator('[role=status]').textContent()) ?? ''
}
