import { type NameParts, partsOfName } from './name-parts.ts'
import { type NameWord, wordsOf } from './name-words.ts'

/** What the name of an event says, taken apart so that it can be compared with another. */
export interface EventName extends NameParts {
  /** As it is written. */
  readonly text: string
  /** Without year, edition, acronym and what is in brackets. */
  readonly bare: string
  readonly isHan: boolean
  readonly year?: number
  /** 5 for the `5th` and the `第五届`. */
  readonly edition?: number
  /** In capitals: `WAIC`. */
  readonly acronym?: string
  /** Capital letters of a name in Latin letters, which an acronym may be made of. */
  readonly initials?: string
  /** Without year, edition and acronym; none for a name that is but an acronym. */
  readonly words: readonly NameWord[]
  /** Whether the name itself says that it is a part of a greater event: `分论坛`, `side event`. */
  readonly isPart: boolean
}

/** Takes a name apart; of one longer than any name is the first 300 characters. */
export function eventName(written: string): EventName {
  const text = written.slice(0, 300)
  const whole = text.normalize('NFKC').replace(/\s+/g, ' ')
  const { own, isPart } = withoutWhole(whole)
  const bracketed = acronymIn(own)
  const bare = withoutNumbers(own.replace(/\([^()]*\)/g, ' ').replace(/["“”「」『』《》〈〉‘]/g, ' '))
  const alone = aloneIn(bare)
  const spelled = alone && bare.replace(alone.text, ' ')
  const rest = (spelled ?? bare).replace(occasion, ' ')
  const words = wordsOf(rest)
  return {
    text,
    bare: rest.replace(/\s+/g, ' ').trim().replace(/^the /i, ''),
    isHan: /\p{Script=Han}/u.test(rest),
    year: yearIn(whole),
    edition: editionIn(own) ?? alone?.edition,
    acronym: bracketed ?? alone?.letters,
    initials: initialsOf(rest),
    words,
    ...partsOfName(words),
    isPart,
  }
}

// `2022 X论坛系列活动——Y峰会`, `Workshop on Y at the X Conference`: what is meant is Y.
function withoutWhole(name: string): { readonly own: string; readonly isPart: boolean } {
  const isPart = partMarks.test(name)
  const [, behind] = /(?:系列活动|分论坛|平行论坛|专题论坛|专场|分会场)\s*[—–:·-]+\s*(.+)$/u.exec(name) ?? []
  if (behind) return { own: behind, isPart }
  const [, before] =
    /^(.*?\b(?:workshop|forum|session|symposium|seminar|tutorial)\b.{4,}?) at (?:the )?.{4,}/i.exec(name) ?? []
  return { own: before ?? name, isPart: isPart || before !== undefined }
}

const partMarks =
  /系列活动|分论坛|平行论坛|专题论坛|专场|分会场|边会|\b(?:sub-?forum|side[ -]event|satellite (?:event|meeting|symposium)|parallel (?:session|forum)|breakout|track|tutorial)\b/i

// `World Artificial Intelligence Conference (WAIC 2021)`; two capitals at least.
function acronymIn(name: string): string | undefined {
  const [, letters] = /\(\s*["“]?([A-Z][A-Za-z&+-]{0,10}[A-Z][a-z]?)["”]?[\s'’-]*(?:\d{2,4})?\s*\)/.exec(name) ?? []
  return letters?.toUpperCase()
}

// `WAIC 2021`, `COP28`, `WAIC世界人工智能大会`: capitals that are all of the name, or all of it that is not Han.
function aloneIn(name: string) {
  const words = name.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d&+'’-]*/gu) ?? []
  const [word = ''] = words
  const [text, letters = '', number] = /^([A-Z][A-Z&+-]{1,11})(\d{1,3})?$/.exec(word) ?? []
  if (!text || words.length > 1 || commonLetters.has(letters)) return undefined
  // `AI大会`: what stands before Han characters may be a part of the name.
  if (/\p{Script=Han}/u.test(name) && letters.length < 3) return undefined
  return { text, letters, edition: number ? Number(number) : undefined }
}

const commonLetters: ReadonlySet<string> = new Set(
  'AI IT ICT VR AR XR IOT ML LLM AIGC ESG EV GBA UN EU US UK'.split(' '),
)

function yearIn(name: string): number | undefined {
  const [, whole, short] = /(?<!\d)((?:19|20)\d{2})(?!\d)|['’](\d{2})(?!\d)/.exec(name) ?? []
  if (whole) return Number(whole)
  return short ? 2000 + Number(short) : undefined
}

// `5th`, `Fifth`, `第五届`, `XXIV International …`
function editionIn(name: string): number | undefined {
  const [, chinese] = /第\s*([\d零一二三四五六七八九十百]{1,5})\s*[届次]/.exec(name) ?? []
  if (chinese) return chineseNumber(chinese)
  const [, digits] = /(?<![\d.])(\d{1,3})(?:st|nd|rd|th)\b/i.exec(name) ?? []
  if (digits) return Number(digits)
  const [, roman] = /^(?:the )?([IVXL]{2,7})\s+\p{Lu}/u.exec(name) ?? []
  if (roman) return romanNumber(roman)
  const [, word = ''] = ordinalWord.exec(name) ?? []
  const number = ordinals.indexOf(word.toLowerCase())
  return number < 0 ? undefined : number + 1
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalWord = new RegExp(`^(?:the )?(${ordinals.join('|')})\\b`, 'i')

function withoutNumbers(name: string): string {
  return name
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)(?:\s*年度?(?!会))?|['’]\d{2}(?!\d)/g, ' ')
    .replace(/第\s*[\d零一二三四五六七八九十百]{1,5}\s*[届次]/g, ' ')
    .replace(/(?<![\d.])\d{1,3}(?:st|nd|rd|th)\b/gi, ' ')
    .replace(/^\s*(the )?([IVXL]{2,7})(?=\s+\p{Lu})/u, ' ')
    .trim()
    .replace(ordinalWord, ' ')
    .trim()
}

// What belongs to every event, and is none itself.
const occasion =
  /\b(?:the )?(?:grand )?(?:opening|closing) (?:ceremony|session)(?: of)?\b|开幕式|闭幕式|开幕仪式|主论坛|\bmain forum\b/gi

function initialsOf(name: string): string | undefined {
  const words = name.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu) ?? []
  const letters = words
    .filter((word) => !/^(?:the|of|on|for|in|and|at|a|an|to|with)$/i.test(word))
    .map((word) => word.charAt(0))
  return letters.length >= 3 ? letters.join('').toUpperCase() : undefined
}

const hanDigits = '零一二三四五六七八九'

/** Up to 199: `十二`, `二十`, `一百零三`, `12`. */
function chineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const [, hundreds, tens, ones = ''] = /^(?:(.?)百零?)?(?:(.?)十)?(.?)$/.exec(text) ?? []
  const digit = (one: string | undefined) => (one === undefined ? 0 : one === '' ? 1 : hanDigits.indexOf(one))
  const number = digit(hundreds) * 100 + digit(tens) * 10 + Math.max(0, ones === '' ? 0 : hanDigits.indexOf(ones))
  return number > 0 ? number : undefined
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
