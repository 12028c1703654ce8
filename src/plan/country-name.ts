import { tongueOf } from '../../templates/words.ts'
import type { Language } from '../model/article.ts'

/** The name of a country on a page in a language; `CN` is a name of one, too (ISO 3166). */
export function countryName(country: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(tongueOf(language), { type: 'region' }).of(country) ?? country
}
