import { hash } from 'node:crypto'

/**
 * Names for texts that differ, each by what is in it: digits of sixteen, as few as tell these texts apart, but eight at
 * least.
 */
export function shortNames(texts: readonly string[]): string[] {
  const digests = texts.map((text) => hash('sha256', text))
  let length = 8
  while (new Set(digests.map((digest) => digest.slice(0, length))).size < new Set(digests).size) length++
  return digests.map((digest) => digest.slice(0, length))
}
