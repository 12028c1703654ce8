import type { BodySpan } from './body.ts'
import type { Features } from './features.ts'
import type { Line } from './lines.ts'
import { wordsIn } from './words.ts'

/**
 * The lines below something that ends articles which say what the text says: a box of other articles may have been it,
 * with the text going on behind.
 */
export function akinTo(lines: readonly Line[], text: BodySpan, features: readonly Features[]): ReadonlySet<number> {
  const behind = lines.flatMap(({ kind }, index) => (kind === 'text' && features[index]?.afterEnding ? [index] : []))
  const akin = new Set<number>()
  if (behind.length === 0) return akin
  const said = new Map<string, number>()
  const wordsAt = (index: number) => new Set(wordsIn((lines[index]?.text ?? '').slice(0, 1000)))
  const isText = (index: number) =>
    index >= text.from && index < text.to && !text.gaps.has(index) && lines[index]?.kind === 'text'
  for (let index = text.from; index < text.to; index++)
    if (isText(index)) for (const word of wordsAt(index)) said.set(word, (said.get(word) ?? 0) + 1)
  for (const index of behind) {
    const words = [...wordsAt(index)]
    const own = isText(index) ? 1 : 0
    const shared = words.filter((word) => (said.get(word) ?? 0) > own).length
    if (shared > sharedWords * Math.max(words.length, fewest)) akin.add(index)
  }
  return akin
}

/** The share of its words that such a line has of the text, and how many it is taken to have at least. */
const sharedWords = 0.4
const fewest = 3
