import { styleText } from 'node:util'

export interface StatusTarget {
  readonly write: (text: string) => void
  /** Whether somebody watches, so that a line can be written over. */
  readonly isTerminal: boolean
  /** Milliseconds of a clock that runs on. */
  readonly now: () => number
}

/**
 * Tells what is being done: on a terminal in one line that is written over again, and elsewhere, a log, in a line now
 * and then, so that a long build is seen to be alive. An empty step ends the line.
 */
export function statusLine({ write, isTerminal, now }: StatusTarget): (step: string) => void {
  if (isTerminal) return (step) => write(`\r\u001b[K${step === '' ? '' : styleText('dim', `${step} …`)}`)
  let told = now()
  return (step) => {
    if (step === '' || now() - told < quiet) return
    told = now()
    write(`${step} …\n`)
  }
}

const quiet = 10_000
