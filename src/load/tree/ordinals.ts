/** How a heading is numbered. */
export interface Ordinal {
  readonly kind: string
  /** Its place among the ways of numbering, from the top of a document down. */
  readonly rank: number
  readonly value: number
  /** Whether a line that begins so is a heading even if nothing else about it says so. */
  readonly isHeadingAlone: boolean
}

const han = '[一二三四五六七八九十百零〇两]{1,4}'
const ways: readonly (readonly [kind: string, pattern: RegExp, isHeadingAlone: boolean])[] = [
  ['第一章', new RegExp(`^第(${han}|\\d{1,3})[章篇编部]`), true],
  ['第一节', new RegExp(`^第(${han}|\\d{1,3})[节節]`), true],
  ['Part 1', /^(?:part|chapter|section)\s+(\d{1,3}|[ivx]+)\b/i, false],
  ['一、', new RegExp(`^(${han})\\s*[、.．]`), true],
  ['（一）', new RegExp(`^[（(](${han})[）)]`), true],
  ['I.', /^([IVX]{1,5})[.、．]\s*(?=\S)/, false],
  ['1.', /^(\d{1,2})\s*[.、．)）](?!\d)/, false],
  ['1', /^([1-9]\d?)\s+(?=\p{Lu}\p{Ll}|\p{Script=Han})/u, false],
  ['01', /^(0\d)\b(?=\s*[\p{L}|/])/u, false],
  ['1.1', /^\d{1,2}\.(\d{1,2})(?![\d.])[.\s、]*(?=\p{L})/u, false],
  ['1.1.1', /^\d{1,2}\.\d{1,2}\.(\d{1,2})[.\s、]*(?=\p{L})/u, false],
  ['(1)', /^[（(](\d{1,2})[）)]/, false],
  ['①', /^([\u2460-\u2473])/, false],
]

/** The number that a line begins with: `一、`, `（二）`, `3.`, `第四章`; undefined where there is none. */
export function ordinalOf(text: string): Ordinal | undefined {
  for (const [rank, [kind, pattern, isHeadingAlone]] of ways.entries()) {
    const match = pattern.exec(text)
    if (match) return { kind, rank, value: numberIn(match[1] ?? ''), isHeadingAlone }
  }
  return undefined
}

const digits = '零一二三四五六七八九'

/** `12`, `XII`, `十二`, `⑫` as 12. */
function numberIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[\u2460-\u2473]$/.test(text)) return text.charCodeAt(0) - 0x245f
  if (/^[ivx]+$/i.test(text)) return roman(text.toLowerCase())
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text]
  return digits.indexOf(tens || '一') * 10 + Math.max(0, digits.indexOf(ones || '零'))
}

function roman(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
