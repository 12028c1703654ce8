import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The nearest folder at or above `start` that holds a package.json: from compiled code and from sources alike. */
export function packageFolder(start: string): string {
  if (existsSync(join(start, 'package.json'))) return start
  const parent = dirname(start)
  if (parent === start) throw new Error('No package.json above the code')
  return packageFolder(parent)
}

/** The package.json of a package that is installed, by which its version is known. Throws where there is none. */
export function packageFileOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name)
  return join(packageFolder(dirname(main)), 'package.json')
}
