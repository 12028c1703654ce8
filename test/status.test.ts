import { expect, it } from 'vitest'
import { statusLine } from '../src/status.ts'

/** What is written when each step is told at its second. */
function written(isTerminal: boolean, steps: readonly (readonly [second: number, step: string])[]): string {
  let text = ''
  let milliseconds = 0
  const tell = statusLine({ isTerminal, now: () => milliseconds, write: (more) => (text += more) })
  for (const [second, step] of steps) {
    milliseconds = second * 1000
    tell(step)
  }
  return text
}

const left = (count: number) => `Making pictures, ${count} of 200 left`

it('is one line on a terminal, and nothing at the end', () => {
  expect(
    written(true, [
      [1, left(200)],
      [2, left(199)],
      [3, ''],
    ]),
  ).toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor is what is tested
    /^\r\x1b\[K.*Making pictures, 200 of 200 left ….*\r\x1b\[K.*199 of 200 left ….*\r\x1b\[K$/u,
  )
})

it('is a line now and then in a log, and none where all is done soon', () => {
  const steps = [1, 5, 11, 12, 20, 22].map((second) => [second, left(200 - second)] as const)
  expect(written(false, [...steps, [40, '']])).toBe(`${left(189)} …\n${left(178)} …\n`)
  expect(
    written(false, [
      [3, left(2)],
      [4, ''],
    ]),
  ).toBe('')
})
