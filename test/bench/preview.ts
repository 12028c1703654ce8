import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../dev/listen.ts'
import type { MadeFile } from './articles.ts'
import { program, type Run } from './measure.ts'
import type { Case } from './table.ts'

/** What a site is previewed from: built, so that all of its articles are known to the cache. */
interface Previewed {
  readonly content: string
  readonly images: string
  readonly dist: string
  readonly cache: string
  readonly article: MadeFile
}

/**
 * What the preview costs from outside: until the first page is there, and from a saved file to the bytes of its page, as a page that
 * is open follows it. CPU is that of all its threads.
 */
export async function previewCases(runs: number, site: Previewed): Promise<Case[]> {
  const first: Run[] = []
  for (let run = 1; run < runs; run++) {
    const one = await startAndVisit(site)
    one.preview.stop()
    first.push(one.run)
  }
  const { preview, run } = await startAndVisit(site)
  const saved: Run[] = []
  const page = await pageOf(preview.url)
  for (let turn = 0; turn <= runs; turn++) saved.push(await save(turn, page))
  preview.stop()
  return [
    caseOf('first page', [...first, run]),
    caseOf('the first that is saved, to served', saved.slice(0, 1)),
    caseOf('saved to served', saved.slice(1)),
  ]

  async function save(turn: number, page: string): Promise<Run> {
    const open = await listen(preview.url, page.slice(1))
    const { version } = await open.until(() => true)
    await wait(settling)
    const run = await preview.timed(async () => {
      writeFileSync(join(site.content, site.article.path), `${site.article.text}\n\nOne more, number ${turn}.\n`)
      await open.until((news) => news.version !== version)
      const html = await (await fetch(new URL(page, preview.url))).text()
      if (!html.includes(`number ${turn}.`)) throw new Error(`${page} is an old one`)
    }, preview.cpu())
    open.close()
    return run
  }

  async function pageOf(url: string): Promise<string> {
    const said = await (await fetch(new URL('/sitemap.xml', url))).text()
    const slug = site.article.path.replace(/^.*\//, '').replace(/\.\w+$/, '')
    return new URL(new RegExp(`<loc>([^<]*/${slug}/)</loc>`).exec(said)?.[1] ?? `missing:${slug}`).pathname
  }
}

function caseOf(situation: string, runs: readonly Run[]): Case {
  return { name: `Preview: ${situation}`, runs }
}

async function startAndVisit(site: Previewed) {
  const preview = await start(site)
  const run = await preview.timed(() => fetch(preview.url).then((response) => response.text()))
  return { preview, run }
}

// Milliseconds until the messages have been found out, which begins once nobody asks for a page.
const settling = 5_000

async function start({ content, images, dist, cache }: Previewed) {
  const started = performance.now()
  const folders = ['--content', content, '--images', images, '--dist', dist, '--cache', cache]
  const child = spawn(process.execPath, [program(), 'dev', '--port', '0', ...folders])
  let said = ''
  while (!/http:\/\/\S+/.test(said)) said += String((await once(child.stdout, 'data'))[0])
  child.stdout.resume()
  const cpu = () => cpuSeconds(child.pid ?? 0)
  return {
    url: /http:\/\/\S+/.exec(said)?.[0] ?? '',
    cpu,
    /** Since the start, or since the CPU told. */
    async timed(act: () => Promise<unknown>, before?: number) {
      const from = before === undefined ? started : performance.now()
      await act()
      const wallSeconds = (performance.now() - from) / 1000
      return { wallSeconds, cpuSeconds: cpu() - (before ?? 0), peakMegabytes: peakOf(child.pid ?? 0) }
    },
    stop: () => child.kill(),
  }
}

// Linux alone tells the time of another process as exactly: https://docs.kernel.org/scheduler/sched-stats.html.
function cpuSeconds(pid: number): number {
  const tasks = `/proc/${pid}/task`
  if (!existsSync(tasks)) throw new Error('The CPU of the preview can be told on Linux only')
  const times = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  )
  return times.reduce((sum, time) => sum + time, 0) / 1e9
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
