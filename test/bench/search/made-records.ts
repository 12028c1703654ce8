import { type Random, randomFrom } from '../random.ts'

/** What an article says, as it would be searched. */
export interface MadeRecord {
  readonly title: string
  readonly text: string
  readonly language: 'en' | 'zh-Hans'
}

/**
 * Articles of 120 to 1,400 characters or words' worth of them: every other one Chinese, with Latin names and numbers
 * in the Chinese and Chinese names in the English. Words are as unequal in number as those of a language (Zipf), so that
 * an index has keys as rare and as common as real ones. The same for the same numbers.
 */
export function makeRecords(count: number): MadeRecord[] {
  const words = makeWords()
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(77_000 + index)
    return index % 2 === 0 ? chineseRecord(random, words) : englishRecord(random, words)
  })
}

interface Words {
  readonly han: readonly string[]
  readonly latin: readonly string[]
}

function chineseRecord(random: Random, { han, latin }: Words): MadeRecord {
  const clause = () => {
    const parts = list(random, 3, 8, () => common(random, han))
    const turn = random.between(0, 9)
    if (turn === 0) parts.splice(2, 0, common(random, latin).toUpperCase())
    if (turn === 1) parts.splice(1, 0, `${random.between(2015, 2026)}年`)
    return parts.join('')
  }
  const sentence = () => `${list(random, 1, 4, clause).join(random.between(0, 3) === 0 ? '、' : '，')}。`
  const paragraph = () => list(random, 1, 5, sentence).join('')
  return { title: clause(), text: list(random, 2, 12, paragraph).join('\n'), language: 'zh-Hans' }
}

function englishRecord(random: Random, { han, latin }: Words): MadeRecord {
  const sentence = () => {
    const parts = list(random, 5, 18, () => common(random, latin))
    if (random.between(0, 9) === 0) parts.push(`(${common(random, han)}${common(random, han)})`)
    return `${capital(parts.join(' '))}.`
  }
  const paragraph = () => list(random, 1, 5, sentence).join(' ')
  const title = list(random, 4, 9, () => capital(common(random, latin))).join(' ')
  return { title, text: list(random, 2, 12, paragraph).join('\n'), language: 'en' }
}

/** 20,000 words of each language; the characters are the 3,755 common ones of GB 2312. */
function makeWords(): Words {
  const random = randomFrom(5)
  const row = (index: number) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)]
  const characters = [
    ...new TextDecoder('gb18030').decode(new Uint8Array(Array.from({ length: 3755 }, (_, i) => row(i)).flat())),
  ]
  const shuffled = characters.sort(() => random.between(0, 1) - 0.5)
  const syllable = () => `${random.oneOf(onsets)}${random.oneOf(vowels)}${random.oneOf(codas)}`
  return {
    han: Array.from({ length: 20_000 }, (_, rank) =>
      list(random, rank < 60 ? 1 : 2, rank < 60 ? 1 : rank < 9000 ? 2 : 4, () => common(random, shuffled, 0.6)).join(
        '',
      ),
    ),
    latin: Array.from({ length: 20_000 }, (_, rank) =>
      list(random, 1, rank < 100 ? 1 : rank < 2000 ? 3 : 4, syllable).join(''),
    ),
  }
}

/** One of a list, the early ones far more often: the chance of a rank is about 1 / rank. */
function common(random: Random, words: readonly string[], evenness = 0): string {
  const chance = random.between(0, 999_999) / 1_000_000
  const rank = (1 - evenness) * words.length ** chance + evenness * chance * words.length
  return words[Math.min(Math.floor(rank), words.length - 1)] ?? ''
}

function list<T>(random: Random, low: number, high: number, make: () => T): T[] {
  return Array.from({ length: random.between(low, high) }, make)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const onsets = ['b', 'c', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't', 'st', 'tr', 'v', 'w', ''] as const
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io', 'ou'] as const
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'm'] as const
