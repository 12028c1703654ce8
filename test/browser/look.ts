import type { Browser, Page } from 'playwright-core'
import { moves } from './shifts.ts'
import { violations } from './violations.ts'

/** A phone, a tablet and a desk. */
export const widths = [360, 768, 1280] as const

export type ColorScheme = 'light' | 'dark'
export const colorSchemes: readonly ColorScheme[] = ['light', 'dark']

export interface Screen {
  readonly width: number
  readonly colorSchemes: readonly ColorScheme[]
  /** Is shown the page in each scheme. */
  readonly shoot?: (page: Page, colorScheme: ColorScheme) => Promise<void>
}

/** By day and by night. */
export const screens: readonly Screen[] = widths.map((width) => ({ width, colorSchemes }))

/** What there is to say against a page as a browser shows it from its top to its end; nothing where it is sound. */
export async function faultsOf(browser: Browser, url: string, screen: Screen): Promise<string[]> {
  const { width, colorSchemes, shoot } = screen
  const context = await browser.newContext({ colorScheme: 'light', viewport: { width, height: 800 } })
  const page = await context.newPage()
  const faults = await heard(page, url)
  await page.goto(url)
  faults.push(...(await moves(page)).map((shift) => `Moves by itself: ${shift}`), ...(await formFaults(page, width)))
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme })
    await shoot?.(page, colorScheme)
    faults.push(...(await violations(page)).map((fault) => `In the ${colorScheme}: ${fault}`))
  }
  await context.close()
  return faults
}

/** A list that grows while a page loads: errors, what is refused or fails, and what is asked of another host. */
async function heard(page: Page, url: string): Promise<string[]> {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`Console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`Script: ${error.message}`))
  page.on('dialog', (dialog) => faults.push(`A dialog: ${dialog.message()}`) && dialog.dismiss())
  page.on('requestfailed', (request) => faults.push(`Failed: ${request.url()}`))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`Another host: ${request.url()}`)
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Against the policy (${effectiveDirective}): ${blockedURI}`),
    ),
  )
  return faults
}

async function formFaults(page: Page, width: number): Promise<string[]> {
  const { widest, headings, language, sources } = await page.evaluate(() => ({
    widest: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    sources: [...document.querySelectorAll('source')].filter((source) => source.getClientRects().length > 0).length,
  }))
  return [
    ...(widest > width ? [`The page is ${widest} px wide`] : []),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(/^(en|zh-Hans)$/u.test(language) ? [] : [`Its language is "${language}"`]),
    ...(sources === 0 ? [] : [`${sources} sources of pictures take up room`]),
  ]
}
