import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { claim } from '../../src/write/claim.ts'
import { write } from '../../src/write/write.ts'
import { compiled } from '../compiled.ts'
import { folderWith } from '../folder-with.ts'
import { publishNew, publishUntil, siteOf } from './killed-build.ts'
import { contentOf, stateOf, texts } from './site.ts'

let code: string
beforeAll(() => {
  code = compiled('test/write/killed-build.ts')
})

/** Runs a function of killed-build.ts as a process of its own. */
function start(run: (folder: string, ...rest: never[]) => Promise<void>, ...values: readonly unknown[]): ChildProcess {
  const program = `import { ${run.name} } from ${JSON.stringify(code)}
    await ${run.name}(...${JSON.stringify(values)})`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function publish(folder: string, site: Readonly<Record<string, string>>): Promise<void> {
  const cache = await openCache(join(folder, 'cache'))
  await write(join(folder, 'dist'), texts(site), cache, { spare: join(folder, 'cache/spare') })
}

/** Which of its two versions the site is in after a kill, each of them whole; the next build finds it as it says. */
function versionIn(folder: string, size: number, beside: readonly string[] = []): 'old' | 'new' {
  claim(join(folder, 'dist')).release()
  const version = existsSync(join(folder, 'dist/new.html')) ? 'new' : 'old'
  expect(contentOf(join(folder, 'dist'))).toEqual(siteOf(version, size))
  expect(readdirSync(folder)).toEqual([...beside, 'dist'])
  expect(readFileSync(join(folder, 'dist/.daypass'), 'utf8')).not.toContain('unfinished')
  return version
}

describe('a build that is killed in front of any of its changes to the disk', () => {
  const size = 6

  it.each([
    ['which removes the old site', []],
    ['which keeps the old site for the next build', ['cache']],
  ])(
    'leaves the old site or the new one, and the next build goes on from there: one %s',
    async (_, beside) => {
      const folder = folderWith()
      for (const name of beside) mkdirSync(join(folder, name))
      await publish(folder, siteOf('new', size))
      const ends: string[] = []
      for (let fatal = 1, last = ''; ends.at(-1) !== 'lived'; fatal++) {
        await publish(folder, siteOf('old', size))
        const build = start(publishUntil, folder, size, fatal)
        build.stdout?.on('data', (text: Buffer) => {
          last = String(text)
        })
        const [, signal] = await once(build, 'close')
        if (signal === 'SIGKILL') {
          // Only between two renamings is there none, and then the old one is whole beside it.
          const isThere = existsSync(join(folder, 'dist'))
          const inOld = (name: string) => existsSync(join(folder, 'dist.previous', name))
          expect([isThere, inOld('old.html')]).not.toEqual([false, false])
          ends.push(versionIn(folder, size, beside))
          await publish(folder, siteOf('new', size))
          expect(contentOf(join(folder, 'dist'))).toEqual(siteOf('new', size))
        } else {
          expect(existsSync(join(folder, 'cache/spare/old.html'))).toBe(beside.length > 0)
          expect(Number(last)).toBe(fatal - 1)
          ends.push('lived')
        }
      }
      expect([...new Set(ends)]).toEqual(['old', 'new', 'lived'])
    },
    120_000,
  )
})

describe('a build of thousands of files that is killed from outside', () => {
  const size = 3000
  const moments = ['Writing 1 ', 'Writing 1001 ', 'Writing 2951 ']

  it.each(moments)(
    'leaves the old site untouched while it writes: %s',
    async (step) => {
      const folder = folderWith()
      await publish(folder, siteOf('old', size))
      const before = stateOf(join(folder, 'dist'))
      await killed(start(publishNew, folder, size), step, 0)
      const after = stateOf(join(folder, 'dist'))
      // Links to unchanged files, made shortly before the end, change nothing but a count.
      const withoutCounts = (state: Record<string, string>) =>
        Object.values(state).map((text) => text.split(' ').slice(0, 2))
      expect(withoutCounts(after)).toEqual(withoutCounts(before))
      expect(versionIn(folder, size)).toBe('old')
    },
    60_000,
  )

  it.each([10, 40, 80, 140, 220])(
    'leaves one of the two whole while it replaces: after %i ms',
    async (wait) => {
      const folder = folderWith()
      await publish(folder, siteOf('old', size))
      await killed(start(publishNew, folder, size), 'Writing 2951 ', wait)
      expect(['old', 'new']).toContain(versionIn(folder, size))
    },
    60_000,
  )
})

/** Kills the build some milliseconds after it said a step, if it is still running. */
async function killed(build: ChildProcess, step: string, wait: number): Promise<void> {
  build.stdout?.on('data', (text: Buffer) => {
    if (String(text).includes(step)) setTimeout(() => build.kill('SIGKILL'), wait)
  })
  await once(build, 'close')
}
