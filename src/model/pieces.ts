import type { Language } from './article.ts'
import type { CardText } from './card.ts'

/** A stretch of a text that no line is broken within. */
export interface Piece {
  readonly text: string
  /** Whether a space follows where the line goes on. */
  readonly spaced: boolean
  /** What ends here: a line breaks best behind a phrase. */
  readonly ends: 'phrase' | 'clause' | 'word'
}

/**
 * Cuts a text where its lines may break: at spaces and hyphens; in Chinese and Japanese between words, no line beginning
 * with a sign that closes or ending with one that opens.
 */
export function piecesOf({ text, language }: CardText): Piece[] {
  const segmenter = segmenterFor(language)
  const words = text.split(' ').filter((word) => word !== '')
  return words.flatMap((word) => {
    const parts = joined(partsOf(word, segmenter))
    return parts.map((part, index) => ({
      text: part,
      spaced: index === parts.length - 1,
      ends: endOf(part, parts[index + 1]),
    }))
  })
}

const segmenters = new Map<Language, Intl.Segmenter>()

function segmenterFor(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

// `——“中关村` begins a phrase; `开幕！”`, `时代：` and `agents:` end one, `11日，` a clause.
function endOf(part: string, next: string | undefined): Piece['ends'] {
  if (phraseEnd.test(part) || isDash(next)) return 'phrase'
  return clauseEnd.test(part) ? 'clause' : 'word'
}

const phraseEnd = /[！？：；。!?:;][”’」』）》)"']*$/u
const clauseEnd = /[，、,–—][”’」』）》)"']*$/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

function partsOf(word: string, words: Intl.Segmenter): string[] {
  if (!unspaced.test(word)) return word.split(/(?<=\p{L}{3}[–—/])(?=\p{L}{3})/u) // `science–|industry`, `water/|energy`
  return word
    .split(/(——+|⸺)/u) // no word, but two signs to the segmenter
    .flatMap((part) => (isDash(part) ? [part] : Array.from(words.segment(part), ({ segment }) => segment)))
}

// What may not begin a line, and what may not end one: https://www.w3.org/TR/clreq/#line_breaking
const closing = /^[，。、；：！？”’」』）》〉】〕％%,.;:!?)\]}…—～·・ー々\-–]/u
const opening = /[“‘「『（《〈【〔([{#$￥]$/u
// `が`, `から`, `において`: it belongs to the word before it.
const particle = /^\p{Script=Hiragana}+$/u
const latinOrDigit = /[\p{Script=Latin}\d]$/u

function isDash(part: string | undefined): boolean {
  return part !== undefined && /^(?:——|⸺)/u.test(part)
}

function joined(parts: readonly string[]): string[] {
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const opensDash = isDash(part) && last !== undefined && !isDash(last)
    const belongs =
      last !== undefined &&
      !opensDash &&
      (closing.test(part) ||
        particle.test(part) ||
        opening.test(last) ||
        /[—⸺]$/u.test(last) ||
        isNumberWith(last, part))
    if (belongs) whole[whole.length - 1] = last + part
    else whole.push(part)
  }
  return whole
}

// `8月8日`, `2024年`, `AI4S`, `第5届`: a number and what it counts.
function isNumberWith(last: string, part: string): boolean {
  return (
    (/\d$/u.test(last) && /^(?:[年月日届号场个位万亿%年代]|\p{Script=Latin})/u.test(part)) ||
    (/[第年月]$/u.test(last) && /^\d/u.test(part)) ||
    (latinOrDigit.test(last) && /^[\p{Script=Latin}\d]/u.test(part))
  )
}
