import type { WrittenLine } from './lines.ts'
import { endsSentence, widthOf } from './width.ts'

/** The lines with paragraphs made whole that were broken at a fixed width, as in e-mails and old files. */
export function unwrapped(lines: readonly WrittenLine[]): WrittenLine[] {
  const widths = lines.map(({ text }) => widthOf(text))
  if (!isWrapped(lines, widths)) return [...lines]
  const whole: WrittenLine[] = []
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1)
    // A line that ends early ends its paragraph, or is no prose.
    const isOpen = (widths[index - 1] ?? 0) >= fullWidth
    if (!last || line.isApart || !isOpen || bullet.test(line.text)) whole.push(line)
    else {
      const text = joined(last.text, line.text)
      whole[whole.length - 1] = { ...last, text, raw: joined(last.raw, line.text), end: line.end }
    }
  }
  return whole
}

export const bullet = /^[•·▪■◆●►▶*–-]\s+/
const fullWidth = 50

function isWrapped(lines: readonly WrittenLine[], widths: readonly number[]): boolean {
  const full = lines.filter((_, index) => (widths[index] ?? 0) >= fullWidth && lines[index + 1]?.isApart === false)
  const running = full.filter(({ text }) => !endsSentence(text))
  return full.length >= 3 && widths.every((width) => width <= 100) && running.length / full.length > 0.6
}

function joined(before: string, after: string): string {
  const isHan = /[\p{Script=Han}，。、；：？！]$/u.test(before) && /^[\p{Script=Han}，。、；：？！“《（]/u.test(after)
  return isHan ? before + after : `${before} ${after}`
}
