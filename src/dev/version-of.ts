import { createHash } from 'node:crypto'

/** A name for the text of a page, by which it is known that it has changed. */
export function versionOf(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('base64url')
}
