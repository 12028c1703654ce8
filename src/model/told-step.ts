import { setImmediate } from 'node:timers/promises'

/**
 * Tells a step, and lets the event loop turn once: whoever watches gets a turn, and memory of native code, as the parser of
 * Markdown, is freed between turns only. For now and then, since work on many files waits for none of them.
 */
export async function toldStep(progress: (step: string) => void, step: string): Promise<void> {
  progress(step)
  await setImmediate()
}
