import type { Nodes } from 'hast'
import { memoisedOfText } from '../../model/memoised.ts'
import { patternsFor } from '../plain-text/languages/languages.ts'
import type { BylinePatterns } from '../plain-text/languages/patterns.ts'
import { lineIn } from '../plain-text/lines.ts'
import type { Block } from './block.ts'
import { isNotice } from './notices.ts'
import { isUnseen } from './unseen.ts'

export type Looks = Pick<Block, 'width' | 'kind' | 'furniture' | 'byline' | 'steps'>

/** What texts of a page look like by themselves. Menus say the same again and again: each text is looked at once. */
export function looksOfTexts(page: Nodes): (text: string) => Looks {
  const patterns = patternsFor(beginningOf(page))
  return memoisedOfText((text) => looksOf(text, patterns))
}

function looksOf(text: string, patterns: BylinePatterns | undefined): Looks {
  const { byline, steps, rule: furniture, kind, width } = lineIn(text, patterns)
  const isOfSite = kind === 'text' && isNotice(text)
  return { width, ...(isOfSite ? { kind: 'furniture', furniture: 'notice' } : { kind, furniture }), byline, steps }
}

/** As much of the text of a page as tells its language. */
function beginningOf(node: Nodes, before = ''): string {
  if (before.length > enough) return before
  if (node.type === 'text') return `${before}${node.value.slice(0, 1000)} `
  if (!('children' in node) || (node.type === 'element' && isUnseen(node.tagName))) return before
  return node.children.reduce((text: string, child) => beginningOf(child, text), before)
}

const enough = 8000
