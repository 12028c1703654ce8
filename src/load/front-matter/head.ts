import type { Place } from '../../model/diagnostic.ts'
import { meaningOf } from '../field-names.ts'

/** How the fields of a front matter are written, by what they begin with. */
export type Format = 'yaml' | 'toml' | 'json' | 'metadata'

/** Where a front matter stands in a text; its place is that of its first line. */
export interface Head extends Place {
  readonly format: Format
  /** What is named behind the opening dashes: `---js`. */
  readonly language: string
  /** Whether it stands between two equal lines of dashes or plus signs, as most programs expect it. */
  readonly fenced: boolean
  readonly start: number
  /** The fields: from here … */
  readonly from: number
  /** … to here. */
  readonly to: number
  /** Just behind the closing line. */
  readonly end: number
  readonly blankLines: number
}

/** A front matter that has no end. */
export interface Unclosed extends Place {
  readonly format: 'unclosed'
}

/** The front matter of a text; blank lines may stand above it. */
export function headOf(text: string): Head | Unclosed | undefined {
  const before = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? ''
  const top = {
    start: before.length,
    blankLines: before.split('\n').length - 1,
    line: before.split('\n').length,
    column: 1,
  }
  // Longer than any front matter; what its end is looked for in has to end somewhere.
  const rest = text.slice(top.start, top.start + limit)
  return fencedHead(rest, top) ?? jsonHead(rest, top) ?? bareHead(rest, top) ?? metadataHead(rest, top)
}

const limit = 100_000

type Top = Pick<Head, 'start' | 'blankLines' | 'line' | 'column'>

// `---`, `---yaml`, `+++`, `;;;`. Dashes are front matter only where a field, a comment, the end or a language follows:
// pasted text has rules, too.
function fencedHead(rest: string, top: Top): Head | Unclosed | undefined {
  const opening = /^(---|\+\+\+|;;;)[ \t]*(\w*)[ \t]*\n/.exec(rest)
  if (!opening) return undefined
  const [whole, mark = '', language = ''] = opening
  const next = /^(?:\s*(?:#[^\n]*\n)?)*([^\n]*)/.exec(rest.slice(whole.length, whole.length + 2000))?.[1] ?? ''
  if (mark === '---' && !language && !beginsFields.test(next)) return undefined
  if (mark === ';;;' && !/^"/.test(next)) return undefined
  const close =
    mark === '---'
      ? /^(---|\+\+\+|\.\.\.)[ \t]*(\n|$)/gm
      : mark === '+++'
        ? /^(\+\+\+|---)[ \t]*(\n|$)/gm
        : /^;;;[ \t]*(\n|$)/gm
  close.lastIndex = whole.length
  const closing = close.exec(rest)
  if (!closing || holdsGap.test(rest.slice(whole.length, closing.index))) {
    // A line of a page, `来源：新华社`, below its rule.
    return /^[^:\n]{0,40}：/.test(next) ? undefined : { format: 'unclosed', line: top.line, column: top.column }
  }
  const format = mark === '---' ? 'yaml' : mark === '+++' ? 'toml' : 'json'
  const at = (offset: number) => top.start + offset
  return {
    ...top,
    ...{ format, language, fenced: closing[1] === mark && !language },
    ...{ from: at(whole.length), to: at(closing.index), end: at(closing.index + closing[0].length) },
  }
}

const beginsFields = /^(-\s+)?["'“‘\p{L}\p{N}_][^:：\n]{0,40}[:：]|^(---|\.\.\.)[ \t]*$/u
// A hundred blank lines: nobody has them in front matter.
const holdsGap = /\n(?:[ \t]*\n){100}/

// Hugo: `{`, fields, `}`. A text in braces is one only where the first field has a name that is known.
function jsonHead(rest: string, top: Top): Head | undefined {
  const [, first] = /^\{\s{0,200}"([^"\n]{1,60})"\s{0,20}:/.exec(rest) ?? []
  if (first === undefined || !meaningOf(first)) return undefined
  const close = closingBrace(rest)
  if (close === undefined) return undefined
  const behind = /^\}[ \t]*(\n|$)/.exec(rest.slice(close))
  if (!behind) return undefined
  const at = (offset: number) => top.start + offset
  const end = at(close + behind[0].length)
  return { ...top, format: 'json', language: '', fenced: false, from: top.start, to: at(close + 1), end }
}

function closingBrace(text: string): number | undefined {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (inText && char === '\\') at++
    else if (char === '"') inText = !inText
    else if (inText) continue
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at
  }
  return undefined
}

// Hexo leaves the opening line out: `title: x`, fields, `---`; or `"title": "x"`, fields, `;;;`.
function bareHead(rest: string, top: Top): Head | undefined {
  if (!/^["'\p{L}]/u.test(rest)) return undefined
  const lines = rest.slice(0, 20_000).split('\n')
  const count = lines.findIndex((line) => /^(-{3,}|;{3,})[ \t]*$/.test(line))
  if (count < 1) return undefined
  const fields = lines.slice(0, count)
  const isJson = lines[count]?.startsWith(';') ?? false
  const isField = isJson ? /^\s*("[^"\n]+"\s*:|[\]}{[])|^\s*"|^\s*$/ : /^[\p{L}\w-]+:(\s|$)|^\s+\S|^- |^#|^$/u
  if (!fields.every((line) => isField.test(line))) return undefined
  const known = fields.filter((line) => meaningOf(/^"?([\p{L}\w-]+)"?\s*:/u.exec(line)?.[1] ?? ''))
  const isTitled = known.some((line) => /^"?title\b|^"?标题/i.test(line))
  if (known[0] !== fields[0] || (known.length < 2 && !isTitled)) return undefined
  const to = top.start + fields.join('\n').length + 1
  const end = Math.min(to + (lines[count]?.length ?? 0) + 1, top.start + rest.length)
  return { ...top, format: isJson ? 'json' : 'yaml', language: '', fenced: false, from: top.start, to, end }
}

// Pelican and MultiMarkdown: `Title: x`, `Date: …` up to a blank line. A notice of a talk looks like that, too: so every
// name must be known, and the title among them.
function metadataHead(rest: string, top: Top): Head | undefined {
  const lines = rest.slice(0, 20_000).split('\n')
  const count = lines.findIndex((line) => line.trim() === '')
  const fields = count < 0 ? lines : lines.slice(0, count)
  const names = fields.flatMap((line) => /^(\p{L}[\p{L}\w -]{0,30}):(?:\s|$)/u.exec(line)?.[1] ?? [])
  const isWhole = fields.every(
    (line, index) => /^(\p{L}[\p{L}\w -]{0,30}):(\s|$)/u.test(line) || (index > 0 && /^\s+\S/.test(line)),
  )
  if (
    !isWhole ||
    names.length < 2 ||
    !names.every((name) => meaningOf(name) || metadataNames.has(name.toLowerCase()))
  ) {
    return undefined
  }
  if (!names.some((name) => meaningOf(name)?.kind === 'title')) return undefined
  const to = top.start + fields.join('\n').length
  return { ...top, format: 'metadata', language: '', fenced: false, from: top.start, to, end: to }
}

// Pelican's own that say nothing about the article.
const metadataNames: ReadonlySet<string> = new Set(['template', 'save_as', 'url', 'translation', 'status', 'keywords'])
