import { lettersIn } from '../../model/letters.ts'

/** Letters of a text, Han characters counting double. */
export function widthOf(text: string): number {
  if (!/[\u2e80-\uffff]/.test(text)) return text.length
  return text.length + lettersIn(text, /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu)
}

/** Whether a text has the punctuation of sentences, and not only that of a headline. */
export function hasSentence(text: string): boolean {
  return /[.!?…؟۔।][”’"'»)\]]?(\s|$)|[。！？；][”’」）]?/.test(text)
}

export function endsSentence(text: string): boolean {
  return /[.!?…:：。！？；؟۔।][”’"'»」』）)\]]*$/.test(text)
}

/** A text without what stands in brackets behind its last sentence: `… next year. (ew)`, `……开放。（李明 摄）` */
export function unsigned(text: string): string {
  return text.replace(/(?<=[.!?。！？；]\s?)[（(【[][^（()）【】[\]]{1,14}[)）】\]]$/u, '')
}
