import type { Element, ElementContent } from 'hast'
import type { Line } from './lines.ts'
import { bullet } from './shape/bullet.ts'
import { endsSentence } from './width.ts'

/** The lines of a body as elements: paragraphs, headings, lists, and captions whose picture is lost. */
export function paragraphsOf(lines: readonly Line[]): Element[] {
  const elements: Element[] = []
  for (const [index, line] of lines.entries()) {
    const item = bullet.exec(line.text)
    const last = elements.at(-1)
    if (line.cells) {
      const isNext = last?.tagName === 'table' && lines[index - 1]?.cells?.length === line.cells.length
      if (isNext) addRow(last, line, line.cells)
      else elements.push(make('table', line, [make('thead', line, [rowOf('th', line, line.cells)])]))
    } else if (line.kind === 'caption') elements.push(make('figure', line, [make('figcaption', line, [textOf(line)])]))
    else if (item && isListed(lines, index)) {
      const li = make('li', line, [textOf({ ...line, text: line.text.slice(item[0].length) })])
      if (last?.tagName === 'ul') last.children.push(li)
      else elements.push(make('ul', line, [li]))
    } else elements.push(make(isHeading(lines, index) ? 'h2' : 'p', line, [textOf(line)]))
  }
  return elements
}

// Markdown knows no table without a head, and no reader looks for one that has none.
function rowOf(tagName: 'th' | 'td', line: Line, cells: readonly string[]): Element {
  return make(
    'tr',
    line,
    cells.map((text) => make(tagName, line, [textOf({ ...line, text })])),
  )
}

function addRow(table: Element, line: Line, cells: readonly string[]): void {
  const rows = table.children[1]
  const row = rowOf('td', line, cells)
  if (rows?.type === 'element') rows.children.push(row)
  else table.children.push(make('tbody', line, [row]))
}

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

function make(tagName: string, line: Line, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children, position: positionOf(line) }
}

function textOf(line: Line): ElementContent {
  return { type: 'text', value: line.text, position: positionOf(line) }
}

function positionOf({ line, column, offset, text, end }: Line): Element['position'] {
  return { start: { line, column, offset }, end: { ...end, offset: offset + text.length } }
}
