/** A text of at most `limit` letters, cut between words. */
export function shortened(text: string, limit: number): string {
  // Of a whole article the beginning is enough, unless it is mostly spaces.
  const begin = inOneLine(text.slice(0, limit * 4))
  const line = begin.length > limit ? begin : inOneLine(text)
  if (line.length <= limit) return line
  // To walk from word to word would take five times as long as to ask which word stands at the limit.
  const cut = words.segment(line).containing(limit - 1)?.index ?? limit
  return `${line.slice(0, cut).replace(/[\s,，、;；:：]+$/u, '')}…`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
