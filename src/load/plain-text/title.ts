import type { Span } from './body.ts'
import { endsSentence, type Line } from './lines.ts'

/** The line that is most like the title of the body below it: index into the lines, or undefined. */
export function titleIn(lines: readonly Line[], body: Span): number | undefined {
  const words = new Set(lines.slice(body.from, body.to).flatMap((line) => wordsIn(line.text)))
  // The title itself may weigh enough to stand at the head of the body.
  const until = Math.min(lines.length, Math.max(body.from, 0) + 2)
  let best: { index: number; score: number } | undefined
  for (let index = 0; index < until; index++) {
    const score = scoreOf(lines, index, body, words)
    if (score !== undefined && score > 0 && (!best || score > best.score)) best = { index, score }
  }
  return best?.index
}

function scoreOf(lines: readonly Line[], index: number, body: Span, words: ReadonlySet<string>): number | undefined {
  const line = lines[index]
  if (line?.kind !== 'text' || line.width > 220 || line.width < 6) return undefined
  const near = (from: number, to: number) => lines.slice(Math.max(0, from), to).some((other) => other.kind === 'byline')
  const own = wordsIn(line.text)
  const shared = own.length > 0 ? own.filter((word) => words.has(word)).length / own.length : 0
  let score = 4 * shared
  if (near(index + 1, index + 4)) score += 3
  else if (near(index - 2, index)) score += 1.5
  if (line.width >= 20 && line.width <= 160) score += 2
  if (line.width < 12) score -= 2
  if (endsSentence(line.text) && !/[!?！？]$/.test(line.text)) score -= 3
  if (/^(\d+|[一二三四五六七八九十]+)[.、)）]/.test(line.text)) score -= 2
  if (/^[a-z]/.test(line.text)) score -= 1
  if (index >= body.from) score -= 1 + (index - body.from)
  return score - 0.12 * Math.max(0, body.from - index)
}

// Content words of English, pairs of characters of Chinese.
function wordsIn(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{4,}/gu) ?? []
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((char, at) => `${[...run][at]}${char}`),
  )
  return [...latin, ...han]
}
