import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Folders } from '../model/source.ts'
import { brokenOff } from './broken-off.ts'
import type { Asked, Outcome, Question, StandIn, ThreadStart } from './build-thread.ts'
import type { LeftOutOfPage } from './left-out.ts'

export interface Builder {
  /** Builds in the living thread, or in a new one where none lives. One build at a time. */
  build(): Promise<Outcome>
  /** What the last build left out of the article of a page; nothing where no thread lives. */
  leftOut(page: string): Promise<LeftOutOfPage>
  /** Ends the thread, so that the next build loads the code anew. */
  renew(): Promise<void>
}

/** Builds in a thread of the project's compiled code. What stands in for unreadable files outlives the thread. */
export function openBuilder(project: string, folders: Folders): Builder {
  let thread: Worker | undefined
  let standIns: readonly StandIn[] = []
  let script = fromStart

  async function build(): Promise<Outcome> {
    try {
      thread ??= new Worker(join(project, script), { workerData: { folders, standIns } satisfies ThreadStart })
      const outcome = await answerOf<Outcome>(thread, { kind: 'build' })
      if (outcome.kind === 'broken off' && script === fromStart) return await buildAnew()
      if (outcome.kind === 'built') standIns = outcome.standIns
      return outcome
    } catch (error) {
      await renew()
      return brokenOff(error)
    }
  }

  // The modules say in which file it broke off, as the bundle cannot.
  async function buildAnew(): Promise<Outcome> {
    await renew()
    return build()
  }

  async function leftOut(page: string): Promise<LeftOutOfPage> {
    if (!thread) return { lines: [] }
    // A thread that ends meanwhile has built nothing to ask about.
    return answerOf<LeftOutOfPage>(thread, { kind: 'left out', page }).catch(() => ({ lines: [] }))
  }

  async function renew(): Promise<void> {
    const old = thread
    thread = undefined
    script = compiled
    await old?.terminate()
  }

  return { build, leftOut, renew }
}

// The code that the preview was started with, which may be a bundle, and that which has been compiled since.
const fromStart = 'start/build-thread.cjs'
const compiled = '.build/src/dev/build-thread.js'

/** The thread's answer; the next question need not wait for it. */
async function answerOf<Answer>(thread: Worker, question: Question): Promise<Answer> {
  const answered = new AbortController()
  const { signal } = answered
  const { port1, port2 } = new MessageChannel()
  const ended = once(thread, 'exit', { signal }).then(() => {
    throw new Error('The building thread ended')
  })
  thread.postMessage({ question, port: port2 } satisfies Asked, [port2])
  try {
    const [answer] = await Promise.race([once(port1, 'message', { signal }), ended])
    return answer
  } finally {
    answered.abort()
    port1.close()
  }
}
