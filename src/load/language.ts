import { francAll } from 'franc-min'
import type { Confidence, Language } from '../model/article.ts'
import { characterVotes } from '../model/chinese.ts'
import { isLatin, languageOf } from '../model/language.ts'
import type { Found } from './draft.ts'
import { ownLetters, stopWords } from './stop-words.ts'

/** The language of an article, with how sure that is; of what cannot be told, English. */
export function languageIn(text: string): Found<Language> {
  const { language, confidence, rule } = spokenIn(text.slice(0, enough))
  return { value: language, line: 1, column: 1, rule, confidence: Number(confidence.toFixed(2)) }
}

/** The language of a paragraph in Latin letters where it is sure, else undefined. */
export function surelySpokenIn(text: string): Language | undefined {
  const beginning = text.slice(0, enough)
  const letters = lettersOf(beginning)
  if (letters.length < long) return undefined
  const language = languageOf(beginning)
  // Small words alone make sure: what triples of letters say is dear to ask, and never enough.
  if (isLatin(language)) return surelyVoted(votes(letters))
  return byLetters(beginning, language) >= sure ? language : undefined
}

/** The language that many small words speak for, and no other by as many. */
function surelyVoted([first, second]: readonly Vote[]): Language | undefined {
  return first && isAhead(first, second) && first.different >= 4 ? first.language : undefined
}

function isAhead(first: Vote, second: Vote | undefined): boolean {
  return first.share >= 0.12 && first.share >= 1.3 * (second?.share ?? 0)
}

interface Spoken {
  readonly language: Language
  readonly confidence: Confidence
  readonly rule: string
}

// Letters of a text beyond which more of them tell nothing new.
const enough = 20_000
// Fewer letters say too little of their pairs and triples.
const long = 80

function spokenIn(text: string): Spoken {
  const language = languageOf(text)
  if (!isLatin(language)) return { language, confidence: byLetters(text, language), rule }
  const letters = lettersOf(text)
  const ranked = votes(letters)
  const [first, second] = ranked
  const voted = surelyVoted(ranked)
  if (voted) return { language: voted, confidence: sure, rule }
  if (first && isAhead(first, second) && letters.length < long && first.different >= 2) {
    return { language: first.language, confidence: 0.7, rule }
  }
  const guess = letters.length >= long ? trigrams(letters) : undefined
  const supported = [first, second].find((vote) => vote && vote.language === guess && vote.count > 1)
  if (guess && supported) return { language: guess, confidence: 0.8, rule }
  // What no list of small words knows is no language of them.
  if (guess && !(guess in stopWords)) return { language: guess, confidence: 0.6, rule }
  if (first && first.share >= 0.05 && first.count > 1) return { language: first.language, confidence: 0.6, rule }
  // Names and numbers are no language; so many words without a small one are another than those that are known.
  const isProse = letters.length >= long && new Set(letters.split(' ')).size > 15
  return { language: 'en', confidence: isProse ? 0.3 : 0.6, rule: 'not known, taken for English' }
}

const rule = 'letters of the text'
const sure = 0.9

function lettersOf(text: string): string {
  const bare = /:\/\/|www\./.test(text) ? text.replace(/(?:https?:\/\/|www\.)\S+/g, ' ') : text
  const others = isAscii(bare) ? /[^A-Za-z]+/g : /[^\p{Script=Latin}\p{M}]+/gu
  return bare.replace(others, ' ').toLowerCase()
}

interface Vote {
  readonly language: Language
  readonly share: number
  readonly count: number
  /** How many of the small words are not the same. */
  readonly different: number
}

/** Languages by the share of their small words among all words, the largest first. */
function votes(letters: string): Vote[] {
  const words = letters.trim().split(' ')
  const known = isAscii(letters) ? knownLanguages : languagesWith
  const times = new Map<string, number>()
  for (const word of words) if (known(word)) times.set(word, (times.get(word) ?? 0) + 1)
  const tallies = new Map<Language, { count: number; different: number }>()
  for (const [word, count] of times) {
    for (const language of known(word) ?? []) {
      const tally = tallies.get(language) ?? { count: 0, different: 0 }
      tally.count += count
      tally.different++
      tallies.set(language, tally)
    }
  }
  return Object.keys(stopWords)
    .flatMap((language) => {
      const tally = tallies.get(language)
      return tally ? [{ language, ...tally, share: tally.count / words.length }] : []
    })
    .sort((a, b) => b.share - a.share)
}

/** The languages of which a word is a small word. */
function languagesWith(word: string): Iterable<Language> | undefined {
  const known = knownLanguages(word)
  if (isAscii(word)) return known
  const own = owners.flatMap(([language, letters]) => (letters.test(word) ? [language] : []))
  return own.length > 0 ? new Set([...(known ?? []), ...own]) : known
}

const owners = Object.entries(ownLetters)

function knownLanguages(word: string): readonly Language[] | undefined {
  return languagesOfWords.get(word)
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

const languagesOfWords: ReadonlyMap<string, readonly Language[]> = byWord()

function byWord(): Map<string, Language[]> {
  const languages = new Map<string, Language[]>()
  for (const [language, words] of Object.entries(stopWords)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}

function trigrams(letters: string): Language | undefined {
  const code = francAll(letters)[0]?.[0]
  // ISO 639-3 as BCP 47 has it: deu → de.
  return code === undefined || code === 'und' ? undefined : new Intl.Locale(code).language
}

/** How sure letters are: sure of a script, less of Chinese that both ways of writing share. */
function byLetters(text: string, language: Language): Confidence {
  if (!language.startsWith('zh')) return sure
  const { simplified, traditional } = characterVotes(text)
  const margin = Math.abs(simplified - traditional) / Math.max(simplified + traditional, 1)
  return simplified + traditional === 0 ? 0.7 : 0.7 + 0.2 * margin
}
