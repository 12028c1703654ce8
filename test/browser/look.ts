import type { Browser } from 'playwright-core'
import { violations } from './violations.ts'

export interface Screen {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

/** A phone and a desk, by day and by night. */
export const screens: readonly Screen[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** What there is to say against a page as a browser shows it; nothing where it is sound. */
export async function faultsOf(browser: Browser, url: string, { width, colorScheme }: Screen): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`Console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`Script: ${error.message}`))
  page.on('dialog', (dialog) => faults.push(`A dialog: ${dialog.message()}`) && dialog.dismiss())
  page.on('requestfailed', (request) => faults.push(`Failed: ${request.url()}`))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`Another host: ${request.url()}`)
  })
  await page.goto(url)
  const { widest, headings, language, sources } = await page.evaluate(async () => {
    await document.fonts.ready
    return {
      widest: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
      headings: document.querySelectorAll('h1').length,
      language: document.documentElement.lang,
      sources: [...document.querySelectorAll('source')].filter((source) => source.getClientRects().length > 0).length,
    }
  })
  if (widest > width) faults.push(`The page is ${widest} px wide`)
  if (headings !== 1) faults.push(`${headings} first headings`)
  if (!/^(en|zh-Hans)$/u.test(language)) faults.push(`Its language is "${language}"`)
  if (sources > 0) faults.push(`${sources} sources of pictures take up room`)
  faults.push(...(await violations(page)))
  await context.close()
  return faults
}
