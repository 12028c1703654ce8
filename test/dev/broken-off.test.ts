import { expect, it } from 'vitest'
import { brokenOff } from '../../src/dev/broken-off.ts'

it('names the first place of our own code in the stack', () => {
  const error = new Error('No title')
  error.stack = `Error: No title
    at render (/home/me/daypass/node_modules/preact-render-to-string/dist/index.js:1:200)
    at entryPage (file:///home/me/daypass/.build/templates/entry.js:12:34)
    at file:///home/me/daypass/.build/src/plan/plan.js:5:6`

  expect(brokenOff(error).problem).toMatchObject({
    path: 'templates/entry.js',
    line: 12,
    column: 34,
    reason: 'No title',
  })
})

it('says what there is to say where it has no place', () => {
  expect(brokenOff('out of paper').problem).toMatchObject({ path: 'build', reason: 'out of paper' })
  expect(brokenOff('out of paper').problem).not.toHaveProperty('line')
})
