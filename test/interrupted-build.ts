import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { build } from '../src/build.ts'

/** How a folder was found in which a build was interrupted, and what the next build made of it. */
export interface Moment {
  /** What the build was about to do: `renameSync dist.next`. */
  readonly before: string
  /** Digest of what is published: of dist/, or of what a build would put back in its place. */
  readonly found: string
  /** Digests of dist/ and of content/calendar.yaml after the next build. */
  readonly next: readonly string[]
}

export interface Interrupted {
  readonly moments: readonly Moment[]
  /** Digests of dist/ and of content/calendar.yaml after the build that came to its end. */
  readonly whole: readonly string[]
}

/**
 * Builds the site in a folder, keeps a copy of the folder as it is before each change to the disk and in the middle of each
 * write, and builds again in each copy.
 */
export async function interrupted(folder: string, copies: string): Promise<Interrupted> {
  const site = join(folder, 'site')
  const taken = await copiesOf(site, copies)
  const whole = leftIn(site)
  const moments: Moment[] = []
  for (const [index, before] of taken.entries()) {
    const copy = join(copies, String(index))
    const found = publishedIn(copy)
    moments.push({ before, found, next: await publish(copy) })
    fs.rmSync(copy, { recursive: true })
  }
  return { moments, whole }
}

/** Publishes the site of a folder: content/, dist/ and cache/ in it; gives digests of dist/ and of content/calendar.yaml. */
export async function publish(folder: string): Promise<string[]> {
  const [content = '', images = '', dist = '', cache = ''] = ['content', 'images', 'dist', 'cache'].map((name) =>
    join(folder, name),
  )
  await build({ content, images, dist, cache }, { record: true, today: '2024-07-01' })
  return leftIn(folder)
}

function leftIn(folder: string): string[] {
  const calendar = createHash('sha1').update(fs.readFileSync(join(folder, 'content/calendar.yaml')))
  return [digestOf(join(folder, 'dist')), calendar.digest('hex')]
}

/** Builds, and keeps copies; tells what each was taken before. */
async function copiesOf(site: string, copies: string): Promise<string[]> {
  const { linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync, writeSync } = fs
  const taken: string[] = []
  let isBusy = false // what is done to take a copy, or within another call, is no change of the build
  let beside = 0
  const alone = <Result>(act: () => Result): Result => {
    const wasBusy = isBusy
    isBusy = true
    try {
      return act()
    } finally {
      isBusy = wasBusy
    }
  }
  const take = (change: string, place = site) => {
    if (isBusy) return
    const before = `${change} ${relative(site, place)}`
    // Of what happens in the folders beside dist/, which the next build only removes, a few moments will do.
    if (/dist\.\w+\//.test(before) && beside++ % 12 !== 0) return
    alone(() => copyFolder(site, join(copies, String(taken.length))))
    taken.push(before)
  }
  Object.assign(fs, {
    linkSync(from: string, to: string) {
      take('linkSync', to)
      linkSync(from, to)
    },
    mkdirSync(path: string, options?: fs.MakeDirectoryOptions) {
      if (!fs.existsSync(path)) take('mkdirSync', path)
      return mkdirSync(path, options)
    },
    renameSync(from: string, to: string) {
      take('renameSync', from)
      renameSync(from, to)
    },
    rmSync(path: string, options?: fs.RmOptions) {
      if (fs.existsSync(path)) take('rmSync', path)
      alone(() => rmSync(path, options))
    },
    rmdirSync(path: string) {
      take('rmdirSync', path)
      rmdirSync(path)
    },
    unlinkSync(path: string) {
      take('unlinkSync', path)
      unlinkSync(path)
    },
    openSync(path: string, flags: string, mode?: number) {
      if (/^[wa]/.test(flags)) take('openSync', path)
      return openSync(path, flags, mode)
    },
    writeFileSync(path: string, data: string | Uint8Array) {
      take('writeFileSync', path)
      alone(() => writeFileSync(path, data.slice(0, 9)))
      take('writeFileSync, in the middle of', path)
      alone(() => writeFileSync(path, data))
    },
    writeSync(descriptor: number, bytes: Uint8Array, start = 0) {
      take('writeSync')
      // Half of it: the rest is asked for again.
      return writeSync(descriptor, bytes, start, start === 0 ? Math.ceil(bytes.length / 2) : bytes.length - start)
    },
  })
  syncBuiltinESMExports()
  await publish(site)
  isBusy = true // `rmSync` goes on with what it found when it was first called
  const changes = { linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync, writeSync }
  Object.assign(fs, changes)
  syncBuiltinESMExports()
  return taken
}

/** A copy in which unchanged files are the same files, but for those that builds change where they stand. */
function copyFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true })
  for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(from, path)
    const place = join(to, name)
    fs.mkdirSync(entry.isDirectory() ? place : dirname(place), { recursive: true })
    if (entry.isDirectory()) continue
    if (/^cache\/|\.daypass$/.test(name)) fs.copyFileSync(path, place)
    else fs.linkSync(path, place)
  }
}

/** What visitors get, or will get as soon as a build has put the old site back. */
function publishedIn(folder: string): string {
  const [dist, previous] = [join(folder, 'dist'), join(folder, 'dist.previous')]
  return digestOf(fs.existsSync(dist) || !fs.existsSync(previous) ? dist : previous)
}

/** Digest of all files of a folder, with their paths, without the mark of Daypass. */
function digestOf(folder: string): string {
  const hash = createHash('sha1')
  for (const name of namesIn(folder)) {
    if (name !== '.daypass')
      hash
        .update(`${name}\0`)
        .update(fs.readFileSync(join(folder, name)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Paths of the files of a folder; none where there is no such folder. */
function namesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
