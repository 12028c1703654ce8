import { createHash } from 'node:crypto'

/** Words in small letters with hyphens between them; empty for a text without Latin letters. */
export function ascii(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

/** Six hexadecimal digits that tell texts apart where letters cannot. */
export function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 6)
}
