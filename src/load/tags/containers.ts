import { type Range, within } from './code-ranges.ts'
import { type Edit, LineIndex, type Quoted } from './edits.ts'
import type { Markup } from './markup.ts'

/** The boxes of a text that lines of colons make, and the heads of callouts: as quotations with a title. */
export interface Boxes {
  readonly edits: readonly Edit[]
  readonly quoted: readonly Quoted[]
}

// `::: tip Title`, `:::note[Title]`, `:::note{title="Title"}`, `::: {.wide}`; and what closes one.
const colons = /^([ \t]*)(:{3,})[ \t]*([\w-]*)[ \t]*([^\n]*)$/gm
const boxes = /^(tip|info|note|warning|danger|caution|important|error|success|abstract|example|quote|theorem|hint)$/i

/** Boxes of VuePress, VitePress, Docusaurus and Pandoc. What other containers hold is left as it is. */
export function containersIn(text: string, code: () => readonly Range[], markup: Markup): Boxes {
  if (!text.includes(':::')) return { edits: [], quoted: [] }
  const lines = new LineIndex(text)
  const isCode = within(code())
  const edits: Edit[] = []
  const quoted: Quoted[] = []
  const open: { name: string; line: number; indent: number }[] = []
  for (const match of text.matchAll(colons)) {
    const [whole, indent = '', , name = '', rest = ''] = match
    if (isCode(match.index)) continue
    const [start, line] = [match.index + indent.length, lines.at(match.index)]
    if (name === '' && rest.trim() === '') {
      const opened = open.pop()
      if (!opened) continue
      edits.push({ start, end: match.index + whole.length, with: '' })
      if (boxes.test(opened.name)) quoted.push({ from: opened.line + 1, to: line - 1, indent: opened.indent })
      continue
    }
    open.push({ name, line, indent: indent.length })
    const title = titleIn(rest)
    const shown = title ? markup.strong(title) : ''
    const isBox = boxes.test(name)
    const follows = !/^\n[ \t]*(\n|$)/.test(text.slice(match.index + whole.length, match.index + whole.length + 200))
    const head = isBox ? `> ${shown}` : shown
    edits.push({ start, end: match.index + whole.length, with: shown && follows ? `${head}\\` : head })
  }
  return { edits, quoted }
}

function titleIn(rest: string): string {
  const [, bracketed] = /^\[([^\]]*)\]/.exec(rest) ?? []
  const [, named] = /\btitle\s*=\s*["']([^"']*)["']/.exec(rest) ?? []
  return (bracketed ?? named ?? rest.replace(/^\{[^{}]*\}|\{[^{}]*\}$/g, '')).trim()
}

/** `> [!note] Title` of Obsidian and GitHub: its title, if it has one. */
export function calloutsIn(text: string, code: () => readonly Range[], markup: Markup): Edit[] {
  if (!text.includes('[!')) return []
  const isCode = within(code())
  return [
    ...text.matchAll(/^([ \t]*(?:>[ \t]*){1,8})(\[![\w-]{1,30}(?:\|[^\]\n]{0,100})?\][+-]?[ \t]*)([^\n]*)$/gm),
  ].flatMap((match) => {
    const [whole, marks = '', , title = ''] = match
    if (isCode(match.index)) return []
    const next = text.slice(match.index + whole.length + 1, match.index + whole.length + 200).split('\n')[0] ?? ''
    const goesOn = /^[ \t]*>[ \t>]*[^\s>]/.test(next)
    const shown = title.trim() ? `${markup.strong(title)}${goesOn ? '\\' : ''}` : ''
    return [{ start: match.index + marks.length, end: match.index + whole.length, with: shown }]
  })
}
