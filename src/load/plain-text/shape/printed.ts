import { endsSentence, widthOf } from '../width.ts'
import { goesOn } from './measure.ts'
import { runningHeads } from './running-heads.ts'
import type { WrittenLine } from './written.ts'

/** The lines of printed pages: running heads, feet and page numbers stand aside, and sentences run on over them. */
export function printed(lines: readonly WrittenLine[]): WrittenLine[] {
  const heads = runningHeads(lines)
  if (heads.size === 0 && lines.at(-1)?.page === 0) return [...lines]
  const notes = footnotes(lines.filter((line) => !heads.has(line)))
  let before: WrittenLine | undefined
  let isOver = false
  return lines.map((line) => {
    const aside = heads.get(line) ?? line.aside
    if (aside) {
      isOver ||= heads.has(line)
      return { ...line, aside }
    }
    if (notes.has(line)) return { ...line, isNote: true, isApart: true }
    const last = before
    const isBroken = last !== undefined && (isOver || line.page > last.page) && !endsSentence(last.text)
    before = line
    isOver = false
    if (!isBroken || !isProse(last)) return line
    return { ...line, isApart: false, runsOn: line.runsOn || goesOn(last, line) }
  })
}

function isProse({ text }: WrittenLine): boolean {
  return widthOf(text) >= 40 || /\p{L}-$/u.test(text)
}

/** The notes at the feet of pages that form feeds part, where a sentence of the text goes on behind them. */
function footnotes(lines: readonly WrittenLine[]): Set<WrittenLine> {
  const notes = new Set<WrittenLine>()
  for (const [index, next] of lines.entries()) {
    if (next.page === lines[index - 1]?.page) continue
    const foot = lines.slice(Math.max(0, index - 8), index).filter(({ page }) => page === lines[index - 1]?.page)
    const first = foot.findIndex(
      (line, at) => at > 0 && noteMark.test(line.text) && !endsSentence(foot[at - 1]?.text ?? ''),
    )
    const [last, ...found] = first > 0 ? foot.slice(first - 1) : []
    if (last && goesOn(last, next)) for (const line of found) notes.add(line)
  }
  return notes
}

// `1 The authors thank`, `* 作者感谢`
const noteMark = /^(\d{1,2}|[*†‡§])\s?[\p{Lu}\p{Script=Han}“]/u
