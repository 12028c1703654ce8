import type { WrittenLine } from './written.ts'

/** Puts the lines of one paragraph together. */
export type Joiner = (lines: readonly WrittenLine[]) => string

/** Joins as the whole text writes: whether it keeps a word's hyphen, and whether it puts spaces around Latin words. */
export function joinerFor(lines: readonly WrittenLine[]): Joiner {
  const words = wordsOf(lines)
  const isSpaced = hasSpacesAroundLatin(lines)
  return (paragraph) =>
    paragraph
      .map((line, index) => {
        const next = paragraph[index + 1]
        if (!next || isSoftlyBroken(line)) return line.text
        if (isBrokenWord(line.text, next.text)) return withoutBreak(line.text, next.text, words)
        return line.text + gapBetween(line.text, next.text, isSpaced)
      })
      .join('')
}

// A soft hyphen at the end of a line is one that shows, and belongs to no word.
function isSoftlyBroken({ raw }: WrittenLine): boolean {
  return /\u00ad\s*$/.test(raw)
}

// `inter-` at the end of a line, also with the hyphens that printed files have
const brokenWord = /[\p{L}\p{N}][-\u2010\u00ac]$/u

function isBrokenWord(line: string, next: string): boolean {
  return brokenWord.test(line) && /^\p{L}/u.test(next)
}

// Halves that keep their hyphen whatever follows: `self-`, `well-`, `20-`
const compound = /(?:^|[^\p{L}])(?:self|well|non|ex|all|half|quasi|vice|mid|post|pre|co|cross|so|\p{N}+)[-\u2010]$/iu

/** The line with or without the hyphen it ends in. */
function withoutBreak(line: string, next: string, words: ReadonlySet<string>): string {
  const bare = line.slice(0, -1)
  const [head = ''] = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(bare) ?? []
  const [tail = ''] = /^[\p{L}\p{N}]+/u.exec(next) ?? []
  const has = (word: string) => words.has(word.toLowerCase())
  if (has(`${head}-${tail}`)) return `${bare}-`
  if (has(head + tail)) return bare
  // `state-of-the-`, `Franco-` and what is always written with one keep it.
  const isCompound = head.includes('-') || compound.test(line) || /^\p{Lu}/u.test(next)
  return isCompound ? `${bare}-` : bare
}

/** Every word within a line, in lower case, where lines end in hyphens at all. */
function wordsOf(lines: readonly WrittenLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  if (!lines.some(({ text }) => brokenWord.test(text))) return words
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase())
  }
  return words
}

function gapBetween(line: string, next: string, isSpaced: boolean): string {
  const [end = '', begin = ''] = [line.slice(-1), next.slice(0, 1)]
  const [ends, begins] = [wide.test(end), wide.test(begin)]
  if (!ends && !begins) return /\p{L}[-\u2010]$|[/—]$/u.test(line) ? '' : ' '
  if ((ends && begins) || quote.test(end + begin)) return ''
  // A full-width sign needs no space beside it, a Han character as the text has it elsewhere.
  return isSpaced && /\p{Script=Han}/u.test(ends ? end : begin) ? ' ' : ''
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）《》「」『』【】]/u
const quote = /[“”‘’]/

function hasSpacesAroundLatin(lines: readonly WrittenLine[]): boolean {
  let spaced = 0
  let close = 0
  for (const { text } of lines) {
    if (!/\p{Script=Han}/u.test(text)) continue
    spaced += text.match(/\p{Script=Han} [\p{Script=Latin}\p{Nd}]/gu)?.length ?? 0
    close += text.match(/\p{Script=Han}[\p{Script=Latin}\p{Nd}]/gu)?.length ?? 0
  }
  return spaced > close
}
