import type { TextLimit } from './cut-paragraphs.ts'
import { attributeOf, valuesOf, withOnly } from './xml.ts'

export interface Notes {
  readonly xml: string
  /** Paragraphs of the notes that are left, and of those that the text calls. */
  readonly kept: number
  readonly all: number
}

/** A part of notes with those only that a text calls, as far as the limit reaches; those behind it are empty. */
export function notesCalled(main: string, notes: string, { characters, lines }: TextLimit): Notes {
  const called = valuesOf(main, /<w:(?:foot|end)noteReference\b[^<>]*?\bw:id=["']([^"']*)/g)
  let [kept, all, length] = [0, 0, 0]
  const isWanted = (note: string) => {
    if (!called.has(attributeOf(note, 'w:id') ?? '')) return false
    const own = note.split('</w:p>').length - 1
    all += own
    if (length + note.length > characters || kept + own > lines) return false
    length += note.length
    kept += own
    return true
  }
  const xml = withOnly(withOnly(notes, 'w:footnote', isWanted), 'w:endnote', isWanted)
  return { xml, kept, all }
}

/** A text without calls of notes that there are none of: mammoth would stumble over them. */
export function withoutLostCalls(main: string, footnotes: string, endnotes: string): string {
  const [feet, ends] = [footnotes, endnotes].map((notes) =>
    valuesOf(notes, /<w:(?:foot|end)note\s[^<>]*?\bw:id=["']([^"']*)/g),
  )
  const isIn = (ids: ReadonlySet<string> | undefined) => (call: string) =>
    ids?.has(attributeOf(call, 'w:id') ?? '') === true
  return withOnly(withOnly(main, 'w:footnoteReference', isIn(feet)), 'w:endnoteReference', isIn(ends))
}
