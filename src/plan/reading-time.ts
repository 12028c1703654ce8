import type { Body } from '../model/article.ts'
import { memoised } from '../model/memoised.ts'

/** Whole minutes that it takes to read the prose of a text; 0 for less than half of one. */
export const minutesToRead = memoised((body: Body): number => {
  const minutes = body.map((block) => (block.kind === 'prose' ? minutesOf(block.html) : 0))
  return Math.round(minutes.reduce((sum, one) => sum + one, 0))
})

// In a minute. Of scripts without spaces characters are counted, and of Korean syllables; of all others words.
const perMinute = { han: 400, kana: 600, hangul: 600, thai: 900, word: 230 } as const
type Unit = keyof typeof perMinute

// Every page asks for this whenever anything changes: a pattern for each letter would be dear.
function minutesOf(html: string): number {
  const counts: Record<Unit, number> = { han: 0, kana: 0, hangul: 0, thai: 0, word: 0 }
  let isInTag = false
  let isInWord = false
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === lessThan || (isInTag && code === moreThan)) isInTag = code === lessThan
    else if (isInTag) continue
    else {
      const unit = unitOf(code)
      if (unit && (unit !== 'word' || !isInWord)) counts[unit]++
      isInWord = unit === 'word' || (isInWord && isWithinWord(code))
      continue
    }
    isInWord = false
  }
  return (Object.keys(counts) as Unit[]).reduce((sum, unit) => sum + counts[unit] / perMinute[unit], 0) // keys of a record of them
}

const [lessThan, moreThan] = [0x3c, 0x3e]

function unitOf(code: number): Unit | undefined {
  if (code < 0x30) return undefined
  if (code < 0x3000) {
    if (code >= 0xe00 && code < 0xf00) return 'thai'
    const isLetter = code > 0xbf || isBetween(code, 0x30, 0x39) || isBetween(code | 0x20, 0x61, 0x7a)
    return isLetter && !isBetween(code, 0x2000, 0x206f) ? 'word' : undefined
  }
  if (isBetween(code, 0x3040, 0x30ff)) return 'kana'
  if (isBetween(code, 0xac00, 0xd7a3)) return 'hangul'
  // Of a rare Han character in two units of UTF-16, the first counts.
  const isHan = isBetween(code, 0x3400, 0x9fff) || isBetween(code, 0xf900, 0xfaff) || isBetween(code, 0xd840, 0xd8ff)
  return isHan ? 'han' : undefined
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

// `don't`, `well-kept`, `3.5`
function isWithinWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e || code === 0x2c
}
