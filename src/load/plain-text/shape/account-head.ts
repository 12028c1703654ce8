import { datesIn } from '../../dates/dates.ts'
import type { WrittenLine } from './written.ts'

/** The byline of a WeChat account on one line, where copying put each of its parts on a line of its own. */
export function accountHeadJoined(lines: readonly WrittenLine[]): WrittenLine[] {
  const start = lines.slice(0, 80).findIndex(({ text }) => /^(原创|Original)(\s+\S{1,20})?$/.test(text))
  if (start < 0) return [...lines]
  const dated = lines.slice(start + 1, start + 6).findIndex(({ text }) => text.length < 40 && datesIn(text).length > 0)
  const between = lines.slice(start + 1, start + 1 + dated)
  if (dated < 0 || between.some(({ text }) => text.length > 24 || /[，。！？：,.!?]/.test(text))) return [...lines]
  const isPlaced = /^(发表于|发布于|Posted on)/.test(lines[start + dated + 2]?.text ?? '')
  const end = start + dated + (isPlaced ? 3 : 2)
  const parts = lines.slice(start, end)
  const [first] = parts
  const text = parts.map((part) => part.text).join(' ')
  const pieces = parts.map(({ text, line, column }) => ({ text, line, column }))
  return first
    ? [
        ...lines.slice(0, start),
        { ...first, text, raw: text, end: parts.at(-1)?.end ?? first.end, pieces },
        ...lines.slice(end),
      ]
    : [...lines]
}
