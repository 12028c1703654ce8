// The thread that builds for the preview. A thread never loads a module twice, so the preview starts a new one when
// code has changed.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { build } from '../build.ts'
import type { Article } from '../model/article.ts'
import type { Site } from '../model/site.ts'
import type { Folders } from '../model/source.ts'
import { brokenOff } from './broken-off.ts'
import { type LeftOutByPage, type LeftOutOfPage, leftOutByPage } from './left-out.ts'
import type { BuildReport, Problem } from './rebuild.ts'

/** What the thread is given when it starts. */
export interface ThreadStart {
  readonly folders: Folders
  readonly standIns: readonly StandIn[]
}

/** What it is asked, and where it answers. */
export interface Asked {
  readonly question: Question
  readonly port: MessagePort
}

/** To build, or what the last build left out of the article of a page: `/news/2024/some-slug/`. */
export type Question = { readonly kind: 'build' } | { readonly kind: 'left out'; readonly page: string }

/** What it answers when it is told to build. */
export type Outcome =
  | { readonly kind: 'built'; readonly report: BuildReport; readonly standIns: readonly StandIn[] }
  | { readonly kind: 'broken off'; readonly problem: Problem }

/** The last good article of a file that cannot be read, by the file's path. */
export type StandIn = readonly [path: string, articles: readonly Article[]]

buildWhenTold(workerData)

function buildWhenTold({ folders, standIns }: ThreadStart): void {
  const lastGood = new Map(standIns)
  let leftOut: LeftOutByPage = new Map()
  parentPort?.on('message', async ({ question, port }: Asked) => {
    if (question.kind === 'left out') return port.postMessage(leftOut.get(question.page) ?? nothing)
    port.postMessage(
      await outcomeOf(folders, lastGood, (site) => {
        leftOut = leftOutByPage(site)
      }),
    )
  })
}

const nothing: LeftOutOfPage = { lines: [] }

async function outcomeOf(
  folders: Folders,
  lastGood: Map<string, readonly Article[]>,
  onSite: (site: Site) => void,
): Promise<Outcome> {
  try {
    const { site, ...rest } = await build(folders, { lastGood })
    onSite(site)
    const unread = new Set(rest.diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path))
    const standIns = [...lastGood].filter(([path]) => unread.has(path))
    return { kind: 'built', report: { ...rest, base: site.settings.base }, standIns }
  } catch (error) {
    return brokenOff(error)
  }
}
