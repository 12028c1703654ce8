import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lastBuild } from '../../src/cache/last-build.ts'
import { folderWith } from '../folder-with.ts'

it.each([
  [5, undefined],
  [1000, 'what was told'],
])('trusts what it saw %d milliseconds after the last change: %s', (later, told) => {
  const folder = folderWith({ 'content/a.md': 'A' })
  const scope = {
    ...{ cache: join(folder, 'cache'), dist: join(folder, 'dist'), records: [join(folder, 'content/record')] },
    ...{ sources: [join(folder, 'content')], options: [] },
  }
  lastBuild<string>(scope, statSync(join(folder, 'content/a.md')).ctimeMs + later).keep('what was told')
  expect(lastBuild(scope).told).toBe(told)
})
