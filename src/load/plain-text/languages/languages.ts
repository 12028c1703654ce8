import type { Language } from '../../../model/article.ts'
import { languageIn } from '../../language.ts'
import { dutch } from './dutch.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { type BylinePatterns, patternsOf } from './patterns.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

const known: readonly BylinePatterns[] = [german, french, spanish, italian, portuguese, dutch, japanese, korean].map(
  patternsOf,
)

/** The patterns of the language that a page is in; undefined for English and Chinese, whose words count on every page. */
export function patternsFor(text: string): BylinePatterns | undefined {
  const { value, confidence } = languageIn(text)
  return confidence < sure ? undefined : patternsIn(value)
}

// Fewer words than a paragraph has may be of any language.
const sure = 0.6

export function patternsIn(language: Language): BylinePatterns | undefined {
  return known.find((one) => one.language === language.split('-')[0])
}
