import type { Place } from '../model/diagnostic.ts'

/** A text without what no page can show. */
export interface Cleaned {
  readonly text: string
  /** How many characters were dropped, and how many replaced by what was meant. */
  readonly dropped: number
  readonly mended: number
  /** The first of them, with its place in the text as it was. */
  readonly first?: Place & { readonly name: string }
}

/**
 * Drops control characters, halves of characters, what Unicode keeps free and what turns the direction of writing, and
 * mends what is left of windows-1252. Marks of direction (LRM, RLM) and joiners stay; lines keep their numbers.
 */
export function cleaned(text: string): Cleaned {
  if (!unlikely.test(text)) return { text, dropped: 0, mended: 0 }
  let [dropped, mended] = [0, 0]
  let first: number | undefined
  const clean = text.replace(unshown, (character, offset: number) => {
    first ??= offset
    const meant = meaningOf(character)
    if (meant) mended++
    else dropped++
    return meant
  })
  if (first === undefined) return { text, dropped, mended }
  const before = text.slice(0, first).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return { text: clean, dropped, mended, first: { ...place, name: nameOf(text.codePointAt(first) ?? 0) } }
}

/** The same of every text within data; `told` hears of each that had to be cleaned. */
export function cleanedWithin<T>(data: T, told: (cleaned: Cleaned) => void): T {
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const clean = cleaned(value)
      if (clean.first) told(clean)
      return clean.text
    }
    if (Array.isArray(value)) return value.map(within)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(inner)]))
  }
  return within(data) as T // of the same shape: only texts within it are others
}

// Tabs and ends of lines and pages are no trouble.
const unshown = /[^\P{Cc}\t\n\r\f]|[\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu

// Anything but these may be one of them: most texts have nothing else, and are told so in a fraction of the time.
const unlikely = /[^\t\n\f\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufff8\ufffc\ufffd]/

// 0x80 to 0x9F of windows-1252, taken for Unicode by a program that converted the text; five are not in use.
const leftovers = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function meaningOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x0b) return ' ' // a line break within a paragraph, in Word
  return code >= 0x80 && code <= 0x9f ? (leftovers[code - 0x80] ?? '').trim() : ''
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const kind = kinds.find(([from, to]) => code >= from && code <= to)?.[2]
  return kind ? `${number}, ${kind}` : number
}

const kinds: readonly (readonly [number, number, string])[] = [
  [0x80, 0x9f, 'a leftover of windows-1252'],
  [0x00, 0x7f, 'a control character'],
  [0x202a, 0x202e, 'which turns the direction of writing'],
  [0x2066, 0x2069, 'which turns the direction of writing'],
  [0xd800, 0xdfff, 'half a character'],
]
