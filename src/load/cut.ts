import { limits } from '../model/limits.ts'
import type { Document } from './document.ts'
import type { Loader } from './draft.ts'
import { tell } from './tell.ts'

/** A document no longer than its loader reads; says where it was cut. */
export function cutFor({ name }: Loader, document: Document): Document {
  const limit = name in limits ? limits[name as keyof typeof limits] : limits.file // an own key, as asked
  const { file, text, body } = document
  if (text.length <= limit) return document
  const end = endWithin(text, limit)
  const kept = text.slice(0, end)
  const place = { line: kept.split('\n').length, column: end - kept.lastIndexOf('\n') }
  tell(file, place, 'text-cut', limit)
  return { ...document, text: text.slice(0, end), body: body.slice(0, end) }
}

/** Where a text may be cut: at the end of a line or, in a long one, of a word. */
function endWithin(text: string, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1) + 1
  if (line > limit * 0.8) return line
  const space = text.lastIndexOf(' ', limit - 1) + 1
  if (space > limit * 0.8) return space
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit
}
