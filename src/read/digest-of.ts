import { createHash } from 'node:crypto'

/** SHA-1 in hexadecimal: an address of what was read, not a protection against forgery. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
