import type { Language } from '../../../model/article.ts'
import { languageIn } from '../../language.ts'
import type { BylineWords } from './byline-words.ts'
import { dutch } from './dutch.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { type BylinePatterns, patternsOf } from './patterns.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

const tables: readonly BylineWords[] = [german, french, spanish, italian, portuguese, dutch, japanese, korean]
const known = tables.map(patternsOf)

/** Words that stand alone or before a colon have one meaning in all these languages, whatever that of the page. */
export const spoken = {
  updated: wordsOf(({ updated }) => updated),
  published: wordsOf(({ published }) => published),
  date: wordsOf(({ date }) => date),
  fact: wordsOf(({ fact }) => fact, '\\s?[:：]'),
  by: wordsOf(({ by }) => by ?? '(?!)', '\\s?[:：]?$'),
} as const

/** The patterns of the language that a text is in; undefined for English and Chinese, whose words count on every page. */
export function patternsFor(text: string): BylinePatterns | undefined {
  const { value, confidence } = languageIn(text)
  return confidence < sure ? undefined : patternsIn(value)
}

// Fewer words than a paragraph has may be of any language.
const sure = 0.6

export function patternsIn(language: Language): BylinePatterns | undefined {
  return known.find((one) => one.language === language.split('-')[0])
}

function wordsOf(list: (words: BylineWords) => string, end = '$'): RegExp {
  return new RegExp(`^(?:${tables.map(list).join('|')})${end}`, 'iu')
}
