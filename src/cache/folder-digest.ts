import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of all code below a folder, its names and bytes, in hexadecimal; where there is no such folder, of none. */
export function digestOfFolder(folder: string): string {
  const hash = createHash('sha1')
  for (const path of codeBelow(folder))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  return hash.digest('hex')
}

// Sorted: the order of a folder is the disk's own business.
function codeBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.c?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return paths.sort()
}
