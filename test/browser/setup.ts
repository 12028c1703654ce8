import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { originOf } from './origin.ts'
import { serve } from './serve.ts'
import { type BuiltSite, buildSites } from './sites.ts'

/** A built site and where it can be visited. */
export interface ServedSite extends BuiltSite {
  /** Address of its home page. */
  readonly url: string
}

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
  const sites = await buildSites(folder)
  const servers = await Promise.all(sites.map(serve))
  project.provide('chromium', chromium)
  project.provide(
    'sites',
    sites.map((site, index) => ({ ...site, url: `${originOf(servers[index])}${site.base}/` })),
  )
  return () => {
    for (const server of servers) server.close().closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  }
}
