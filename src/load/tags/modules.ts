import { type Range, within } from './code-ranges.ts'
import type { Edit } from './edits.ts'

/** The lines of MDX that are a program's, and the files they give names to. */
export interface Modules {
  readonly edits: readonly Edit[]
  /** By name: `cover` of `import cover from './cover.jpg'`. */
  readonly imported: Readonly<Record<string, string>>
}

// `import Chart from '../chart.js'`, `import { a, b } from "c"`, `import './a.css'`
const importLine = /^import[ \t]+(?:([\w$]+)?[\w$*{}, \t]{0,300}[ \t]from[ \t]+)?["']([^"'\n]{1,300})["'];?[ \t]*$/gm
const exportLine = /^export[ \t]+(?:default|const|let|var|function|async|\{)[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*/gm

/** What `import` and `export` lines are blanked out: in .mdx all, elsewhere the imports, which no prose looks like. */
export function modulesIn(text: string, code: () => readonly Range[], isMdx: boolean): Modules {
  const imported: Record<string, string> = {}
  if (!/^(?:import|export)/m.test(text)) return { edits: [], imported }
  const isCode = within(code())
  const edits = [...text.matchAll(importLine)].flatMap(({ 0: line, 1: name, 2: path = '', index }): Edit[] => {
    if (isCode(index)) return []
    if (name) imported[name] = path
    return [{ start: index, end: index + line.length, with: '' }]
  })
  if (!isMdx) return { edits, imported }
  const isCodeAgain = within(code())
  const exports = [...text.matchAll(exportLine)].flatMap(({ 0: lines, index }): Edit[] => {
    return isCodeAgain(index) ? [] : [{ start: index, end: index + lines.length, with: '' }]
  })
  return { edits: [...edits, ...exports], imported }
}
