import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { problemOf } from './problem-of.ts'

/** A file, or something in its place that cannot be read. */
export interface Entry {
  /** Path within the folder that was searched, with forward slashes. */
  readonly path: string
  /** Absolute path, links resolved. */
  readonly file: string
  /** Why it cannot be read. */
  readonly problem?: string
}

/**
 * The files below a folder, none where there is no such folder, without hidden ones and what editors leave behind.
 * Sorted by the code units of their paths: the same on every machine.
 */
export function filesBelow(root: string): Entry[] {
  if (!existsSync(root)) return []
  const top = realpathSync(root)
  return [...entriesIn({ path: '', file: top, top, linked: false })].sort(byPath)
}

interface Folder extends Entry {
  readonly top: string
  /** Whether it was reached by a link. */
  readonly linked: boolean
}

function* entriesIn(folder: Folder): Generator<Entry> {
  let found: Dirent[] = []
  try {
    found = readdirSync(folder.file, { withFileTypes: true })
  } catch (error) {
    yield { path: `${folder.path}/`, file: folder.file, problem: problemOf(error) }
  }
  for (const entry of found.filter(({ name }) => !isLeftover(name))) {
    const path = folder.path ? `${folder.path}/${entry.name}` : entry.name
    const file = join(folder.file, entry.name)
    if (entry.isFile()) yield withReadableName({ path, file })
    else if (entry.isDirectory()) yield* entriesIn({ ...folder, path, file })
    else if (entry.isSymbolicLink()) yield* followed({ ...folder, path, file }, folder)
    else yield { path, file, problem: neither }
  }
}

const neither = 'it is neither a file nor a folder'

/** Whether a name is that of a hidden file, or of one that an editor leaves behind. */
export function isLeftover(name: string): boolean {
  return leftover.test(name)
}

// .DS_Store, ~$report.docx, draft.md~, #draft.md#, .draft.md.swp, Thumbs.db
const leftover = /^\.|^~\$|~$|^#.*#$|\.sw[op]$|^(thumbs\.db|desktop\.ini)$/i

// A name that is not UTF-8 comes with stand-ins, by which it cannot be opened.
function withReadableName(entry: Entry): Entry {
  const broken = entry.path.includes('\uFFFD') && !existsSync(entry.file)
  return broken ? { ...entry, problem: 'its name is not in UTF-8' } : entry
}

// Links are followed within the folder, and links to folders only once on the way: neither circles nor folders that
// multiply by linking to each other can keep the build from ending.
function* followed(link: Folder, parent: Folder): Generator<Entry> {
  try {
    const file = realpathSync(link.file)
    const target = { path: link.path, file }
    const status = statSync(file)
    if (!isWithin(file, link.top)) yield { ...target, problem: 'it is a link that leads outside this folder' }
    else if (status.isFile()) yield target
    else if (!status.isDirectory()) yield { ...target, problem: neither }
    else if (isWithin(parent.file, file)) yield { ...target, problem: 'it is a link that leads in a circle' }
    else if (link.linked) yield { ...target, problem: 'it is a link to a folder, inside a linked folder' }
    else yield* entriesIn({ ...link, file, linked: true })
  } catch (error) {
    yield { path: link.path, file: link.file, problem: problemOf(error) }
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
