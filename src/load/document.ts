import matter from 'gray-matter'
import type { VFile } from 'vfile'
import type { Place } from '../model/diagnostic.ts'
import type { RuleArguments, RuleName } from '../model/rules.ts'
import { type Corrections, uncorrected } from './corrections.ts'
import type { Field } from './mapping.ts'
import { mapping } from './mapping.ts'
import { Refusal, tell } from './tell.ts'

/** One file with its front matter set apart. All texts have the lines and columns of the file. */
export interface Document extends Corrections {
  readonly file: VFile
  /** The file itself, where its format is no text. */
  readonly bytes?: Uint8Array
  /** The whole text; blank lines that stood before the front matter stand behind it. */
  readonly text: string
  /** The text with the front matter blanked out. */
  readonly body: string
  readonly fields: readonly Field[]
  readonly hasFrontMatter: boolean
}

/**
 * Sets the front matter of a file apart, or of a part of it that has blank lines for what stands above it. Throws a
 * Refusal where there is one that cannot be read, or must not be.
 */
export function documentFrom(file: VFile, part?: string): Document {
  const text = part ?? String(file)
  const opening = openingOf(text)
  if (!opening) return { ...uncorrected, file, text, body: text, fields: [], hasFrontMatter: false }
  if (opening.blankLines > 0 && part === undefined) tell(file, opening, 'front-matter-late', opening.blankLines)

  // gray-matter and remark-frontmatter see front matter only at the very beginning. What stood before it is put
  // behind it: the front matter is read by itself, and each line of the body keeps its number.
  const closing = closingOf(text, opening.end)
  if (!closing) throw refusal(file, opening, 'front-matter-unclosed')
  const before = text.slice(0, opening.start)
  const moved = text.slice(opening.start, closing.end) + before + text.slice(closing.end)
  const fields = fieldsOf(file, moved, opening)
  const body = moved.slice(0, closing.end).replace(/[^\n]/g, ' ') + moved.slice(closing.end)
  return { ...uncorrected, file, text: moved, body, fields, hasFrontMatter: true }
}

interface Opening {
  readonly start: number
  /** Just behind its line. */
  readonly end: number
  readonly line: number
  readonly column: number
  readonly blankLines: number
}

// `---` is front matter only where a field, a comment, the end or a language follows: pasted text has rules, too.
function openingOf(text: string): Opening | undefined {
  const match = /^(\s*\n)?(---|\+\+\+)[ \t]*(\w*)[ \t]*\n(?=(?:\s*#[^\n]*\n)*\s*([^\n]*))/.exec(text)
  if (!match) return undefined
  const [whole, before = '', mark, language, next = ''] = match
  const isField = /^(-\s+)?["'\p{L}\p{N}_][^:\n]{0,40}:(\s|$)|^---[ \t]*$/u.test(next)
  if (mark === '---' && !language && !isField) return undefined
  const blankLines = before.split('\n').length - 1
  return { start: before.length, end: whole.length, line: blankLines + 1, column: 1, blankLines }
}

function closingOf(text: string, from: number): { end: number } | undefined {
  const close = /^(---|\+\+\+)[ \t]*(\n|$)/gm
  close.lastIndex = from
  const match = close.exec(text)
  return match ? { end: match.index + match[0].length } : undefined
}

function fieldsOf(file: VFile, text: string, opening: Opening): readonly Field[] {
  if (text.startsWith('+++')) throw refusal(file, opening, 'front-matter-language', 'TOML')
  const language = matter.language(text).name.trim().toLowerCase()
  if (runnable.has(language)) throw refusal(file, opening, 'front-matter-code', language)
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    throw refusal(file, opening, 'front-matter-language', language)
  }
  // The YAML begins with the rest of the line of dashes. With an options object gray-matter neither caches (and so hides errors) nor runs anything but this engine.
  const engine = { parse: (yaml: string) => mapping(yaml, opening.line - 1), stringify: String }
  const { fields, problems } = mappingIn(matter(text, { engines: engines(engine), language: 'yaml' }).data)
  const [problem] = problems
  if (problem) throw refusal(file, problem, 'front-matter-invalid', problem.reason)
  return fields
}

const runnable = new Set(['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'ts', 'typescript'])

function engines(yaml: { parse: (text: string) => object; stringify: typeof String }) {
  const refuse = () => {
    throw new Error('Front matter is never run')
  }
  const never = { parse: refuse, stringify: String }
  return { yaml, yml: yaml, js: never, javascript: never, coffee: never, coffeescript: never, cson: never, json: never }
}

function mappingIn(data: object): ReturnType<typeof mapping> {
  // `data` is what the engine above returned, or an empty object where the front matter is empty.
  return { fields: [], problems: [], ...data }
}

function refusal<R extends RuleName>(file: VFile, place: Place, rule: R, ...details: RuleArguments<R>): Refusal {
  tell(file, place, rule, ...details)
  return new Refusal()
}
