import type { Span } from './body.ts'
import type { FoundIn } from './found-dates.ts'
import type { Line } from './lines.ts'
import { isProse } from './page.ts'

/** What a text without a title is called until its editor says it: its first sentence, or the beginning of that. */
export function firstSentence(lines: readonly Line[], body: Span): FoundIn<string> | undefined {
  const line = lines.slice(body.from, body.to).find(isProse)
  if (!line) return undefined
  return { line, value: headlineOf(line.text), rule: 'first sentence', confidence: 0.1 }
}

/** The first sentence of a text without its full stop, or the beginning of a long one. */
export function headlineOf(text: string): string {
  const [sentence = ''] = sentenceAtHead.exec(text.slice(0, 400)) ?? [text]
  return cut(sentence)
}

const sentenceAtHead = /^.{12,}?(?:[.!?](?=\s|$)|[。！？])/u
const longest = 90

function cut(sentence: string): string {
  const limit = /\p{Script=Han}/u.test(sentence) ? longest / 2 : longest
  if (sentence.length <= limit) return sentence.replace(/[.。]$/, '')
  const words = sentence.slice(0, limit + 1)
  const end = words.search(/[\s，、,]\S*$/)
  return `${words.slice(0, end > limit / 2 ? end : limit)}…`
}
