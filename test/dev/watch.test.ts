import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watch } from '../../src/dev/watch.ts'

let folder: string
let stop: (() => Promise<void>) | undefined
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'daypass-watch-'))
  mkdirSync(join(folder, 'content'))
})
afterEach(async () => {
  await stop?.()
  rmSync(folder, { recursive: true, force: true })
})

it('calls once to begin with, then with what has changed, also in folders that come later', async () => {
  const calls = await recorded()
  expect(calls).toEqual([[]])

  writeFileSync(join(folder, 'content/a.md'), 'a')
  await expect.poll(() => calls.at(-1)).toContain('content/a.md')
  mkdirSync(join(folder, 'images/2024'), { recursive: true })
  writeFileSync(join(folder, 'images/2024/a.png'), 'a')
  await expect.poll(() => calls.flat()).toContain('images/2024/a.png')
  rmSync(join(folder, 'content/a.md'))
  await expect.poll(() => calls.at(-1)).toContain('content/a.md')
})

it('notices an editor that writes beside the file and renames', async () => {
  writeFileSync(join(folder, 'content/a.md'), 'a')
  const calls = await recorded()
  writeFileSync(join(folder, 'content/.a.md.new'), 'aa')
  renameSync(join(folder, 'content/.a.md.new'), join(folder, 'content/a.md'))

  await expect.poll(() => calls.flat()).toContain('content/a.md')
})

it('follows folders that are renamed, put in place of others, or linked to', async () => {
  mkdirSync(join(folder, 'content/news'))
  mkdirSync(join(folder, 'elsewhere'))
  const calls = await recorded()
  renameSync(join(folder, 'content/news'), join(folder, 'content/reports'))
  await expect.poll(() => calls.flat()).toContain('content/reports')
  writeFileSync(join(folder, 'content/reports/a.md'), 'a')
  await expect.poll(() => calls.flat()).toContain('content/reports/a.md')

  rmSync(join(folder, 'content'), { recursive: true })
  mkdirSync(join(folder, 'content'))
  await expect.poll(() => calls.at(-1)).toContain('content')
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/linked'))
  await expect.poll(() => calls.at(-1)).toContain('content/linked')
  writeFileSync(join(folder, 'elsewhere/b.md'), 'b')
  await expect.poll(() => calls.at(-1)).toContain('content/linked/b.md')
})

it('gathers many changes, and makes one more call for those that come during one', async () => {
  const release: (() => void)[] = []
  const calls = await recorded(() => new Promise((resolve) => release.push(resolve)))
  write(0, 20)
  await expect.poll(() => calls.length).toBe(2)
  write(20, 40)
  await expect.poll(() => release.length).toBe(1)
  expect(calls.length).toBe(2)

  release[0]?.()
  await expect.poll(() => new Set(calls.flat()).size).toBe(40)
  expect(calls.length).toBe(3)
  release[1]?.()
})

/** The paths of each call; every call but the first one waits for `busy`. */
async function recorded(busy: () => Promise<void> = async () => {}): Promise<string[][]> {
  const calls: string[][] = []
  stop = await watch([join(folder, 'content'), join(folder, 'images')], (paths) => {
    calls.push(paths.map((path) => path.slice(folder.length + 1)))
    return calls.length > 1 ? busy() : Promise.resolve()
  })
  return calls
}

function write(from: number, to: number): void {
  for (let number = from; number < to; number++) writeFileSync(join(folder, `content/${number}.md`), 'text')
}
