import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderWith } from './folder-with.ts'

const page = (text: string) => `<!doctype html><title>${text}</title>${'<p>会议 in the hall</p>'.repeat(60)}`
const caddyfile = readFileSync(join(import.meta.dirname, '../docs/hosting/Caddyfile'), 'utf8')
const hasCaddy = spawnSync('caddy', ['version']).status === 0

// As browsers say it; no connection outlives the server, whose port the next one may get.
const headers = { 'accept-encoding': 'gzip, deflate, br', connection: 'close' }

/** Serves some files with the configuration of docs/hosting/, on a free port and without certificates. */
async function served(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<(path: string) => Promise<Response>> {
  const folder = folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/${path}`, text])))
  const port = await freePort()
  const head = '{\n admin off\n auto_https off\n}\n'
  const config = head + caddyfile.replace('daypass.example {', `http://127.0.0.1:${port} {`)
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', '-'], { cwd: folder, env })
  onTestFinished(() => stopped(caddy))
  caddy.stdin.end(config)
  await said(caddy, 'serving initial configuration')
  return (path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

// Goes on reading: a server that nobody hears any more ends when it says its next word.
function said(process: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = ''
    process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      all += chunk
      if (all.includes(text)) resolve()
    })
    process.once('exit', () => reject(new Error(all)))
  })
}

async function stopped(process: ChildProcess): Promise<void> {
  process.kill()
  if (process.exitCode === null) await once(process, 'exit')
}

// Where there is no Caddy, test/hosting.test.ts still compares what it is told.
describe.skipIf(!hasCaddy)('Caddy with the configuration of docs/hosting/', () => {
  it('sends what was compressed, with what the file of headers says', async () => {
    const get = await served({
      ...{ 'index.html': page('Home'), 'index.html.br': brotliCompressSync(page('Home')) },
      ...{ 'assets/site.0123abcd.css': 'p{}', 'site.webmanifest': '{}' },
    })
    const home = await get('/')
    expect([home.status, home.headers.get('content-encoding'), await home.text()]).toEqual([200, 'br', page('Home')])
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(home.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(home.headers.get('permissions-policy')).toContain('camera=()')
    expect(home.headers.get('x-content-type-options')).toBe('nosniff')
    expect(home.headers.get('cache-control')).toBe(null)
    expect((await get('/assets/site.0123abcd.css')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await get('/site.webmanifest')).headers.get('content-type')).toBe('application/manifest+json')
  })

  it('has a page for what is not there, which no cache keeps, and keeps to itself what is for others', async () => {
    const get = await served({
      ...{ '404.html': page('Gone'), 'news/index.html': page('News'), _headers: 'x', _redirects: 'x', '.daypass': 'x' },
    })
    for (const path of ['/nothing/', '/assets/old.0123abcd.css', '/_headers', '/_redirects', '/.daypass']) {
      const { status, headers } = await get(path)
      expect([path, status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
        ...[path, 404, null, 'text/html; charset=utf-8'],
      ])
    }
    const { status, headers } = await get('/news')
    expect([status, headers.get('location')]).toEqual([308, '/news/'])
  })
})
