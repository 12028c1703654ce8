import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { bundled } from '../cache/bundled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Folders } from '../model/source.ts'
import { type BrokenOff, brokenOff } from './broken-off.ts'
import type { Asked, Outcome, Page, Question, StandIn, ThreadStart } from './build-thread.ts'
import type { LeftOutOfPage } from './left-out.ts'

export interface Builder {
  /** Takes up what has changed, and tells the versions of the pages that are open. One call at a time. */
  update(changed: readonly string[], open: readonly string[]): Promise<Outcome>
  /** What there is at an address, as of the last update that came to an end. */
  page(address: string): Promise<Page>
  /** What was left out of the article of a page. */
  leftOut(address: string): Promise<LeftOutOfPage>
  /** All there is to say of the files. */
  messages(): Promise<readonly Diagnostic[]>
  /** Has the next update load the code anew. Until that comes to an end pages are made by the old one. */
  renew(): void
  close(): Promise<void>
}

/** Makes pages in a thread of the project's compiled code. What stands in for unreadable files outlives the thread. */
export function openBuilder(project: string, folders: Folders): Builder {
  let thread: Worker | undefined
  let starting: Worker | undefined
  let isOld = false
  let standIns: readonly StandIn[] = []
  let script = bundled ? inBundle : inModules

  async function update(changed: readonly string[], open: readonly string[]): Promise<Outcome> {
    if (thread && !isOld) return kept(await updateOf(thread, { changed, open }))
    starting = new Worker(join(project, script), { workerData: { folders, standIns } satisfies ThreadStart })
    const outcome = kept(await updateOf(starting, { open }))
    const [old, next] = [thread, starting]
    starting = undefined
    if (outcome.kind === 'broken off') {
      await next.terminate()
      if (script === inModules) return outcome
      // The modules say in which file it broke off, as the bundle cannot.
      script = inModules
      return update(changed, open)
    }
    thread = next
    isOld = false
    next.once('exit', () => {
      if (thread === next) thread = undefined
    })
    await old?.terminate()
    return outcome
  }

  function kept(outcome: Outcome): Outcome {
    if (outcome.kind === 'taken up') standIns = outcome.standIns
    return outcome
  }

  /** Asks the thread that pages come from; where another takes its place meanwhile, that one. */
  async function ask<Answer>(question: Question, otherwise: Answer): Promise<Answer | BrokenOff> {
    const asked = thread
    if (!asked) return otherwise
    try {
      return await answerOf<Answer | BrokenOff>(asked, question)
    } catch {
      return thread === asked ? otherwise : ask(question, otherwise)
    }
  }

  return {
    update,
    page: (address) => ask<Page>({ kind: 'page', address }, { kind: 'nothing', shown: { kind: 'nothing' } }),
    leftOut: async (address) => orElse(await ask<LeftOutOfPage>({ kind: 'left out', address }, nothing), nothing),
    messages: async () => orElse(await ask<readonly Diagnostic[]>({ kind: 'messages' }, []), []),
    renew: () => {
      isOld = true
      script = inModules
    },
    async close() {
      const threads = [thread, starting]
      thread = undefined
      await Promise.all(threads.map((one) => one?.terminate()))
    },
  }
}

const nothing: LeftOutOfPage = { lines: [] }

// That a page cannot be made is told where it is asked for.
function orElse<Answer>(answer: Answer | BrokenOff, otherwise: Answer): Answer {
  const isBroken = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'broken off'
  return isBroken ? otherwise : (answer as Answer) // it is the other of the two
}

async function updateOf(thread: Worker, update: Omit<Question & { kind: 'update' }, 'kind'>): Promise<Outcome> {
  return answerOf<Outcome>(thread, { kind: 'update', ...update }).catch(brokenOff)
}

// The code that the preview was started with, and that which has been compiled since.
const inBundle = 'start/build-thread.cjs'
const inModules = '.build/src/dev/build-thread.js'

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
