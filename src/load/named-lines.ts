import type { VFile } from 'vfile'
import type { Place } from '../model/diagnostic.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'

/** Lines of the file that front matter names, with the place where it does: `12`, `15-18`, `40-`, `-8`. */
export interface NamedLines extends Place {
  readonly from: number
  /** The last of them; Infinity where they run to the end. */
  readonly to: number
  /** A column: then one block of the line is meant, the one that stands there, as in `12:340`. */
  readonly at?: number
  /** Path of the sidecar that names them. */
  readonly sidecar?: string
}

/** Reads a list of lines; a single text is cut at commas. */
export function readLines(file: VFile, field: Field): NamedLines[] {
  const items = field.items.length > 0 ? field.items : [{ value: field.value, ...field.valuePlace }]
  return items.flatMap(({ value, line, column }) => {
    const texts = typeof value === 'string' ? value.split(/[,，、;；]/) : [String(value)]
    return texts.flatMap((text) => {
      const named = linesIn(text.trim())
      if (named) return { ...named, line, column }
      tell(file, { line, column }, 'field-kind', field.name, 'a list of lines such as [3, 12-18]', `“${text.trim()}”`)
      return []
    })
  })
}

function linesIn(text: string): Omit<NamedLines, keyof Place> | undefined {
  // `12:340`
  const [, row, at] = /^(\d{1,9}):(\d{1,9})$/.exec(text) ?? []
  if (row && at) return { from: Number(row), to: Number(row), at: Number(at) }
  // `12`, `15-18`, `40-`, `-8`
  const [, first = '', dash, last = ''] = /^(\d{0,9})(?:\s*([-–—~])\s*(\d{0,9}))?$/.exec(text) ?? []
  if (first === '' && last === '') return undefined
  if (!dash) return { from: Number(first), to: Number(first) }
  const ends = [first === '' ? 1 : Number(first), last === '' ? Number.POSITIVE_INFINITY : Number(last)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}
