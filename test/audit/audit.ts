// `npm run audit`: all that can be measured of the finished pages, in a real browser, and pictures of them for people to look at.
// `npm run audit -- --only 'news/' --sites stress --no-lighthouse --out ../audit`
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium, launch } from '../browser/chromium.ts'
import { serveAll } from '../browser/serve.ts'
import { buildSites } from '../browser/sites.ts'
import { contactSheet } from './contact-sheet.ts'
import { freePort, installLighthouse } from './lighthouse.ts'
import { pageFindings } from './page-findings.ts'
import { type Audited, auditedNames, auditedPages } from './pages.ts'
import { reportOf } from './report.ts'
import { scoresOf } from './scores.ts'
import { siteFindings } from './site-findings.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sites: { type: 'string', default: auditedNames.join(',') },
    // Pages whose address within their site matches.
    only: { type: 'string', default: '' },
    lighthouse: { type: 'boolean', default: true },
    // Where pictures and their contact sheet go.
    out: { type: 'string', default: 'audit' },
  },
})

const chromium = findChromium()
if (!chromium) throw new Error('The audit needs a Chromium: install one, or name it by CHROMIUM=…')
if (values.lighthouse) installLighthouse()
const folder = mkdtempSync(join(tmpdir(), 'daypass-audit-'))
const out = resolve(values.out)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const names = auditedNames.filter((name) => values.sites.split(',').includes(name))
const { sites, close } = await serveAll(await buildSites(folder, names))
const port = await freePort()
const browser = await launch(chromium, [`--remote-debugging-port=${port}`])
try {
  const pages = auditedPages(sites).filter(({ page }) => new RegExp(values.only, 'u').test(page.path))
  const findings = await siteFindings(browser, sites)
  const audited: Audited[] = []
  for (const one of pages) {
    console.log(`${audited.length + 1} of ${pages.length}: ${one.site} /${one.page.path}`)
    const found = await pageFindings(browser, one, out)
    const scores = values.lighthouse ? await scoresOf(one, port) : undefined
    const all = [...found, ...(scores?.missed ?? [])]
    for (const finding of all) console.log(`  ${finding}`)
    audited.push({ ...one, findings: all, scores })
  }
  contactSheet(audited, out)
  console.log(reportOf(audited, findings))
  console.log(`The pages as they look: ${join(out, 'index.html')}`)
  process.exitCode = findings.length + audited.flatMap((one) => one.findings).length > 0 ? 1 : 0
} finally {
  await browser.close()
  close()
  rmSync(folder, { recursive: true, force: true })
}
