import type { ElementContent } from 'hast'
import type { Place } from '../../model/diagnostic.ts'
import type { Block } from './blocks.ts'
import { bareOf } from './title-block.ts'
import type { Weighed } from './weights.ts'

/** The text of an article as the head of its page repeats it: letters and digits alone. */
export interface StatedText {
  readonly bare: string
}

/** Undefined where the text is too short to tell anything; a summary is no text. */
export function statedText(text: string): StatedText | undefined {
  const bare = bareOf(text)
  return bare.length >= 200 ? { bare } : undefined
}

/** How much of the stated text the blocks say, from 0 to 1. */
export function coverageOf(blocks: readonly Block[], { bare }: StatedText): number {
  const said = blocks.map(({ text }) => bareOf(text)).filter((text) => text.length >= 8 && bare.includes(text))
  return said.reduce((sum, text) => sum + text.length, 0) / bare.length
}

/** The weights where blocks of the stated text speak for themselves, and no other block does. */
export function favouring(all: readonly Weighed[], { bare }: StatedText): Weighed[] {
  return all.map((one) => {
    const text = bareOf(one.block.text)
    if (text.length >= 8 && bare.includes(text)) return { block: one.block, weight: Math.max(one.weight, 5) }
    return one.weight > 0 ? { ...one, weight: one.weight * 0.2 } : one
  })
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
