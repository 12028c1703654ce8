import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './width.ts'

/** The line that is most like the title of the body below it: index into the lines, or undefined. */
export function titleIn(lines: readonly Line[], body: Span): number | undefined {
  const stated = lines.findIndex(({ isTitle }) => isTitle)
  if (stated >= 0) return stated
  const words = new Set(lines.slice(body.from, body.to).flatMap((line) => wordsIn(line.text)))
  // The title itself may weigh enough to stand at the head of the body.
  const heads = lines.slice(0, Math.max(body.from, 0) + 2)
  const scores = heads.map((_, index) => scoreOf(lines, index, body, words))
  const best = Math.max(0, ...scores)
  if (best === 0) return undefined
  // A standfirst is as much like a title as the title above it: of the likely lines the first is taken.
  const isLikely = (line: Line, index: number) =>
    (scores[index] ?? 0) >= best - likeness && line.width >= 20 && shareOf(line, words) >= 0.4
  const at = scores.indexOf(best)
  const first = heads.slice(0, at).findIndex(isLikely)
  return first >= 0 ? first : at
}

// How much less a line may score than the best, and be as likely.
const likeness = 2

/** How much of a line's own words the body says, too, from 0 to 1. */
function shareOf(line: Line, words: ReadonlySet<string>): number {
  const own = wordsIn(line.text)
  return own.length > 0 ? own.filter((word) => words.has(word)).length / own.length : 0
}

function scoreOf(lines: readonly Line[], index: number, body: Span, words: ReadonlySet<string>): number {
  const line = lines[index]
  if (line?.kind !== 'text' || line.width > 220 || line.width < 6) return -Infinity
  const near = (from: number, to: number) => lines.slice(Math.max(0, from), to).some((other) => other.kind === 'byline')
  let score = 4 * shareOf(line, words)
  if (near(index + 1, index + 4)) score += 3
  else if (near(index + 1, index + 7)) score += 2
  else if (near(index - 2, index)) score += 1.5
  if (line.width >= 20 && line.width <= 160) score += 2
  if (line.width < 14) score -= 2
  if (endsSentence(line.text) && !/[!?！？]$/.test(line.text)) score -= 3
  if (/^(\d+|[一二三四五六七八九十]+)[.、)）]/.test(line.text)) score -= 2
  if (/^[a-z]/.test(line.text)) score -= 1
  if (/^(photo|picture|image|credit|source|video)s?\s*[:：]|\(Photo|^图[：:]/i.test(line.text)) score -= 4
  if (isListed(lines, index)) score -= 4
  if (index >= body.from) score -= 1 + (index - body.from)
  return score - 0.06 * Math.max(0, body.from - index)
}

/** Whether the line stands below a heading of other articles. */
function isListed(lines: readonly Line[], index: number): boolean {
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]
    if (line?.kind === 'byline' || line?.kind === 'breadcrumb') return false
    if (line?.rule === 'other articles') return true
  }
  return false
}

// Content words of English, pairs of characters of Chinese.
function wordsIn(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{4,}/gu) ?? []
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((char, at) => `${[...run][at]}${char}`),
  )
  return [...latin, ...han]
}
