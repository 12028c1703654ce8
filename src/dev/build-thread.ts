// The thread that makes pages for the preview. A thread never loads a module twice, so the preview starts a new one when
// code has changed.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { openCache } from '../cache.ts'
import type { Article } from '../model/article.ts'
import type { Cache } from '../model/cache.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { once } from '../model/once.ts'
import type { Folders } from '../model/source.ts'
import { openPlanner, type PlannedSite } from '../planner.ts'
import { type BrokenOff, brokenOff } from './broken-off.ts'
import { type LeftOutOfPage, leftOutByPage } from './left-out.ts'
import { makeReady } from './make-ready.ts'
import { type Served, type ServedSite, servedSite } from './served-site.ts'

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

/**
 * To take up what has changed (absolute paths; without them all is read) and tell the versions of open pages; what there is at
 * an address of the host; what was left out of the article of a page; what there is to say of all files.
 */
export type Question =
  | { readonly kind: 'update'; readonly changed?: readonly string[]; readonly open: readonly string[] }
  | { readonly kind: 'page' | 'left out'; readonly address: string }
  | { readonly kind: 'messages' }

/** What came of an update. */
export type Outcome = TakenUp | BrokenOff

export interface TakenUp {
  readonly kind: 'taken up'
  /** Path of the site's address. */
  readonly base: string
  /** What keeps files from being published. */
  readonly errors: readonly Diagnostic[]
  /** By the address of an open page. */
  readonly versions: ReadonlyMap<string, string>
  readonly standIns: readonly StandIn[]
}

/** What there is at an address. Where there is nothing, what is shown instead. */
export type Page =
  | Exclude<Served, { readonly kind: 'nothing' }>
  | { readonly kind: 'nothing'; readonly shown: Served }
  | BrokenOff

/** The last good article of a file that cannot be read, by the file's path. */
export type StandIn = readonly [path: string, articles: readonly Article[]]

/** The site as it was last taken up. */
interface Current extends ServedSite {
  readonly planned: PlannedSite
  leftOut(address: string): LeftOutOfPage
}

void answerQuestions(workerData)

async function answerQuestions({ folders, standIns }: ThreadStart): Promise<void> {
  const lastGood = new Map(standIns)
  const cache = await openCache(folders.cache)
  const planner = openPlanner(folders, cache, { lastGood })
  let current: Current | undefined

  async function update({ changed, open }: Question & { readonly kind: 'update' }): Promise<TakenUp> {
    const planned = await planner.plan(changed)
    const next = currentSite(planned, cache)
    // First, so that the last site stays up where one of its pages cannot be made.
    const versions = new Map<string, string>()
    for (const address of open) versions.set(address, await next.versionAt(address))
    current = next
    const { errors } = planned
    const unread = new Set(errors.map(({ path }) => path))
    const standIns = [...lastGood].filter(([path]) => unread.has(path))
    return { kind: 'taken up', base: planned.site.settings.base, errors, versions, standIns }
  }

  function answerTo(question: Question): unknown {
    switch (question.kind) {
      case 'update':
        return update(question)
      case 'page':
        return pageAt(question.address, current)
      case 'left out':
        return current?.leftOut(question.address) ?? { lines: [] }
      case 'messages':
        return current && messagesOf(current, cache)
    }
  }

  parentPort?.on('message', async ({ question, port }: Asked) => {
    port.postMessage(
      await Promise.resolve()
        .then(() => answerTo(question))
        .catch(brokenOff),
    )
  })
}

function currentSite(planned: PlannedSite, cache: Cache): Current {
  const { site } = planned
  const { base } = site.settings
  const leftOut = once(() => leftOutByPage(site))
  return {
    ...servedSite(planned, cache),
    planned,
    leftOut: (address) => (address.startsWith(base) && leftOut().get(address.slice(base.length))) || { lines: [] },
  }
}

async function pageAt(address: string, current: Current | undefined): Promise<Page> {
  const found: Served = (await current?.at(address)) ?? { kind: 'nothing' }
  return found.kind === 'nothing' ? { kind: 'nothing', shown: (await current?.missing()) ?? found } : found
}

/** They are asked for while nobody waits: what the next change of an article needs is made ready first. */
async function messagesOf(current: Current, cache: Cache): Promise<readonly Diagnostic[]> {
  await cache.save()
  const { site, diagnostics } = current.planned
  await makeReady(site, current)
  return diagnostics()
}
