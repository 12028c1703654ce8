import stringWidth from 'string-width'

/**
 * A text of at most so many columns, a Han character taking two: whole, or cut where a sentence ends, else a phrase, else
 * a word. What was cut within a sentence ends with an ellipsis.
 */
export function fitted(text: string, columns: number): string {
  // Of a whole article the beginning is enough.
  const line = text
    .trimStart()
    .slice(0, columns * 8)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length * 2 <= columns || columnsOf(line) <= columns) return line
  const begin = beginning(line, columns - 1)
  const sentences = upTo(begin, sentenceEnd, columns / 2)
  if (sentences !== undefined) return sentences
  return `${(upTo(begin, phraseEnd, columns * 0.6) ?? begin).replace(dangling, '')}…`
}

/** How many columns a text takes: one a letter, two a character of East Asia. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  return plain.test(text) ? text.length + text.replace(narrow, '').length : stringWidth(text)
}

// What nearly all titles are made of, each letter by itself: measuring that is a hundred times as fast as measuring what may
// have marks or joined signs. Latin letters, quotes and dashes are narrow, Han, kana, their punctuation and full-width signs wide.
const plain =
  /^[\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff60]*$/
const narrow = /[\u0020-\u2027]+/g
const lastNarrow = 0x2027

// `It was held.` but not `Dr.`, `U.S.`, `3.`
const sentenceEnd = /(?:[。！？]|(?<=[\p{L}\p{N}]{3})[.!?])[”’"'）)」』]*(?=\s|$|(?<=[。！？”’）」』])\S)/gu
// `Harbours open: `, `港口开放，`
const phraseEnd = /[,;:|·—–](?=\s)|[，、；：]|\s(?=[—–|·])|(?=\s?[(（])/gu
const dangling = /[\s,，、;；:：|·—–([（“‘「『《-]+$/u

/** The words that fit, or as many letters of the first. */
function beginning(line: string, columns: number): string {
  const head = line.slice(0, columns * 2)
  return whatFits(words, head, columns) || whatFits(letters, head, columns)
}

/** The segments of a text that fit. */
function whatFits(segmenter: Intl.Segmenter, text: string, columns: number): string {
  const segments = segmenter.segment(text)
  if (plain.test(text)) {
    // To ask what stands at the end of the room is cheaper than to walk there.
    const end = unitsWithin(text, columns)
    return end === text.length ? text : text.slice(0, segments.containing(end)?.index)
  }
  let [fits, used] = ['', 0]
  for (const { segment } of segments) {
    used += columnsOf(segment)
    if (used > columns) break
    fits += segment
  }
  return fits
}

/** How many letters of a text of plain ones take so many columns at most. */
function unitsWithin(text: string, columns: number): number {
  let [end, used] = [0, 0]
  for (; end < text.length; end++) {
    used += text.charCodeAt(end) > lastNarrow ? 2 : 1
    if (used > columns) break
  }
  return end
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** What stands up to the last end, where that takes at least some columns. */
function upTo(begin: string, end: RegExp, least: number): string | undefined {
  const last = [...begin.matchAll(end)].at(-1)
  if (!last) return undefined
  const kept = begin.slice(0, last.index + last[0].length)
  return columnsOf(kept) >= least ? kept.trimEnd() : undefined
}
