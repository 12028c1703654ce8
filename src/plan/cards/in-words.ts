import { type DateSpan, dateWords } from '../../../templates/dates.ts'
import { tongueOf, words } from '../../../templates/words.ts'
import type { Language } from '../../model/article.ts'

/** What a card shows, for whoever does not see it: a title, and its days. */
export function inWords(title: string, dates: DateSpan, language: Language): string {
  const tongue = tongueOf(language)
  return [title, dateWords(dates, tongue)].filter(Boolean).join(words[tongue].separator)
}
