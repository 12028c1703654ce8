import { expect, it } from 'vitest'
import { recorder } from '../../src/timings/recorder.ts'

/** Clocks that somebody sets. */
function clocks() {
  const now = { wall: 0, cpu: 0 }
  return { now, wall: () => now.wall, cpu: () => now.cpu, peak: () => 1000 }
}

it('ends a stage where the next begins, the first with the program', () => {
  const { now, ...own } = clocks()
  const timings = recorder(own)
  Object.assign(now, { wall: 40, cpu: 30 })
  timings.stage('read')
  Object.assign(now, { wall: 100, cpu: 150 })
  expect(timings.done()).toEqual({
    stages: [
      { name: 'start', begins: 0, wall: 40, cpu: 30 },
      { name: 'read', begins: 40, wall: 60, cpu: 120 },
    ],
    things: [],
    memos: [],
    peak: 1000,
  })
})

it('counts the time of a thing until it is done, gives what was made, and adds up what is done twice', async () => {
  const { now, ...own } = clocks()
  const timings = recorder(own)
  const make = (milliseconds: number) => {
    now.wall += milliseconds
    now.cpu += milliseconds / 2
    return milliseconds
  }
  expect(timings.timed('render', 'a.html', () => make(5))).toBe(5)
  timings.timed('render', 'a.html', () => make(7))
  const later = timings.timed(
    'article',
    'a.md',
    async () => make(await 2),
    (made) => ({ bytes: made * 10 }),
  )
  expect(await later).toBe(2)
  expect(timings.done().things).toEqual([
    { part: 'render', name: 'a.html', wall: 12, cpu: 6 },
    { part: 'article', name: 'a.md', wall: 2, cpu: 1, bytes: 20 },
  ])
})

it('leaves what fails to whoever asked for it', async () => {
  const timings = recorder()
  const failing = timings.timed('made', 'a.png', () => Promise.reject(new Error('damaged')))
  await expect(failing).rejects.toThrow('damaged')
  expect(timings.done().things).toEqual([])
})

it('takes what was made and asked for again for made', () => {
  const timings = recorder()
  timings.known('made', 'a.png')
  timings.missed('made', 'a.png', 'new')
  timings.known('made', 'a.png')
  timings.known('made', 'b.png')
  expect(timings.done().memos).toEqual([{ name: 'made', known: 1, missed: [{ name: 'a.png', why: 'new' }] }])
})
