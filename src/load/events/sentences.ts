import type { Passage } from './passages.ts'

/** A sentence of a passage. */
export interface Sentence {
  readonly passage: Passage
  readonly text: string
  /** Where it begins in the passage. */
  readonly index: number
}

/** The sentences of a passage; lines that a reader sees apart are apart. */
export function sentencesIn(passage: Passage): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number) => {
    const text = passage.text.slice(from, to).replace(/\n/g, ' ')
    if (text.trim() !== '') sentences.push({ passage, text, index: from })
    from = to
  }
  for (const match of passage.text.matchAll(border)) {
    if (isBorder(passage.text, match)) add(match.index + match[0].length)
  }
  add(passage.text.length)
  return sentences
}

// `…ends. Next`, `……结束。下一句`, and the end of a line.
const border =
  /(?:\.["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{Script=Han}\d])|[!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{Script=Han}]))|[。！？；]["”’）」]*|[.!?]?\n+/gu
const abbreviation =
  /(?:^|[\s(])(?:[A-Z]|[ap]\.m|Dr|Mr|Mrs|Ms|Prof|St|Co|Ltd|Inc|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|e\.g|i\.e)\.$/

// In a paragraph whose lines are broken at a width, a line ends in the midst of a sentence.
function isBorder(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  if (sign.startsWith('.') && abbreviation.test(text.slice(Math.max(0, index - 8), index + 1))) return false
  if (!/^\n+$/.test(sign)) return true
  const next = text[index + sign.length] ?? ''
  const before = text[index - 1] ?? ''
  const isChinese = /\p{Script=Han}/u.test(before)
  const lineLength = index - Math.max(0, text.lastIndexOf('\n', index - 1))
  return !(/\p{Ll}|\d/u.test(next) && lineLength > 40) && !(isChinese && lineLength > 30)
}
