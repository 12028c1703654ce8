import type { Element } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import type { Block } from './block.ts'
import type { Span } from './segment.ts'
import type { Weighed } from './weights.ts'

/** Letters that are kept of one text that was left out: enough to know it again. */
const shown = 160

/** Texts that are told apart by the element they stand in; from then on neighbours of one rule are one. */
const severally = 200

/** What was left out, the neighbouring lines of one element in one: where it begins, its beginning, and why. */
export function leftOutOf(all: readonly Weighed[], span: Span, isKept: (index: number) => boolean): LeftOut[] {
  const found: (LeftOut & { readonly holder: Element | undefined })[] = []
  let isNext = false
  for (const [index, { block, rule }] of all.entries()) {
    if (block.text === '') continue
    if (isKept(index)) {
      isNext = false
      continue
    }
    const why = ruleOf(block, rule, index, span)
    const holder = holderOf(block)
    const last = found.at(-1)
    if (last && isNext && last.rule === why && (last.holder === holder || found.length >= severally)) {
      found[found.length - 1] = { ...last, text: shortened(`${last.text} · ${block.text}`) }
    } else found.push({ line: block.line, column: block.column, text: shortened(block.text), rule: why, holder })
    isNext = true
  }
  return found.map(({ holder: _, ...one }) => one)
}

function ruleOf(block: Block, rule: string | undefined, index: number, { from, to }: Span): string {
  const where = index < from ? 'before the text' : index >= to ? 'behind the text' : 'within the text'
  return rule ?? block.furniture ?? (block.kind === 'text' || block.kind === 'caption' ? where : block.kind)
}

const rows = new Set([
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'p',
  'a',
  'span',
  'option',
])

/** The element whose rows the block is one of. */
function holderOf({ around }: Block): Element | undefined {
  return around.findLast(({ tagName }) => !rows.has(tagName))
}

function shortened(text: string): string {
  return text.length > shown ? `${text.slice(0, shown - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
