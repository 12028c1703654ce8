import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Language } from '../../model/article.ts'
import { directionOf, isLatin, isSameLanguage, languageOf, runsOf, withoutFormulas } from '../../model/language.ts'
import { surelySpokenIn } from '../language.ts'
import { element, isElement, textNode } from './elements.ts'

/** Blocks with `lang` on each that is in another language than the article, and on each run within one. */
export function spoken(blocks: readonly Element[], language: Language): Element[] {
  return blocks.map((block) => {
    const own = String(block.properties.lang ?? languageOfBlock(textOf(block), language))
    if (isSameLanguage(own, language)) return within({ ...block, properties: without(block) }, language)
    return within({ ...block, properties: { ...block.properties, ...marks(own, language) } }, own)
  })
}

// What is shorter is a name or a term, and is marked as a run.
function languageOfBlock(written: string, language: Language): Language {
  const text = withoutFormulas(written)
  if (text.trim().length <= 12) return language
  const own = languageOf(text)
  if (!isLatin(own)) return own
  return surelySpokenIn(text) ?? (isLatin(language) ? language : own)
}

/** `lang`, and `dir` where the text runs the other way. */
function marks(own: Language, around: Language): Element['properties'] {
  const direction = directionOf(own)
  return direction === directionOf(around) ? { lang: own } : { lang: own, dir: direction ?? 'ltr' }
}

function without({ properties }: Element): Element['properties'] {
  const { lang: _, ...rest } = properties
  return rest
}

function within(node: Element, language: Language): Element {
  return { ...node, children: node.children.flatMap((child) => marked(child, language)) }
}

function marked(node: ElementContent, language: Language): ElementContent[] {
  if (node.type === 'element') {
    return [isElement(node, 'pre', 'code') || node.properties.lang ? node : within(node, language)]
  }
  if (node.type !== 'text') return [node]
  return runsOf(node.value, language).map((run) => {
    const text = textNode(run.text, node)
    if (!run.language) return text
    const properties = marks(run.language, language)
    // Set apart, so that the punctuation behind it stays on its side.
    return { ...element(properties.dir ? 'bdi' : 'span', node, [text]), properties }
  })
}
