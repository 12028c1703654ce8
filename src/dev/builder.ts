import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Folders } from '../model/source.ts'
import { brokenOff } from './broken-off.ts'
import type { Outcome, StandIn, ThreadStart } from './build-thread.ts'

export interface Builder {
  /** Builds in the living thread, or in a new one where none lives. One build at a time. */
  build(): Promise<Outcome>
  /** Ends the thread, so that the next build loads the code anew. */
  renew(): Promise<void>
}

/** Builds in a thread of the project's compiled code. What stands in for unreadable files outlives the thread. */
export function openBuilder(project: string, folders: Folders): Builder {
  let thread: Worker | undefined
  let standIns: readonly StandIn[] = []

  async function build(): Promise<Outcome> {
    try {
      thread ??= startThread(project, { folders, standIns })
      const outcome = await answerOf(thread)
      if (outcome.kind === 'built') standIns = outcome.standIns
      return outcome
    } catch (error) {
      await renew()
      return brokenOff(error)
    }
  }

  async function renew(): Promise<void> {
    const old = thread
    thread = undefined
    await old?.terminate()
  }

  return { build, renew }
}

function startThread(project: string, start: ThreadStart): Worker {
  return new Worker(join(project, '.build/src/dev/build-thread.js'), { workerData: start })
}

async function answerOf(thread: Worker): Promise<Outcome> {
  const answered = new AbortController()
  const { signal } = answered
  const ended = once(thread, 'exit', { signal }).then(() => {
    throw new Error('The building thread ended')
  })
  thread.postMessage('build')
  try {
    const [outcome] = await Promise.race([once(thread, 'message', { signal }), ended])
    return outcome
  } finally {
    answered.abort()
  }
}
