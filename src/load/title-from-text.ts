import type { Element } from 'hast'
import type { Found } from './draft.ts'
import { placeOf } from './place.ts'
import { headlineOf } from './plain-text/first-sentence.ts'
import { endsSentence, widthOf } from './plain-text/width.ts'
import { headings, isElement, textIn } from './tree/elements.ts'

/**
 * What blocks without a title are called until their editor says it: the heading or short line on top, which then is no
 * text, or else the first sentence. Undefined where there is no text.
 */
export function titleFromText(
  blocks: readonly Element[],
): { title: Found<string>; blocks: readonly Element[] } | undefined {
  const first = blocks.find((block) => headings.has(block.tagName) || (isElement(block, 'p') && textIn(block) !== ''))
  if (!first) return undefined
  const text = textIn(first)
  const isLine = headings.has(first.tagName) || (widthOf(text) <= longest && !endsSentence(text))
  const title = {
    value: isLine ? text : headlineOf(text),
    rule: isLine ? 'first line' : 'first sentence',
    confidence: isLine ? 0.5 : 0.1,
    ...placeOf(first),
  }
  return { title, blocks: isLine ? blocks.filter((block) => block !== first) : blocks }
}

const longest = 120
