import type { Field, Mapping } from '../mapping.ts'

/** Reads `Name: value` lines as Pelican and MultiMarkdown write them: values are texts, indented lines go on. */
export function metadata(text: string, linesBefore: number): Mapping {
  const fields: Field[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, gap = '', value = ''] = /^(\p{L}[\p{L}\w -]{0,30}):([ \t]*)(.*)$/u.exec(line) ?? []
    const last = fields.at(-1)
    if (name !== undefined) {
      const place = { line: linesBefore + index + 1, column: 1 }
      const valuePlace = { ...place, column: name.length + 2 + gap.length }
      fields.push({ ...place, name, value: value.trim() || undefined, valuePlace, fields: [], items: [] })
    } else if (last) fields[fields.length - 1] = { ...last, value: `${last.value ?? ''} ${line.trim()}`.trim() }
  }
  return { fields, problems: [] }
}
