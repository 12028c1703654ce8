/** A text of at most `limit` letters, cut between words. */
export function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  let short = ''
  for (const { segment } of words.segment(line)) {
    if (short.length + segment.length >= limit) break
    short += segment
  }
  return `${short.replace(/[\s,，、;；:：]+$/u, '')}…`
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
