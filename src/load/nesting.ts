import type { Place } from '../model/diagnostic.ts'
import { codeRanges, within } from './tags/code-ranges.ts'

/** Levels of HTML: enough for any page's wrappers, far below what overflows the stack of a recursive parser. */
const nestingLimit = 100
/** Levels of quotes and lists of Markdown: each one is shown. */
const quoteLimit = 16

export interface Flattened {
  readonly text: string
  /** Where the first level too many begins. */
  readonly cut?: Place
}

/** Takes out the levels of quotes and lists of Markdown beyond the limit; the text stays. */
export function flattenMarkdown(text: string): Flattened {
  // `> > > …` and `- - 1. …`
  const deep = new RegExp(
    `^((?:[ \\t]{0,3}(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]?){${quoteLimit}})(.*)$`,
    'gm',
  )
  const rest = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?)+/
  const shallow = withShallowItems(text)
  let cut = shallow.cut
  const flat = shallow.text.replace(deep, (line, kept: string, more: string, offset: number) => {
    if (!rest.test(more)) return line
    cut ??= { line: lineAt(shallow.text, offset), column: kept.length + 1 }
    return kept + more.replace(rest, '')
  })
  return { text: flat, cut }
}

/** Items that stand further in than any level, as far in as the last one: each level is asked for each line in it. */
function withShallowItems(text: string): Flattened {
  // `- a` behind seventy spaces
  const far = /^( {64}|(?: {0,3}\t){16})[ \t]+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/gm
  if (!far.test(text)) return { text }
  const isCode = within(codeRanges(text, 'markdown'))
  let cut: Place | undefined
  const shallow = text.replace(far, (whole, kept: string, offset: number) => {
    if (isCode(offset)) return whole
    cut ??= { line: lineAt(text, offset), column: kept.length + 1 }
    return kept
  })
  return { text: shallow, cut }
}

/** Blanks out the tags of HTML beyond the limit, opening and closing ones; everything keeps its place. */
export function flattenHtml(text: string): Flattened {
  const open: string[] = []
  const emphasis: string[] = []
  let cut: Place | undefined
  const flat = text.replace(tag, (whole, slash: string, name: string, selfClosing: string, offset: number) => {
    const element = name.toLowerCase()
    if (formatting.has(element) && isTooMuch(emphasis, element, slash !== '')) return blanked(whole)
    if (selfClosing || unnested.has(element)) return whole
    if (slash) {
      const at = open.lastIndexOf(element)
      if (at < 0) return whole
      open.length = at
      return at < nestingLimit ? whole : blanked(whole)
    }
    open.push(element)
    if (open.length <= nestingLimit) return whole
    cut ??= { line: lineAt(text, offset), column: offset - text.lastIndexOf('\n', offset - 1) }
    return blanked(whole)
  })
  return { text: flat, cut }
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gi

// Void elements, and those that their next sibling ends.
const unnested = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option'],
])

// A parser opens these again in each block until they are closed: a thousand unclosed ones are a thousand in each.
const formatting = new Set(['b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u'])
const formattingLimit = 8

/** Whether a tag opens one more than the limit of elements that are still open; keeps count of them. */
function isTooMuch(open: string[], element: string, isEnd: boolean): boolean {
  if (isEnd) {
    const at = open.lastIndexOf(element)
    if (at >= 0) open.splice(at, 1)
    return false
  }
  if (open.length >= formattingLimit) return true
  open.push(element)
  return false
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
