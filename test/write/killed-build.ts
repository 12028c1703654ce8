import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { openCache } from '../../src/cache.ts'
import type { Output } from '../../src/model/output.ts'
import { write } from '../../src/write/write.ts'
import { texts } from './site.ts'

/** A site of `size` pages, a third of which differ between its two versions; each version has some of its own. */
export function siteOf(version: 'old' | 'new', size: number): Record<string, string> {
  const pages = Array.from({ length: size }, (_, index) => {
    const text = index % 3 === 0 ? `${version} page` : 'page of both'
    return [`news/${index % 7}/${index}.html`, `${text} ${index}`.repeat(20)] as const
  })
  return Object.fromEntries([...pages, [`${version}/index.html`, version], [`${version}.html`, version]])
}

/** Publishes the new version in a process of its own, says how far it is, and may be killed at any moment. */
export async function publishNew(folder: string, size: number): Promise<void> {
  const outputs: Output[] = texts(siteOf('new', size))
  await write(join(folder, 'dist'), outputs, await openCache(join(folder, 'cache')), {
    spare: join(folder, 'cache/spare'),
    progress: (step) => fs.writeSync(1, `${step}\n`),
  })
}

/** The same, killed by itself in front of its `fatal`th change to the disk; lived through, it prints their number. */
export async function publishUntil(folder: string, size: number, fatal: number): Promise<void> {
  let changes = 0
  const counted = <Args extends unknown[], Result>(change: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      if (++changes === fatal) process.kill(process.pid, 'SIGKILL')
      return change(...args)
    }
  }
  fs.linkSync = counted(fs.linkSync)
  fs.mkdirSync = counted(fs.mkdirSync)
  fs.renameSync = counted(fs.renameSync)
  fs.rmdirSync = counted(fs.rmdirSync)
  fs.rmSync = counted(fs.rmSync)
  fs.unlinkSync = counted(fs.unlinkSync)
  fs.writeFileSync = counted(fs.writeFileSync)
  syncBuiltinESMExports()
  await publishNew(folder, size)
  fs.writeSync(1, `${changes}`)
}
