import type { ElementContent } from 'hast'
import type { Place } from '../../model/diagnostic.ts'
import type { Block } from './block.ts'
import { bareOf } from './title-block.ts'
import type { Weighed } from './weights.ts'

/** The text of an article as the head of its page repeats it: letters and digits alone. */
export interface StatedText {
  readonly bare: string
}

/** Undefined where the text is too short to tell anything; a summary is no text. */
export function statedText(text: string): StatedText | undefined {
  const bare = bareOf(text)
  return bare.length >= 120 ? { bare } : undefined
}

/** Whether the blocks hold most of the stated text, and do not begin long before it. */
export function agrees(blocks: readonly Block[], { bare }: StatedText): boolean {
  const texts = blocks.map(({ text }) => bareOf(text))
  const first = texts.findIndex((text) => isStated(text, bare))
  const lengthOf = (some: readonly string[]) => some.reduce((sum, text) => sum + text.length, 0)
  const before = lengthOf(texts.slice(0, Math.max(0, first)))
  return lengthOf(texts.filter((text) => isStated(text, bare))) > bare.length * 0.5 && before < lengthOf(texts) * 0.4
}

/** The weights where blocks of the stated text speak for themselves, and no other does; it may end early, and says so nowhere. */
export function favouring(all: readonly Weighed[], { bare }: StatedText): Weighed[] {
  const first = all.findIndex(({ block }) => isStated(bareOf(block.text), bare))
  return all.map((one, index) => {
    if (isStated(bareOf(one.block.text), bare)) return { block: one.block, weight: Math.max(one.weight, 5) }
    if (one.weight <= 0) return one
    return { ...one, weight: index < first ? -2 : one.weight * 0.2 }
  })
}

function isStated(text: string, bare: string): boolean {
  return text.length >= 8 && bare.includes(text)
}

/** The paragraphs of a text whose lines are apart. */
export function paragraphsOf(text: string, { line, column }: Place): ElementContent[] {
  const start = { line, column, offset: 0 }
  return text.split(/\n+/).flatMap((paragraph): ElementContent[] => {
    const value = paragraph.replace(/\s+/g, ' ').trim()
    const children: ElementContent[] = [{ type: 'text', value, position: { start, end: start } }]
    return value === ''
      ? []
      : [{ type: 'element', tagName: 'p', properties: {}, children, position: { start, end: start } }]
  })
}
