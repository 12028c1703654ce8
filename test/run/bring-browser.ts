import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../browser/chromium.ts'

/** Sees to it that there is a Chromium, and a font with Chinese characters; says what it installs. */
export function bringBrowser(): void {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (missing.length === 0) return
  if (isDebian() && process.getuid?.() === 0) {
    run('apt-get', 'update')
    run('apt-get', 'install', '-y', '--no-install-recommends', ...missing)
  }
  if (!findChromium()) run('npx', 'playwright-core', 'install', 'chromium')
  if (!findChromium()) console.log('There is no Chromium: the tests in the browser will fail. Name one by CHROMIUM=…')
  if (!hasChineseFont()) console.log('No font with Chinese characters was found: Chinese pages are tested with boxes.')
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true // macOS and Windows bring one
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim())
}

// Debian, Ubuntu and what is made from them.
function isDebian(): boolean {
  return existsSync('/etc/debian_version')
}

function run(program: string, ...parameters: string[]): void {
  console.log(`For the tests in the browser: ${program} ${parameters.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync(program, parameters, { env, encoding: 'utf8' })
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`)
}
