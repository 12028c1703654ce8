import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright-core'

/** A Chromium that starts on this machine: the one named by CHROMIUM, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env
  const candidates = CHROMIUM ? [CHROMIUM] : [...installed, chromium.executablePath()]
  return candidates.find(starts)
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// Some systems install a program of that name that only says where to get the browser.
function starts(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Starts the browser, which talks to nobody but the pages it is shown. */
export function launch(executablePath: string, more: readonly string[] = [uncompiled]) {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ]
  return chromium.launch({ executablePath, args })
}

// No page of a test is there for long enough to win back what it takes to compile its scripts better and better.
const uncompiled = '--js-flags=--single-threaded --no-opt --no-maglev'
