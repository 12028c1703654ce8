import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'
import { moves } from './shifts.ts'

// Two sites of the same articles, of which one was built a month later.
const [early, late] = (['events', 'events, a month later'] as const).map((name) =>
  inject('sites').find((site) => site.name === name),
)
const pages = oneOfEachKind(early ? pagesOf(early) : [])
  .filter(({ html }) => html.includes('data-ends'))
  .map(({ kind, path }) => ({ kind, path }))
const [dayOfEarly, dayOfLate] = ['2026-06-10T12:00:00Z', '2026-07-12T12:00:00Z']

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe('a page that is a month old', () => {
  it.each(pages)('says the same as one of today: $kind', async ({ path }) => {
    const old = await visit(`${early?.url}${path}`, { now: dayOfLate })
    const fresh = await visit(`${late?.url}${path}`, { now: dayOfLate })

    expect(await shown(old)).toEqual(await shown(fresh))
    expect(await moves(old)).toEqual([])
    await Promise.all([old.context().close(), fresh.context().close()])
  })

  it('shows nothing that is not so, even before it is set right', async () => {
    const page = await visit('about:blank', { now: dayOfLate })
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const visible = [...document.querySelectorAll('main, .foot')].map((part) => getComputedStyle(part).visibility)
        Object.assign(window, { visible })
      })
    })
    const before = await visibleAt(page, `${early?.url}events/`)
    await page.clock.setFixedTime(new Date(dayOfEarly))

    expect(before).toEqual(['hidden', 'hidden'])
    expect(await page.locator('[data-old]').count()).toBe(0)
    expect(await visibleAt(page, `${early?.url}events/`)).toEqual(['visible', 'visible'])
    await page.context().close()
  })

  it('leads from the years to what has moved', async () => {
    const page = await visit(`${early?.url}events/`, { now: '2028-01-01T12:00:00Z' })
    const anchors = await page
      .locator('.ledger:not(.tally) a')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map(({ hash }) => document.querySelector(hash)?.checkVisibility()),
      )

    expect(anchors).toEqual([true, true, true, true, true])
    expect(await page.locator('[data-coming]:visible').count()).toBe(0)
    await page.context().close()
  })
})

describe('a page of today', () => {
  it.each(pages.filter(({ kind }) => /list|to come/u.test(kind)))(
    'is left as it was built: $kind',
    async ({ path }) => {
      const page = await visit(`${early?.url}${path}`, { now: dayOfEarly })
      const built = await visit(`${early?.url}${path}`, { now: dayOfEarly, javaScriptEnabled: false })

      expect(await shown(page)).toEqual(await shown(built))
      await Promise.all([page.context().close(), built.context().close()])
    },
  )
})

describe('a conference runs by the days of its own zone', () => {
  it.each([
    ['2026-06-25T03:59:00Z', 'evening-call', 'On now 正在举行'], // New York
    ['2026-06-25T04:01:00Z', 'evening-call', undefined],
    ['2026-07-07T15:59:00Z', 'haiyang-2026', '即将举行 Upcoming'], // Shanghai
    ['2026-07-07T16:01:00Z', 'haiyang-2026', '正在举行 On now'],
  ])('at %s %s is marked %s', async (now, slug, mark) => {
    const page = await visit(`${early?.url}events/${slug}/`, { now, timezoneId: 'Pacific/Honolulu' })

    expect(await marksOn(page)).toEqual(mark ? [mark] : [])
    await page.context().close()
  })

  it.each([
    ['Pacific/Kiritimati', '2027-06-06T10:30:00Z', 'On now 正在举行'],
    ['Pacific/Honolulu', '2027-06-06T10:30:00Z', 'Upcoming 即将举行'],
  ])('and by those of the reader where it has none: %s', async (timezoneId, now, mark) => {
    const page = await visit(`${early?.url}events/next-harbour/`, { now, timezoneId })

    expect(await marksOn(page)).toEqual([mark])
    await page.context().close()
  })
})

it('a page that was left open is set right when somebody comes back to it', async () => {
  const page = await visit(`${early?.url}events/evening-call/`, { now: dayOfEarly })
  expect(await marksOn(page)).toEqual(['Upcoming 即将举行'])

  await page.clock.setFixedTime(new Date(dayOfLate))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await marksOn(page)).toEqual([])
  await page.context().close()
})

interface Visit {
  readonly now: string
  readonly timezoneId?: string
  readonly javaScriptEnabled?: boolean
}

async function visit(url: string, { now, timezoneId = 'UTC', javaScriptEnabled = true }: Visit): Promise<Page> {
  const context = await browser.newContext({ timezoneId, javaScriptEnabled, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(now))
  await page.goto(url)
  return page
}

/** The text as it is seen, and how the buttons look. */
async function shown(page: Page) {
  const buttons = await page.locator('main .btn:visible').evaluateAll((found) => found.map((one) => one.className))
  return { text: await page.locator('main').innerText(), buttons }
}

async function marksOn(page: Page): Promise<string[]> {
  const marks = await page.locator('.badge .when:visible').allInnerTexts()
  return marks.map((mark) => mark.replace(/\s+/gu, ' '))
}

/** What could be seen of a page while its parts were still as they were built. */
async function visibleAt(page: Page, url: string): Promise<string[]> {
  await page.goto(url)
  return page.evaluate(() => (window as Window & { visible?: string[] }).visible ?? []) // set by the script above
}
