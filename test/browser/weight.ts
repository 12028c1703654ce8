import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'

/** What a page takes to be shown for the first time, in bytes as hosts send it, without pictures. */
export interface Weight {
  /** Page, style sheets and scripts: what the page is drawn with. */
  readonly drawn: number
  /** Fonts; their style sheet says that a page is drawn without them where they come late. */
  readonly fonts: number
}

/** The weight of a page that is visited for the first time. */
export async function weightOf(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(url, { waitUntil: 'networkidle' })
  const kinds = responses.map((response) => ({ kind: response.request().resourceType(), response }))
  const drawn = await Promise.all(
    kinds.filter(({ kind }) => !notDrawnWith.has(kind)).map(({ response }) => sent(response)),
  )
  const fonts = await Promise.all(kinds.filter(({ kind }) => kind === 'font').map(({ response }) => sent(response)))
  await page.close()
  return { drawn: sum(drawn), fonts: sum(fonts) }
}

const notDrawnWith = new Set(['font', 'image', 'manifest', 'other'])

// The worse of the two ways that hosts compress.
async function sent(response: Response): Promise<number> {
  const body = await response.body()
  return Math.max(gzipSync(body, { level: 9 }).length, brotliCompressSync(body).length)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
