import type { VFile } from 'vfile'
import { embeddedIn } from '../model/embedded-picture.ts'
import { type Limit, limits } from '../model/limits.ts'
import type { Document } from './document.ts'
import type { Loader } from './draft.ts'
import { tell } from './tell.ts'

/** A document no longer than its loader reads; says where it was cut. HTML is cut where it is parsed. */
export function cutFor({ name }: Loader, document: Document): Document {
  if (name !== 'plain-text' && name !== 'mail' && name !== 'markdown') return document
  const { file, text, body } = document
  const limit = { ...limits[name], characters: limits[name].characters + embeddedIn(text) }
  const kept = withinLimit(text, limit, file)
  return kept.length === text.length ? document : { ...document, text: kept, body: body.slice(0, kept.length) }
}

/** As much of a text as is read; says where it was cut. */
export function withinLimit(text: string, limit: Limit, file: VFile): string {
  const [end, count, what] = ends(text, limit).sort(([a], [b]) => a - b)[0] ?? [text.length, 0, '']
  if (end >= text.length) return text
  const kept = text.slice(0, end)
  const place = { line: kept.split('\n').length, column: end - kept.lastIndexOf('\n') }
  tell(file, place, 'text-cut', `${count.toLocaleString('en')} ${what}`)
  return kept
}

/** Where a text is too long by each measure, with the measure: `200000`, `characters`. */
function ends(text: string, { characters, lines, tags }: Limit): [end: number, count: number, what: string][] {
  return [
    [text.length > characters ? wordEnd(text, characters) : text.length, characters, 'characters'],
    [behind(text, '\n', lines), lines, 'lines'],
    [behind(text, '<', tags) - 1, tags, 'tags'],
  ]
}

/** Behind the n-th occurrence of a character; the end of the text, and one more, where there are fewer. */
function behind(text: string, character: string, count: number): number {
  let at = -1
  if (count > text.length) return text.length + 1
  for (let found = 0; found < count; found++) {
    at = text.indexOf(character, at + 1)
    if (at < 0) return text.length + 1
  }
  return at + 1
}

/** Where a text may be cut: at the end of a line or, in a long one, of a word. */
function wordEnd(text: string, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1) + 1
  if (line > limit * 0.8) return line
  const space = text.lastIndexOf(' ', limit - 1) + 1
  if (space > limit * 0.8) return space
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit
}
