import { parseDocument } from 'yaml'
import type { Place } from '../../model/diagnostic.ts'
import { meaningOf } from '../field-names.ts'

/** YAML whose slips are mended; each keeps its line. */
export interface Mended {
  readonly text: string
  readonly mends: readonly Mend[]
}

/** One slip: where, and as what it is read instead. */
export interface Mend extends Place {
  readonly what: string
}

/** Mends what YAML refuses and what can be meant in one way only: tabs, `title：x`, `title: Foo: bar`, an open quote. */
export function mended(yaml: string): Mended {
  const mends: Mend[] = []
  const lines = yaml.split('\n').map((line, index) => {
    const say = (what: string) => mends.push({ line: index + 1, column: 1 + line.search(/\S|$/), what })
    return withoutTabs(withColon(line, say), say)
  })
  for (const { from, to } of entriesOf(lines)) {
    if (isYaml(lines.slice(from, to).join('\n'))) continue
    for (let at = from; at < to; at++) {
      const line = lines[at] ?? ''
      const quoted = withQuotes(line)
      if (quoted === undefined) continue
      lines[at] = quoted.text
      mends.push({ line: at + 1, column: quoted.column, what: `the value were ${quoted.value}` })
    }
  }
  return { text: lines.join('\n'), mends: mends.sort((a, b) => a.line - b.line) }
}

/** The quotes of a word processor where YAML's are meant: on two lines or more, since a title may well be in quotes. */
export function withPlainQuotes(yaml: string): Mended {
  const quoted = /^(\s*(?:- )?[\p{L}\w-]+:[ \t]+)[“”]([^“”"]*)[“”][ \t]*$|^(\s*- )[“”]([^“”"]*)[“”][ \t]*$/u
  const lines = yaml.split('\n')
  const slips = lines.flatMap((line, index) => (quoted.test(line) ? [index] : []))
  if (slips.length < 2) return { text: yaml, mends: [] }
  const mends = slips.map((index): Mend => {
    const [, name = '', value = '', dash = '', item = ''] = quoted.exec(lines[index] ?? '') ?? []
    lines[index] = `${name || dash}${single(value || item)}`
    return { line: index + 1, column: (name || dash).length + 1, what: `its quotes were straight ones` }
  })
  return { text: lines.join('\n'), mends }
}

type Say = (what: string) => void

// `title：x`, `title:x`: a colon of Chinese, or one without its space, behind a name that is known.
function withColon(line: string, say: Say): string {
  const match = /^(\s*)["“]?([\p{L}][\p{L}\w-]{0,40})["”]?[ \t]*(：[ \t]*|:(?=[^\s/:]))(.*)$/u.exec(line)
  const [, indent = '', name = '', , value = ''] = match ?? []
  if (!match || !meaningOf(name)) return line
  say(`it began with \`${name}: \``)
  return `${indent}${name}: ${value}`
}

function withoutTabs(line: string, say: Say): string {
  const [tabbed = ''] = /^[ ]*\t[ \t]*(?=\S)/.exec(line) ?? []
  if (!tabbed) return line
  say('it were indented by spaces, not tabs')
  return tabbed.replaceAll('\t', '  ') + line.slice(tabbed.length)
}

/** The fields of the top level, each with the lines that belong to it. */
function entriesOf(lines: readonly string[]): { from: number; to: number }[] {
  const starts = lines.flatMap((line, index) => (/^[^\s#-][^\n]*?:(\s|$)/.test(line) ? [index] : []))
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }))
}

/** The line with its value in quotes, where it cannot be read without. */
function withQuotes(line: string): { text: string; value: string; column: number } | undefined {
  const match = /^(\s*(?:- +)?(?:["']?[\p{L}\w][\p{L}\w .()-]*["']?:[ \t]+|- +))(\S.*?)\s*$/u.exec(line)
  const [, before = '', value = ''] = match ?? []
  // An open bracket may go on in the next line, and so may a block; what they hold is anybody's guess.
  if (!match || (/^[[{]/.test(value) && !/[\]}]/.test(value)) || /^[|>][+-]?\d?$/.test(value) || isYaml(line.trim()))
    return undefined
  const [, open = '', inner = ''] = /^(["'“‘]?)(.*)$/s.exec(value) ?? []
  const isOpen = open !== '' && !inner.includes(open) && !/[”’]$/.test(inner)
  const quoted = single(isOpen ? inner : value)
  return isYaml(`${before.trim()} ${quoted}`)
    ? { text: before + quoted, value: quoted, column: before.length + 1 }
    : undefined
}

function single(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function isYaml(text: string): boolean {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }).errors.length === 0
}
