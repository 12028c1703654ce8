import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = 'test/audit'
const program = join(folder, 'node_modules/lighthouse/cli/index.js')

/** Lighthouse is a package of the audit alone, so that `npm ci` of the project stays light; it is installed when first needed. */
export function installLighthouse(): void {
  if (existsSync(program)) return
  console.log(`Installing Lighthouse: npm ci --prefix ${folder}`)
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'inherit' })
}

/** What Lighthouse says of a page: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseResult {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>
  readonly runtimeError?: { readonly message: string }
}

interface AuditRef {
  readonly id: string
  readonly weight: number
}

/** Runs Lighthouse as it is set up, as a phone on a slow network, in the browser that listens at this port. */
export async function lighthouse(url: string, port: number, skipped: readonly string[]): Promise<LighthouseResult> {
  const skip = skipped.length > 0 ? [`--skip-audits=${skipped.join(',')}`] : []
  const parameters = [program, url, `--port=${port}`, '--output=json', '--quiet', ...skip]
  const env = { ...process.env, CI: '1' } // it would ask whether it may report errors
  const { stdout } = await run(process.execPath, parameters, { env, maxBuffer: 2 ** 28 })
  return JSON.parse(stdout) as LighthouseResult // its documented output
}

const run = promisify(execFile)

/** A port of this machine that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
