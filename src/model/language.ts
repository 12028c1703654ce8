import type { Language } from './article.ts'
import { chineseOf } from './chinese.ts'
import { lettersIn } from './letters.ts'

/** A stretch of text, with its language where that is not the language around it. */
export interface LanguageRun {
  readonly text: string
  readonly language?: Language
}

/**
 * The language most of a text is in, as far as letters tell: of what is written in Latin letters `en` stands for all.
 * A Han character counts as half a word.
 */
export function languageOf(text: string): Language {
  let best: Language = 'en'
  if (inLatin.test(text)) return best
  const bare = withoutFormulas(text).replace(/(https?:\/\/|www\.)[\w\-./?#&=%~+:@]+/g, '')
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(bare)) return best
  let most = bare.match(latinWord)?.length ?? 0
  // Most of what is not in Latin letters is Chinese, and need not be looked through for each of the others.
  for (const { letters, weight, language, isUnspaced } of beyondEastAsian.test(bare) ? scripts : scripts.slice(0, 1)) {
    const count = (isUnspaced ? lettersIn(bare, letters) : (bare.match(letters)?.length ?? 0)) * weight
    if (count <= most) continue
    most = count
    best = typeof language === 'string' ? language : language(bare)
  }
  return best
}

// Latin letters and signs alone, as in most texts; and Han characters, digits and signs alone. No script has to be looked for.
const inLatin = /^[\0-\u024f\u1e00-\u1eff\u2010-\u205f\u20ac]*$/
const inHan =
  /^[\0-@[-`{-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u2010-\u205f\u3000-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff20]*$/

/** A text without its formulas, whose letters are of no language: `$h = a\cos(\omega t)$`, but not `$5 or $6`. */
export function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text
  return text.replace(/\$\$?(?=[^$]{0,400}[\\^_={])[^$]{1,400}\$\$?/g, ' ')
}

/** Whether two tags name the same language, whatever their script or region. */
export function isSameLanguage(a: Language, b: Language): boolean {
  return a === b || a.split('-')[0] === b.split('-')[0]
}

/** Whether two tags name the same language in the same script, whatever their region. */
export function isSameWriting(a: Language, b: Language): boolean {
  return isSameLanguage(a, b) && scriptOf(a) === scriptOf(b)
}

/** Whether a language is written in Latin letters, so that letters alone do not tell it from English. */
export function isLatin(language: Language): boolean {
  return scriptOf(language) === 'Latn'
}

/** `rtl` where a language is written from right to left. */
export function directionOf(language: Language): 'rtl' | undefined {
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(scriptOf(language)) ? 'rtl' : undefined
}

/** Cuts a text where its language changes. */
export function runsOf(text: string, language: Language): LanguageRun[] {
  if (!beyondLatin.test(text) && isLatin(language)) return text === '' ? [] : [{ text }]
  if (inHan.test(text) && /^(?:Han|Jpan)/.test(scriptOf(language))) return text === '' ? [] : [{ text }]
  const runs: LanguageRun[] = []
  let end = 0
  for (const match of text.matchAll(foreignTo(language))) {
    const own = languageOf(match[0])
    if (isSameLanguage(own, language)) continue
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], language: own })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}

// Letters of other scripts than Latin, and more: most texts have none, and need not be looked through for each of these.
const beyondLatin = /[\u0250-\u1dff\u2c00-\uffff]/

function scriptOf(language: Language): string {
  const known = scriptsOf.get(language)
  if (known) return known
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}

// Those that most articles are in: they are asked for with each text of a page, and Intl takes its time.
const scriptsOf: ReadonlyMap<Language, string> = new Map([
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'vi'].map((language) => [language, 'Latn'] as const),
  ...['zh', 'zh-Hans', 'zh-CN'].map((language) => [language, 'Hans'] as const),
  ...['zh-Hant', 'zh-TW', 'zh-HK'].map((language) => [language, 'Hant'] as const),
])

const beyondEastAsian =
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu

interface Letters {
  /** A word, or a run of letters that no spaces part. */
  readonly letters: RegExp
  readonly isUnspaced?: true
  /** How much of a word each word is, or each letter of such a run. */
  readonly weight: number
  readonly language: Language | ((text: string) => Language)
}

const words = (script: string, language: Letters['language']): Letters => ({
  letters: new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}'’-]*`, 'gu'),
  weight: 1,
  language,
})
const unspaced = (script: string, language: Language): Letters => ({
  letters: new RegExp(`\\p{Script=${script}}+`, 'gu'),
  isUnspaced: true,
  weight: 0.25,
  language,
})

const scripts: readonly Letters[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    isUnspaced: true,
    weight: 0.5,
    language: chineseOrJapanese,
  },
  { letters: /\p{Script=Hangul}+/gu, isUnspaced: true, weight: 0.4, language: 'ko' },
  words('Cyrillic', cyrillic),
  words('Arabic', arabic),
  words('Greek', 'el'),
  words('Hebrew', 'he'),
  words('Devanagari', 'hi'),
  words('Bengali', 'bn'),
  words('Gurmukhi', 'pa'),
  words('Gujarati', 'gu'),
  words('Tamil', 'ta'),
  words('Telugu', 'te'),
  words('Kannada', 'kn'),
  words('Malayalam', 'ml'),
  words('Sinhala', 'si'),
  words('Georgian', 'ka'),
  words('Armenian', 'hy'),
  words('Ethiopic', 'am'),
  words('Mongolian', 'mn'),
  unspaced('Thai', 'th'),
  unspaced('Lao', 'lo'),
  unspaced('Khmer', 'km'),
  unspaced('Myanmar', 'my'),
  unspaced('Tibetan', 'bo'),
]

// A Japanese sentence is half kana; a Chinese one that quotes a Japanese name has a few.
function chineseOrJapanese(text: string): Language {
  const kana = lettersIn(text, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu)
  if (kana === 0) return chineseOf(text)
  const han = lettersIn(text, /\p{Script=Han}+/gu)
  return kana > (kana + han) * 0.15 ? 'ja' : chineseOf(text)
}

// Letters that only one alphabet has, beside those of Russian.
function cyrillic(text: string): Language {
  if (/[ђћљњџј]/i.test(text)) return /[ѓќѕ]/i.test(text) ? 'mk' : 'sr'
  if (/ў/i.test(text)) return 'be'
  if (/[әғқңөұүһ]/i.test(text)) return /[әғқңұһ]/i.test(text) ? 'kk' : 'mn'
  if (/[ыэё]/i.test(text)) return 'ru'
  if (/[іїєґ]/i.test(text)) return 'uk'
  return /ъ\p{L}/iu.test(text) && (text.match(/ъ/gi)?.length ?? 0) * 150 > text.length ? 'bg' : 'ru'
}

function arabic(text: string): Language {
  if (/[ٹڈڑںےۓ]/.test(text)) return 'ur'
  // Arabic writes these with other letters, ك and ي.
  return /[پچژگکی]/.test(text) ? 'fa' : 'ar'
}

// Han characters and kana with the punctuation and digits between them.
const eastAsian =
  '[《「『（“]?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}](?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\d\\s·・，。、；：？！…—《》「」『』（）“”]*[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー》」』）。！？])?'
const kana = '[\\p{Script=Hiragana}\\p{Script=Katakana}][\\p{Script=Hiragana}\\p{Script=Katakana}ー]+'
// Three Latin words or more: one or two are a name, and names belong to the text around them.
const latin =
  "(?<![\\p{Script=Latin}\\p{M}'’&-])\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’&-]*(?:[ ,]+[\\p{Script=Latin}\\d][\\p{Script=Latin}\\p{M}\\d'’&-]*){2,}"
// Joiners (U+200C, U+200D) stand within words of some scripts.
const spaced = (script: string, least: number) =>
  `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]{${least - 1},}(?:[\\s,،؛:;'’–-]+\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*)*`

// One Greek letter is a sign of science.
const foreign: Readonly<Record<string, string>> = {
  Latn: latin,
  Hang: spaced('Hangul', 1),
  Cyrl: spaced('Cyrillic', 2),
  Grek: spaced('Greek', 3),
  Arab: spaced('Arabic', 2),
  Hebr: spaced('Hebrew', 2),
  Thai: spaced('Thai', 2),
  Deva: spaced('Devanagari', 2),
}

/** What is not written in the letters of a language. */
function foreignTo(language: Language): RegExp {
  return patterns.get(scriptOf(language)) ?? pattern('')
}

const patterns: ReadonlyMap<string, RegExp> = new Map(
  ['Hans', 'Hant', 'Jpan', 'Kore', 'Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Thai', 'Deva'].map((script) => [
    script,
    pattern(script),
  ]),
)

function pattern(script: string): RegExp {
  const own = script === 'Kore' ? 'Hang' : script
  const others = Object.entries(foreign).flatMap(([name, letters]) => (name === own ? [] : [letters]))
  // Korean has Han characters of its own, Chinese has no kana.
  const asian = script === 'Jpan' || script === 'Kore' ? [] : script.startsWith('Han') ? [kana] : [eastAsian]
  return new RegExp([...asian, ...others].join('|'), 'gu')
}
