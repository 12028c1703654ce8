import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { htmlRules } from '../browser/html-rules.ts'
import { pagesOf } from '../browser/pages-of.ts'
import type { ServedSite } from '../browser/serve.ts'
import { weightOf } from '../browser/weight.ts'
import { deadEndsIn } from '../published/dead-ends.ts'

/** What is wrong with sites as a whole: markup of every page, what leads nowhere, the weight of the first view. */
export async function siteFindings(browser: Browser, sites: readonly ServedSite[]): Promise<string[]> {
  const findings: string[] = []
  for (const site of sites) {
    const { broken, unreached } = deadEndsIn(site)
    const unled = unreached.map((page) => `Nothing leads to ${page}`)
    const invalid = await markupFindings(site)
    const { drawn, fonts } = await weightOf(browser, site.url)
    console.log(`${site.name}: home page ${kilobytes(drawn)} without pictures and fonts, fonts ${kilobytes(fonts)}`)
    const heavy =
      drawn > homeLimit ? [`The home page takes ${kilobytes(drawn)}; ${kilobytes(homeLimit)} are allowed`] : []
    findings.push(...[...broken, ...unled, ...invalid, ...heavy].map((finding) => `${site.name}: ${finding}`))
  }
  return findings
}

/** Of the first view of a home page, compressed, without pictures, in bytes. */
const homeLimit = 30 * 1024

async function markupFindings(site: ServedSite): Promise<string[]> {
  const validator = new HtmlValidate(htmlRules)
  const findings: string[] = []
  for (const { path, html } of pagesOf(site)) {
    const { results } = await validator.validateString(html, path)
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      findings.push(`/${path}:${line}:${column} ${ruleId}: ${message}`)
    }
  }
  return findings
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
