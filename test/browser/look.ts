import type { Browser, Page } from 'playwright-core'
import { moves, withoutCache } from './shifts.ts'
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

/** Where pages are looked at one after another: a tab of its own for each would take longer than the look at it. */
export async function openTab(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await withoutCache(page)
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Against the policy (${effectiveDirective}): ${blockedURI}`),
    ),
  )
  return page
}

/** What there is to say against a page as a tab shows it from its top to its end; nothing where it is sound. */
export async function faultsOf(tab: Page, url: string, screen: Screen): Promise<string[]> {
  const { width, colorSchemes, shoot } = screen
  await tab.goto('about:blank') // what is still on its way to the page before is none of this one's
  await tab.removeAllListeners()
  await tab.setViewportSize({ width, height: 800 })
  await tab.emulateMedia({ colorScheme: 'light' })
  const faults = heard(tab, url)
  await tab.goto(url)
  faults.push(...(await moves(tab)).map((shift) => `Moves by itself: ${shift}`), ...(await formFaults(tab, width)))
  for (const colorScheme of colorSchemes) {
    await tab.emulateMedia({ colorScheme })
    await shoot?.(tab, colorScheme)
    faults.push(...(await violations(tab)).map((fault) => `In the ${colorScheme}: ${fault}`))
  }
  return faults
}

/** A list that grows while a page loads: errors, what is refused or fails, and what is asked of another host. */
function heard(page: Page, url: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`Console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`Script: ${error.message}`))
  page.on('dialog', (dialog) => faults.push(`A dialog: ${dialog.message()}`) && dialog.dismiss())
  page.on('requestfailed', (request) => faults.push(`Failed: ${request.url()}`))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`Another host: ${request.url()}`)
  })
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
