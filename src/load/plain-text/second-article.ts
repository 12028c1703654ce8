import type { Line } from './lines.ts'
import { proseIn } from './pages.ts'
import { isSameTitle } from './same-title.ts'
import { endsSentence, hasSentence } from './width.ts'

/**
 * Index of the line where a second article seems to begin: a title with a dated byline and a text, below an article of
 * the same form that is whole. Teasers and comments below an article look alike, but are short, many, or announced.
 */
export function secondArticleIn(lines: readonly Line[]): number | undefined {
  const heads = lines.flatMap((_, index) => (isHead(lines, index) ? [index] : []))
  const [first, second] = heads
  if (first === undefined || second === undefined || heads.length > 4) return undefined
  const weights = heads.map((head, at) => weightOf(lines, head, heads[at + 1] ?? lines.length))
  const [own = 0, other = 0] = weights
  if (weights.some((weight) => weight < whole) || other < own / 3 || proseIn(lines, 0, first).length > 0)
    return undefined
  // Below its writer's name and the time stands a comment.
  if (lines.slice(second - 1, second).some(isDated)) return undefined
  if (isSameTitle(lines[first]?.text ?? '', lines[second]?.text ?? '')) return undefined
  return isAnnounced(lines, first, second) ? undefined : second
}

/** Whether what lies between two articles says that teasers or comments follow, and no page begins anew behind that. */
function isAnnounced(lines: readonly Line[], first: number, second: number): boolean {
  const end = proseIn(lines, first, second).at(-1) ?? first
  const between = lines.slice(end + 1, second)
  const announced = between.findLastIndex(({ rule }) => rule === 'other articles' || rule === 'comments')
  if (announced < 0) return false
  const above = new Set(lines.slice(0, first).map(({ text }) => text))
  const again = between.filter(({ text }) => above.has(text)).length
  return again < 3 && !between.slice(announced + 1).some(({ kind }) => kind === 'breadcrumb')
}

// Widths of running text that make an article, in two paragraphs at least.
const whole = 200

function weightOf(lines: readonly Line[], from: number, to: number): number {
  const prose = proseIn(lines, from, to)
  return prose.length < 2 ? 0 : prose.reduce((sum, index) => sum + (lines[index]?.width ?? 0), 0)
}

/** Whether a line is a title with a byline below it, and a text below that which speaks of the same. */
function isHead(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line?.kind !== 'text' || line.aside || line.width < 16 || line.width > 160) return false
  if (endsSentence(line.text) && !/[?!？！]$/.test(line.text)) return false
  const below = lines.slice(index + 1, index + 4).findIndex(isDated)
  if (below < 0) return false
  const lead = lines
    .slice(index + below + 2, index + below + 6)
    .find(({ kind, width, text }) => kind === 'text' && width >= 60 && hasSentence(text))
  return lead !== undefined && speaksOf(line.text, lines.slice(index + below + 2, index + below + 12))
}

function isDated({ kind, byline }: Line): boolean {
  return kind === 'byline' && (byline?.published ?? byline?.updated) !== undefined
}

/** Whether a text has a third of the title's words of four letters and more, or half of its Han characters. */
function speaksOf(title: string, lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text.slice(0, 2000)).join('\n')
  const own = [...new Set(wordsIn(title))]
  const said = new Set(wordsIn(text))
  const share = own.filter((word) => said.has(word)).length / Math.max(1, own.length)
  return share >= (/\p{Script=Han}/u.test(title) ? 0.5 : 0.3)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{4,}|\p{Script=Han}/gu) ?? []
}
