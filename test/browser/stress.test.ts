import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { awkwardKinds } from '../bench/awkward.ts'
import { launch } from './chromium.ts'
import { faultsOf, openTab, screens } from './look.ts'
import { oneOfEachKind, pagesOf } from './pages-of.ts'
import { stressSamples } from './stress-samples.ts'

const pages = inject('sites').flatMap((site) => (site.name === 'stress' ? pagesOf(site) : []))
const samples = stressSamples(pages)
const kinds = oneOfEachKind(pages)
// They are of kinds that are looked at anyway; the audit looks at all of them everywhere.
const awkward = samples.filter((page) => !kinds.includes(page))

let browser: Browser
let tab: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  tab = await openTab(browser)
})
afterAll(() => browser.close())

describe.each(screens)('among three hundred articles, at $width px, by day and by night', (screen) => {
  it.each(kinds)('$kind is sound', async ({ url }) => {
    expect(await faultsOf(tab, url, screen)).toEqual([])
  })
})

describe.each([
  { width: 360, colorSchemes: ['dark'] as const },
  { width: 1280, colorSchemes: ['light'] as const },
])('what a page is hard to make of, at $width px in the $colorSchemes', (screen) => {
  it.each(awkward)('/$path is sound', async ({ url }) => {
    expect(await faultsOf(tab, url, screen)).toEqual([])
  })
})

it('has an article of each kind that a page is hard to make of', () => {
  expect(samples.filter(({ path }) => /-00\/$/u.test(path)).length).toBe(awkwardKinds.length)
})

it('slants no Chinese letter within an English text', async () => {
  const page = await browser.newPage()
  await page.goto(samples.find(({ path }) => path.endsWith('/mixed-languages-00/'))?.url ?? '')
  const styles = await page
    .locator('em :lang(zh)')
    .evaluateAll((runs) => runs.map((run) => getComputedStyle(run).fontStyle))
  await page.close()

  expect(new Set(styles)).toEqual(new Set(['normal']))
})

describe('what is long', () => {
  it('makes a title smaller', async () => {
    const sizeOf = async (kind: string) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
      await page.goto(samples.find(({ path }) => path.endsWith(`/${kind}-00/`))?.url ?? '')
      const size = await page.locator('h1').evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize))
      await page.close()
      return size
    }
    expect(await sizeOf('long-title')).toBeLessThan(await sizeOf('code'))
    expect(await sizeOf('long-chinese-title')).toBeLessThan(await sizeOf('translated'))
  })

  it.each([360, 768])('leaves the tools beside the name of the site at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(samples.find(({ kind }) => kind === 'home')?.url ?? '')
    const [brand, tools] = await Promise.all(['.brand', '.tools'].map((part) => page.locator(part).boundingBox()))
    await page.close()

    expect(tools?.y).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0))
    expect(tools?.x).toBeGreaterThan((brand?.x ?? 0) + (brand?.width ?? 0))
  })

  it('breaks no number in a list of counts', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(samples.find(({ kind }) => kind === 'archive')?.url ?? '')
    const counts = await page.locator('.tally .num').evaluateAll((numbers) =>
      numbers.map((number) => {
        const range = document.createRange()
        range.selectNodeContents(number)
        return { text: number.textContent?.trim(), lines: range.getClientRects().length }
      }),
    )
    await page.close()

    expect(counts.filter(({ text }) => /\d{3}/u.test(text ?? '')).length).toBeGreaterThan(0)
    expect(counts.filter(({ lines }) => lines > 1)).toEqual([])
  })
})
