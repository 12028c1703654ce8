// The thread that builds for the preview. A thread never loads a module twice, so the preview starts a new one when
// code has changed.
import { parentPort, workerData } from 'node:worker_threads'
import { build } from '../build.ts'
import type { Article } from '../model/article.ts'
import type { Folders } from '../model/source.ts'
import { brokenOff } from './broken-off.ts'
import type { BuildReport, Problem } from './rebuild.ts'

/** What the thread is given when it starts. */
export interface ThreadStart {
  readonly folders: Folders
  readonly standIns: readonly StandIn[]
}

/** What it answers when it is told to build. */
export type Outcome =
  | { readonly kind: 'built'; readonly report: BuildReport; readonly standIns: readonly StandIn[] }
  | { readonly kind: 'broken off'; readonly problem: Problem }

/** The last good article of a file that cannot be read, by the file's path. */
export type StandIn = readonly [path: string, articles: readonly Article[]]

buildWhenTold(workerData)

function buildWhenTold({ folders, standIns }: ThreadStart): void {
  const lastGood = new Map(standIns)
  parentPort?.on('message', async () => parentPort?.postMessage(await outcomeOf(folders, lastGood)))
}

async function outcomeOf(folders: Folders, lastGood: Map<string, readonly Article[]>): Promise<Outcome> {
  try {
    const { site, ...rest } = await build(folders, { lastGood })
    const unread = new Set(rest.diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path))
    const standIns = [...lastGood].filter(([path]) => unread.has(path))
    return { kind: 'built', report: { ...rest, base: site.settings.base }, standIns }
  } catch (error) {
    return brokenOff(error)
  }
}
