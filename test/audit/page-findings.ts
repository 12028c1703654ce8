import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { keyboardFaults } from '../browser/keyboard.ts'
import { type ColorScheme, faultsOf, openTab, screens } from '../browser/look.ts'
import type { AuditedPage } from './pages.ts'
import { shotName } from './shot-name.ts'

/** What is wrong with a page at each width, by day and by night, and for the keyboard; keeps a picture of each. */
export async function pageFindings(browser: Browser, one: AuditedPage, out: string): Promise<string[]> {
  const findings: string[] = []
  const tab = await openTab(browser)
  for (const screen of screens) {
    const shoot = (page: Page, colorScheme: ColorScheme) =>
      keep(page, join(out, shotName(one, screen.width, colorScheme)))
    const faults = await faultsOf(tab, one.page.url, { ...screen, shoot })
    findings.push(...faults.map((fault) => `At ${screen.width} px: ${fault}`))
    if (screen.width !== 768) findings.push(...(await byKeyboard(browser, one.page.url, screen.width)))
  }
  await tab.context().close()
  return findings
}

async function keep(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }))
  // Of the longest lists the beginning tells enough.
  const clip = { x: 0, y: 0, width, height: Math.min(height, 8000) }
  await page.screenshot({ path: file, fullPage: true, clip, type: 'jpeg', quality: 80 })
}

async function byKeyboard(browser: Browser, url: string, width: number): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(url)
  const faults = await keyboardFaults(page)
  await page.close()
  return faults.map((fault) => `By keyboard at ${width} px: ${fault}`)
}
