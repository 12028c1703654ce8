import type { Element, ElementContent } from 'hast'
import { endsSentence, type Line } from './lines.ts'

/** The lines of a body as elements: paragraphs, headings, lists, and captions whose picture is lost. */
export function paragraphsOf(lines: readonly Line[]): Element[] {
  const whole = isHardWrapped(lines) ? joined(lines) : lines
  const elements: Element[] = []
  for (const [index, line] of whole.entries()) {
    const item = bullet.exec(line.text)
    const last = elements.at(-1)
    if (line.kind === 'caption') elements.push(make('figure', line, [make('figcaption', line, [textOf(line)])]))
    else if (item && isListed(whole, index)) {
      const li = make('li', line, [textOf({ ...line, text: line.text.slice(item[0].length) })])
      if (last?.tagName === 'ul') last.children.push(li)
      else elements.push(make('ul', line, [li]))
    } else elements.push(make(isHeading(whole, index) ? 'h2' : 'p', line, [textOf(line)]))
  }
  return elements
}

const bullet = /^[•·▪■◆●►▶*–-]\s+/

function isListed(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line && bullet.test(line.text))
}

/** A short line without the end of a sentence, apart from the long ones before and after it. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!line || !before || !after || !line.isApart || !after.isApart) return false
  return (
    line.width <= 60 && !endsSentence(line.text) && before.width > 80 && after.width > 80 && !/[,，、]$/.test(line.text)
  )
}

/** Whether the lines were broken at a fixed width, as in e-mails and old files, and not at paragraphs. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inside = lines.filter((_, index) => lines[index + 1]?.isApart === false)
  if (inside.length < 3 || lines.some(({ width }) => width > 100)) return false
  const running = inside.filter(({ text, width }) => width >= 50 && !endsSentence(text))
  return running.length / inside.length > 0.6
}

function joined(lines: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (!last || line.isApart || line.kind === 'caption' || bullet.test(line.text)) whole.push(line)
    else whole[whole.length - 1] = { ...last, text: joinedText(last.text, line.text), width: last.width + line.width }
  }
  return whole
}

function joinedText(before: string, after: string): string {
  const isHan = /[\p{Script=Han}，。、；：？！]$/u.test(before) && /^[\p{Script=Han}，。、；：？！“《（]/u.test(after)
  return isHan ? before + after : `${before} ${after}`
}

function make(tagName: string, line: Line, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children, position: positionOf(line) }
}

function textOf(line: Line): ElementContent {
  return { type: 'text', value: line.text, position: positionOf(line) }
}

function positionOf({ line, column, offset, text }: Line): Element['position'] {
  const start = { line, column, offset }
  return { start, end: { line, column: column + text.length, offset: offset + text.length } }
}
