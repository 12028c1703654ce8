import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { type ServedSite, serveAll } from './serve.ts'
import { buildSites } from './sites.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: readonly ServedSite[]
    /** The browser's program. */
    readonly chromium: string
  }
}

/** Builds and serves the sites once for all tests in the browser. */
export async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium()
  if (!chromium) throw new Error('The tests in the browser need a Chromium: install one, or name it by CHROMIUM=…')
  const folder = mkdtempSync(join(tmpdir(), 'daypass-sites-'))
  const { sites, close } = await serveAll(await buildSites(folder))
  project.provide('chromium', chromium)
  project.provide('sites', sites)
  return () => {
    close()
    rmSync(folder, { recursive: true, force: true })
  }
}
