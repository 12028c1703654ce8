import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseOfSameSources, lastBuild } from '../../src/cache/last-build.ts'
import { folderWith } from '../folder-with.ts'

it.each([
  [5, undefined],
  [1000, { base: '/held', text: 'what was told' }],
])('trusts what it saw %d milliseconds after the last change: %s', (later, told) => {
  const scope = builtScope(later)

  expect(lastBuild(scope).told).toEqual(told)
})

it('knows the base of a site whose sources are the same, with whatever options that was built', () => {
  const scope = builtScope(1000)

  expect(baseOfSameSources(scope)).toBe('/held')
  expect(lastBuild({ ...scope, options: ['others'] }).told).toBeUndefined()
  expect(baseOfSameSources({ ...scope, circumstances: ['another day'] })).toBeUndefined()
  appendFileSync(join(scope.folder, 'content/a.md'), 'A')
  expect(baseOfSameSources(scope)).toBeUndefined()
})

it.each([0, 10, -3])('has been told nothing where a file that is cut at %d says so', (at) => {
  const scope = builtScope(1000)
  const file = join(scope.cache, 'last-build.json')
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, at))

  expect(lastBuild(scope).told).toBeUndefined()
})

function builtScope(later: number) {
  const folder = folderWith({ 'content/a.md': 'A' })
  const scope = {
    ...{ folder, cache: join(folder, 'cache'), dist: join(folder, 'dist'), records: [join(folder, 'content/record')] },
    ...{ sources: [join(folder, 'content')], circumstances: [], options: [] },
  }
  const told = { base: '/held', text: 'what was told' }
  lastBuild<typeof told>(scope, statSync(join(folder, 'content/a.md')).ctimeMs + later).keep(told)
  return scope
}
