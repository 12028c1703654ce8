import type { VFile } from 'vfile'
import { type Corrections, uncorrected } from './corrections.ts'
import { documentFields } from './front-matter/document-fields.ts'
import { type Head, headOf } from './front-matter/head.ts'
import type { Field } from './mapping.ts'
import type { NamedFolder } from './named-folders.ts'
import { refusal, tell } from './tell.ts'

/** One file with its front matter set apart. All texts have the lines and columns of the file. */
export interface Document extends Corrections {
  readonly file: VFile
  /** The file itself, where its format is no text. */
  readonly bytes?: Uint8Array
  /** The whole text; blank lines that stood before the front matter stand behind it. */
  readonly text: string
  /** The text with the front matter blanked out. */
  readonly body: string
  /** Those of the front matter and of the sidecar. */
  readonly fields: readonly Field[]
  readonly hasFrontMatter: boolean
  /** How long the front matter is, in `text` as in `body`. */
  readonly front?: number
  /** Folders that tags in the text show as galleries. */
  readonly folders?: readonly NamedFolder[]
  /** Between which lines the front matter stands in `text`, where remark-frontmatter knows them. */
  readonly fence?: 'yaml' | 'toml'
}

/**
 * Sets the front matter of a file apart, or of a part of it that has blank lines for what stands above it. Throws a
 * Refusal where there is one that cannot be read, or must not be.
 */
export function documentFrom(file: VFile, part?: string): Document {
  const text = part ?? String(file)
  if (isData(file.path)) return dataDocument(file, text)
  const head = headOf(text)
  if (!head) return { ...uncorrected, file, text, body: text, fields: [], hasFrontMatter: false }
  if (head.format === 'unclosed') throw refusal(file, head, 'front-matter-unclosed')
  const isLate = head.blankLines > 0 && head.format !== 'metadata' && part === undefined
  if (isLate) tell(file, head, 'front-matter-late', head.blankLines)
  // gray-matter and remark-frontmatter see front matter only at the very beginning. What stood before it is put
  // behind it: the front matter is read by itself, and each line of the body keeps its number.
  const moved = text.slice(head.start, head.end) + text.slice(0, head.start) + text.slice(head.end)
  const length = head.end - head.start
  const fields = documentFields(file, text, head)
  const body = moved.slice(0, length).replace(/[^\n]/g, ' ') + moved.slice(length)
  return { ...uncorrected, file, text: moved, body, fields, hasFrontMatter: true, front: length, fence: fenceOf(head) }
}

/** Whether a file is nothing but fields: an event's own, or a sidecar. */
export function isData(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function dataDocument(file: VFile, text: string): Document {
  const fields = documentFields(file, text, wholeOf(text))
  return { ...uncorrected, file, text: '', body: '', fields, hasFrontMatter: true }
}

/** The fields of a file that holds nothing else. Throws a Refusal where they cannot be read. */
export function fieldsOfData(file: VFile): readonly Field[] {
  const text = String(file)
  return documentFields(file, text, wholeOf(text))
}

// Many write the lines of dashes in such a file as well.
function wholeOf(text: string): Head {
  const head = headOf(text)
  if (head?.format === 'yaml' && text.slice(head.end).trim() === '') return head
  const place = { line: 1, column: 1, blankLines: 0, start: 0, from: 0, to: text.length, end: text.length }
  return { ...place, format: 'yaml', language: '', fenced: false }
}

function fenceOf({ format, fenced }: Head): Document['fence'] {
  return fenced && (format === 'yaml' || format === 'toml') ? format : undefined
}
