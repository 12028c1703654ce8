import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Language } from '../../model/article.ts'
import { isSameLanguage, languageOf, runsOf } from '../../model/language.ts'
import { element, isElement, textNode } from './elements.ts'

/** Blocks with `lang` on each that is in another language than the article, and on each run within one. */
export function spoken(blocks: readonly Element[], language: Language): Element[] {
  return blocks.map((block) => {
    const text = textOf(block)
    const own = String(block.properties.lang ?? (isLong(text) ? languageOf(text) : language))
    if (isSameLanguage(own, language)) return within({ ...block, properties: without(block) }, language)
    return within({ ...block, properties: { ...block.properties, lang: own } }, own)
  })
}

// What is shorter is a name or a term, and is marked as a run.
function isLong(text: string): boolean {
  return text.trim().length > 12
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
    return run.language ? { ...element('span', node, [text]), properties: { lang: run.language } } : text
  })
}
