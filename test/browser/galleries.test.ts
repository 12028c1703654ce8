import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { pagesOf } from './pages-of.ts'
import { moves } from './shifts.ts'

// One picture, two, three, seven, sixty; a panorama, a column, a stamp; captions of 400 letters and in Chinese.
const pages = inject('sites')
  .filter(({ name }) => name === 'galleries')
  .flatMap(pagesOf)
const galleries = pages.filter(({ kind, html }) => kind !== 'picture' && html.includes('class="gallery'))

let browser: Browser
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

describe.each([
  [360, []],
  [1280, [768]],
] as const)('at %i px and %j', (width, others) => {
  it.each(galleries)('$path keeps shapes and order in rows, shows captions, and never moves', async ({ url }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.goto(url)
    const drawn = (page: Page) =>
      page.waitForFunction(() =>
        [...document.querySelectorAll('main img')].every((image) => (image as HTMLImageElement).complete),
      ) // an img is one

    expect(await moves(page, drawn)).toEqual([])
    expect(faultsIn(await cellsOn(page))).toEqual([])
    for (const other of others) {
      await page.setViewportSize({ width: other, height: 800 })
      expect(faultsIn(await cellsOn(page))).toEqual([])
    }
    await context.close()
  })
})

it('without a script, pictures lead on to each other, and back', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const three = galleries.find(({ path }) => path === 'portfolio/three/')
  await page.goto(three?.url ?? '')
  await page.locator('[data-gallery] a').first().click()
  const seen = [await page.locator('main figcaption').innerText()]
  while (await page.locator('a[rel="next"]').count()) {
    await page.locator('a[rel="next"]').click()
    seen.push(await page.locator('main figcaption').innerText())
  }
  expect(seen).toEqual(['The mast', 'The sail', 'The oar, from a telephone'])
  await page.locator('a[rel="prev"]').click()
  expect(await page.locator('h1').innerText()).toContain('2 / 3')
  await page.getByRole('link', { name: 'Back to Three pictures' }).click()
  expect(page.url()).toBe(three?.url)
  await page.close()
})

it('the script of the viewer is loaded where there are pictures, and nowhere else', () => {
  const withViewer = pages.filter(({ html }) => /<script src="[^"]*\/viewer\.[^"]*" type="module">/.test(html))

  expect(withViewer.map(({ path }) => path)).toEqual(galleries.map(({ path }) => path))
})

interface Cell {
  readonly gallery: number
  readonly top: number
  readonly left: number
  readonly right: number
  /** The right edge of its gallery. */
  readonly end: number
  readonly height: number
  /** Width by height, as it is shown and as the picture is. */
  readonly shown: number
  readonly own: number
  readonly isTall: boolean
  readonly isSmall: boolean
  readonly fit: string
  readonly caption?: { readonly height: number; readonly hidden: number }
}

function cellsOn(page: Page): Promise<Cell[]> {
  return page.locator('.gallery > li').evaluateAll((items) => {
    const galleries = [...document.querySelectorAll('.gallery')]
    return items.flatMap((item) => {
      const image = item.querySelector('img')
      const gallery = item.closest('.gallery')
      if (!image || !gallery) return []
      const { top, left, right } = item.getBoundingClientRect()
      const { width, height } = image.getBoundingClientRect()
      const caption = item.querySelector('figcaption')
      return {
        gallery: galleries.indexOf(gallery),
        ...{ top: Math.round(top), left, right, height },
        end: gallery.getBoundingClientRect().right,
        shown: width / height,
        own: Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
        isTall: item.querySelector('.tall') !== null,
        isSmall: item.querySelector('.small') !== null,
        fit: getComputedStyle(image).objectFit,
        caption: caption
          ? { height: caption.clientHeight, hidden: caption.scrollHeight - caption.clientHeight }
          : undefined,
      }
    })
  })
}

function faultsIn(cells: readonly Cell[]): string[] {
  const none = cells.length === 0 ? ['There is no picture'] : []
  return [...none, ...cells.flatMap(faultsOf), ...galleriesIn(cells).flatMap(faultsOfRows)]
}

function faultsOfRows(rows: readonly (readonly Cell[])[]): string[] {
  const faults: string[] = []
  const inOrder = rows.flat().sort((one, other) => one.top - other.top || one.left - other.left)
  if (rows.flat().some((cell, index) => cell !== inOrder[index])) faults.push('Its order is another')
  for (const [index, row] of rows.entries()) {
    const heights = row.filter(({ isSmall }) => !isSmall).map(({ height }) => height)
    if (Math.max(...heights) - Math.min(...heights) > 1.5) faults.push(`Row ${index} has heights of ${heights}`)
    const open = (row[0]?.end ?? 0) - (row.at(-1)?.right ?? 0)
    if (open > 2 && index < rows.length - 1) faults.push(`Row ${index} ends ${open} px too early`)
  }
  return faults
}

function faultsOf({ shown, own, isTall, fit, caption, right, end }: Cell): string[] {
  const faults: string[] = []
  if (isTall ? fit !== 'contain' : Math.abs(shown / own - 1) > 0.01) faults.push(`Its shape is ${shown}, not ${own}`)
  if (right > end + 1) faults.push('It stands out of its gallery')
  if (caption && (caption.height < 10 || caption.hidden > 1)) faults.push('Its caption is cut')
  return faults
}

/** The rows of each gallery. */
function galleriesIn(cells: readonly Cell[]): Cell[][][] {
  const galleries: Cell[][][] = []
  for (const cell of cells) {
    galleries[cell.gallery] ??= []
    const rows = galleries[cell.gallery]
    if (rows?.at(-1)?.[0]?.top === cell.top) rows.at(-1)?.push(cell)
    else rows?.push([cell])
  }
  return galleries
}
