import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder at or above `start` that holds a package.json: from compiled code and from sources alike. */
export function packageFolder(start: string): string {
  if (existsSync(join(start, 'package.json'))) return start
  const parent = dirname(start)
  if (parent === start) throw new Error('No package.json above the code')
  return packageFolder(parent)
}
