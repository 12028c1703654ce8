import { crc32 } from 'node:zlib'

/** The digest that `asOfOtherBytes` notes. */
export const otherDigest = '0'.repeat(40)

/** A note of what reading told of a file, as if it had held other bytes. */
export function asOfOtherBytes(note = ''): string {
  const [look, , told = ''] = note.split('\t')
  const other = told.replace(/[0-9a-f]{40}/, otherDigest)
  return `${look}\t${crc32(other)}\t${other}`
}
