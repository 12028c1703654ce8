import { randomFrom } from '../random.ts'
import type { MadeRecord } from './made-records.ts'

/** What is looked for, and the records that have it. */
export interface Question {
  readonly kind: 'han' | 'word' | 'beginning' | 'mixed'
  readonly query: string
  readonly expected: readonly number[]
}

/** Questions that each have an answer: parts of the records' own texts, and what a plain look through all texts finds. */
export function makeQuestions(records: readonly MadeRecord[], count: number): Question[] {
  const random = randomFrom(11)
  const texts = records.map(({ title, text }) => `${title}\n${text}`.toLowerCase())
  const pick = (pattern: RegExp) => {
    for (;;) {
      const found = texts[random.between(0, texts.length - 1)]?.match(pattern)
      if (found?.length) return found[random.between(0, found.length - 1)] ?? ''
    }
  }
  const han = () => {
    const run = pick(/\p{sc=Han}{2,}/gu)
    const length = random.between(2, Math.min(6, run.length))
    const from = random.between(0, run.length - length)
    return run.slice(from, from + length)
  }
  const word = () => pick(/(?<![a-z])[a-z]{3,}(?![a-z])/g)
  const holding = (...tests: ((text: string) => boolean)[]) =>
    texts.flatMap((text, record) => (tests.every((test) => test(text)) ? [record] : []))
  const begins = (beginning: string) => {
    const pattern = new RegExp(`(?<![a-z])${beginning}`)
    return (text: string) => pattern.test(text)
  }
  // A pair of characters and a word of one record.
  const both = (): [string, string] => {
    for (;;) {
      const text = texts[random.between(0, texts.length - 1)] ?? ''
      const [pairs, words] = [text.match(/\p{sc=Han}{2}/gu) ?? [], text.match(/(?<![a-z])[a-z]{2,}/g) ?? []]
      const [pair, word] = [pairs, words].map((list) => list[random.between(0, list.length - 1)])
      if (pair && word) return [pair, word]
    }
  }
  return Array.from({ length: count }, (): Question[] => {
    const [part, whole, [pair, name]] = [han(), word(), both()]
    const beginning = whole.slice(0, Math.max(2, whole.length - 2))
    return [
      { kind: 'han', query: part, expected: holding((text) => text.includes(part)) },
      { kind: 'word', query: whole, expected: holding(begins(whole)) },
      { kind: 'beginning', query: beginning, expected: holding(begins(beginning)) },
      { kind: 'mixed', query: `${name} ${pair}`, expected: holding(begins(name), (text) => text.includes(pair)) },
    ]
  }).flat()
}
