import type { WrittenLine } from './written.ts'

/** Lines of printed Chinese without the spaces that stand between its characters: `人 工 智 能` → `人工智能`. */
export function spacedHan(lines: readonly WrittenLine[]): WrittenLine[] {
  return lines.map((line) => (isSpaced(line.text) ? { ...line, text: closed(line.text), raw: closed(line.raw) } : line))
}

const han = '[\\p{Script=Han}，。、；：？！“”‘’（）《》]'
const between = new RegExp(`(?<=${han}) +(?=${han})`, 'gu')
const pair = new RegExp(`${han}(?= *${han})`, 'gu')

// Names are parted by a space here and there, `张三 李四`; a line in which most characters are is a printer's.
function isSpaced(text: string): boolean {
  const spaces = text.includes(' ') ? (text.match(between)?.length ?? 0) : 0
  return spaces >= 3 && spaces / (text.match(pair)?.length ?? 1) > 0.6
}

function closed(text: string): string {
  return text.replace(between, '')
}
