import type { Output } from '../model/output.ts'
import { marker } from './marker.ts'

/** Throws where the outputs cannot all be files within one folder: the plan has a mistake, not the content. */
export function checkPaths(outputs: readonly Output[]): void {
  const paths = new Set<string>()
  for (const { path } of outputs) {
    if (!isWithin(path)) throw new Error(`Not a path within dist/: ${JSON.stringify(path)}`)
    if (paths.has(path)) throw new Error(`Planned twice: ${path}`)
    paths.add(path)
  }
  for (const path of paths) {
    const file = foldersOf(path).find((folder) => paths.has(folder))
    if (file) throw new Error(`Planned as a file and as a folder: ${file}`)
  }
}

/** The folders on the way to a file, outermost first: of `a/b/c.html` they are `a` and `a/b`. */
export function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

function isWithin(path: string): boolean {
  const names = path.split('/')
  return path !== marker && !/[\\\0]|^[a-z]:/i.test(path) && names.every((name) => !['', '.', '..'].includes(name))
}
