import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Output } from '../../src/model/output.ts'

/** Text outputs, by path. */
export function texts(files: Readonly<Record<string, string>>): Output[] {
  return Object.entries(files).map(([path, text]) => ({ kind: 'text', path, render: () => text }))
}

/** The content of each file in a folder, by path, without the mark of Daypass; empty folders have a slash behind. */
export function contentOf(folder: string): Record<string, string> {
  const paths = pathsIn(folder).filter((path) => path !== '.daypass')
  return Object.fromEntries(
    paths.map((path) => [path, path.endsWith('/') ? '' : readFileSync(join(folder, path), 'utf8')]),
  )
}

/** What tells whether anything touched a file or folder, by path. */
export function stateOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    ['.', ...pathsIn(folder)].map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true })
      return [path, `${ino} ${mtimeNs} ${ctimeNs}`]
    }),
  )
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)) }))
    .filter(({ entry, path }) => !entry.isDirectory() || readdirSync(join(folder, path)).length === 0)
    .map(({ entry, path }) => (entry.isDirectory() ? `${path}/` : path))
    .sort()
}
