import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../browser/chromium.ts'
import type { Question } from './questions.ts'

// The page that asks; what it costs is counted from `load()` on.
const start = '<!doctype html><html lang="zh"><title>Search</title><script>load = () => import("/page.js")</script>'

declare global {
  function load(): Promise<{ open: () => Promise<Finder> }>
}

interface Finder {
  readonly find: (query: string) => Promise<number[]>
  readonly show: (query: string) => Promise<unknown>
}

/** What a candidate's page gives, asked in a browser: cells of the table. */
export async function visit(folder: string, questions: readonly Question[]): Promise<string[]> {
  const host = await served(folder)
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const found = await answers(browser, host.url, questions)
    const share = (kind: Question['kind']) => {
      const those = questions.flatMap((question, index) => (question.kind === kind ? [{ question, index }] : []))
      const [had, all] = those.reduce(
        ([had, all], { question: { expected }, index }) => {
          const given = new Set(found[index])
          return [had + expected.filter((record) => given.has(record)).length, all + expected.length]
        },
        [0, 0],
      )
      return `${((100 * had) / all).toFixed(1)} %`
    }
    const wrong = questions.reduce((sum, { expected }, index) => {
      const wanted = new Set(expected)
      return sum + (found[index] ?? []).filter((record) => !wanted.has(record)).length
    }, 0)
    const firsts: Cost[] = []
    for (const { query } of questions.slice(0, 20)) firsts.push(await firstResult(browser, host, query))
    const middle = (of: (cost: Cost) => number) =>
      firsts.map(of).sort((a, b) => a - b)[Math.floor(firsts.length / 2)] ?? 0
    return [
      ...(['han', 'word', 'beginning', 'mixed'] as const).map(share),
      String(wrong),
      (host.total() / 1000).toFixed(0),
      (middle(({ bytes }) => bytes) / 1000).toFixed(1),
      String(middle(({ requests }) => requests)),
      middle(({ ms }) => ms).toFixed(0),
    ]
  } finally {
    await browser.close()
    host.server.close().closeAllConnections()
  }
}

interface Cost {
  readonly bytes: number
  readonly requests: number
  readonly ms: number
}

async function answers(browser: Browser, url: string, questions: readonly Question[]): Promise<number[][]> {
  const page = await browser.newPage()
  await page.goto(url)
  const found = await page.evaluate(
    async (queries) => {
      const { open } = await globalThis.load()
      const { find } = await open()
      const all: number[][] = []
      for (const query of queries) all.push(await find(query))
      return all
    },
    questions.map(({ query }) => query),
  )
  await page.close()
  return found
}

/** What a reader pays who comes with an empty cache, until the first result with its quotation is there. */
async function firstResult(browser: Browser, host: Host, query: string): Promise<Cost> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(host.url)
  host.reset()
  const ms = await page.evaluate(async (query) => {
    const started = performance.now()
    const { open } = await globalThis.load()
    await (await open()).show(query)
    return performance.now() - started
  }, query)
  await context.close()
  return { ...host.sent(), ms }
}

interface Host {
  readonly server: Server
  readonly url: string
  readonly reset: () => void
  readonly sent: () => Omit<Cost, 'ms'>
  readonly total: () => number
}

/** A host that compresses what is not compressed, as hosts do. */
async function served(folder: string): Promise<Host> {
  let bytes = 0
  let requests = 0
  const packed = new Map<string, Buffer>()
  const pack = (path: string) => {
    const known = packed.get(path) ?? gzipSync(readFileSync(join(folder, path)))
    packed.set(path, known)
    return known
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(start)
    try {
      const content = pack(path)
      bytes += content.length
      requests += 1
      const type = { js: 'text/javascript', json: 'application/json', wasm: 'application/wasm' }[
        path.split('.').at(-1) ?? ''
      ]
      return response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': type ?? 'text/plain' }).end(content)
    } catch {
      return response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return {
    server,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    reset: () => {
      bytes = 0
      requests = 0
    },
    sent: () => ({ bytes, requests }),
    total: () =>
      files.reduce((sum, { parentPath, name }) => sum + pack(join(parentPath, name).slice(folder.length)).length, 0),
  }
}
