import type { Explanation, Told } from '../explain.ts'
import { atLeast, shortened, widest, widthOf } from './columns.ts'
import type { Row } from './rows.ts'

/** How words are printed: in colours, or as they are. */
export interface Look {
  readonly paint: (style: Style, text: string) => string
  /** Columns of the terminal. */
  readonly width: number
}

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan' | 'magenta'

/** An explanation for a person to read: its fields, then the file line by line, then its figures. */
export function explanationAsText({ path, lines = [], more = [], ...first }: Explanation, look: Look): string {
  const { paint } = look
  if (!first.article) return `${paint('bold', path)}\n  not an article; see the messages`
  const all = [first, ...more]
  const summaries = all.flatMap((one, index) => [
    ...(more.length > 0 ? [paint('bold', `  article ${index + 1} of ${all.length}`)] : []),
    ...summaryOf(one, look),
  ])
  const figures = all.flatMap((one) => figuresOf(one, look))
  const shown = linesOf(lines, all, look)
  return [paint('bold', path), ...summaries, '', ...shown, ...(figures.length > 0 ? ['', ...figures] : [])].join('\n')
}

function summaryOf({ loader, confidence, article, found = {} }: Told, { paint, width }: Look): string[] {
  const fields = Object.entries(flat(article ?? {})).map(([name, value]) => {
    const { line, column, rule, confidence: sure, sidecar } = found[name] ?? {}
    const place = line && rule && hasPlace(rule) ? [sidecar, line, column].filter(Boolean).join(':') : ''
    return { name, value, place, why: rule ? `${rule}, ${percent(sure)}` : '', sure: sure ?? 1 }
  })
  const names = widest(fields.map(({ name }) => name))
  const places = widest(fields.map(({ place }) => place))
  const rows = fields.map(({ name, value, place, why, sure }) => {
    const room = Math.max(20, width - names - places - widthOf(why) - 8)
    const note = why === '' ? '' : paint(sure < 0.6 ? 'yellow' : 'dim', `  ${why}`)
    return `  ${paint('cyan', atLeast(name, names))}  ${paint('dim', atLeast(place, places))}  ${shortened(value, room)}${note}`
  })
  return [`  read as ${loader}, ${percent(confidence)} sure`, ...rows]
}

// `letters of the text` and the like are rules about all of a file, not about a line of it.
function hasPlace(rule: string): boolean {
  return !['folder', 'default', 'file name', 'letters of the text'].includes(rule)
}

const styles: Readonly<Record<Row['kind'], Style | undefined>> = {
  title: 'green',
  byline: 'green',
  section: 'green',
  'front matter': 'cyan',
  heading: 'bold',
  paragraph: undefined,
  'list item': undefined,
  quote: undefined,
  table: undefined,
  code: undefined,
  rule: 'dim',
  caption: 'magenta',
  picture: 'magenta',
  gallery: 'magenta',
  'left out': 'red',
  'not read': 'yellow',
  markup: 'dim',
  blank: 'dim',
}

function linesOf(rows: readonly Row[], all: readonly Told[], look: Look): string[] {
  const numbers = widest(rows.map(numberOf))
  const kinds = widest(rows.map(({ kind }) => kind))
  const notes = Math.min(30, widest(rows.map(noteOf)))
  const shown: string[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (all.length > 1 && row.article !== (before?.article ?? -1)) {
      shown.push(look.paint('bold', `  article ${row.article + 1}: ${all[row.article]?.article?.title ?? ''}`))
    }
    if (row.kind === 'blank') shown.push(...blankOf(rows, index, numbers, look))
    else shown.push(lineOf(row, { numbers, kinds, notes }, look))
  }
  return shown
}

/** One row for a run of blank lines, at its first. */
function blankOf(rows: readonly Row[], index: number, numbers: number, { paint }: Look): string[] {
  if (rows[index - 1]?.kind === 'blank') return []
  let end = index
  while (rows[end + 1]?.kind === 'blank') end++
  const count = end - index + 1
  const [first, last] = [rows[index]?.line, rows[end]?.line]
  const number = count > 1 ? `${first}–${last}` : `${first}`
  return [paint('dim', `  ${number.padStart(numbers)}  blank${count > 1 ? `, ${count} lines` : ''}`)]
}

interface Columns {
  readonly numbers: number
  readonly kinds: number
  readonly notes: number
}

function lineOf(row: Row, { numbers, kinds, notes }: Columns, { paint, width }: Look): string {
  const style = styles[row.kind]
  const [kind, text] = [
    atLeast(row.kind, kinds),
    shortened(row.text, Math.max(20, width - numbers - kinds - notes - 8)),
  ]
  const colour = (words: string) => (style ? paint(style, words) : words)
  const note = paint('dim', atLeast(shortened(noteOf(row), notes), notes))
  const number = paint('dim', numberOf(row).padStart(numbers))
  return `  ${number}  ${colour(kind)}  ${note}  ${row.kind === 'left out' ? paint('dim', text) : colour(text)}`.trimEnd()
}

function numberOf({ line, column, block }: Row): string {
  if (block !== undefined) return `block ${block}`
  return column === undefined ? String(line) : `${line}:${column}`
}

function noteOf({ fields = [], rule }: Row): string {
  return [...(fields.length > 0 ? [`→ ${fields.join(', ')}`] : []), ...(rule ? [`(${rule})`] : [])].join(' ')
}

function figuresOf({ figures = [] }: Told, { width }: Look): string[] {
  return figures.map(({ src, caption, credit }) => {
    return `  figure  ${shortened([src ?? 'picture not kept', caption, credit].filter(Boolean).join(' · '), width - 10)}`
  })
}

function percent(share = 0): string {
  return `${Math.round(share * 100)} %`
}

/** Fields with their names in `found`: `source.name`, `event.start`. */
function flat(article: object): Record<string, string> {
  const entries = Object.entries(article).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value !== 'object' || Array.isArray(value)) return [[name, value]]
    return Object.entries(value).map(([inner, own]): [string, unknown] => [`${name}.${inner}`, own])
  })
  const isGiven = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(entries.filter(isGiven).map(([name, value]) => [name, [value].flat().join(', ')]))
}
