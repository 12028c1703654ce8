import { decodeWords } from 'postal-mime'
import type { Place } from '../../model/diagnostic.ts'
import type { PhysicalLine } from '../plain-text/shape/written.ts'
import { mended } from './charset.ts'

/** The lines above a letter that say from whom it is, to whom, and what about. */
export interface MailHead {
  readonly fields: readonly MailField[]
  /** Whether it is the head of a whole message (RFC 5322), and not what a mail program shows of one. */
  readonly isWhole: boolean
  /** Index of its first line, and of the one behind its last. */
  readonly from: number
  readonly to: number
}

export interface MailField extends Place {
  /** In lower case, in English. */
  readonly name: string
  /** Unfolded, its encoded words decoded (RFC 2047). */
  readonly value: string
}

// What mail programs show, in their languages.
const shown: Readonly<Record<string, string>> = {
  from: 'from|发\\s*件\\s*人|寄\\s*件\\s*者|寄\\s*件\\s*人|發\\s*件\\s*人',
  to: 'to|收\\s*件\\s*人|收\\s*件\\s*者',
  cc: 'cc|bcc|抄\\s*送|密\\s*送|副\\s*本',
  subject: 'subject|主\\s*题|主\\s*旨|主\\s*題|标\\s*题',
  date: 'date|sent|发送时间|发送日期|日\\s*期|时\\s*间|發送時間|寄件日期',
  other: 'reply-to|importance|priority|attachments?|附\\s*件|重要性|回复',
}
// `From: Ana Costa`, `*Sent:* Friday`, `主　题：`
const shownField = new RegExp(
  `^\\s*\\*?(?:${Object.entries(shown)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*[:：]\\*?\\s*(?<value>.*)$`,
  'iu',
)
const anyField = /^([A-Za-z][\w-]{0,60}):[ \t]*(.*)$/
const onlyWhole =
  /^(mime-version|received|message-id|content-type|content-transfer-encoding|return-path|delivered-to|dkim-signature|x-[\w-]+)$/

/** The head that begins at a line, blank ones and the line between messages of a mailbox skipped. */
export function headAt(lines: readonly PhysicalLine[], from: number): MailHead | undefined {
  let start = from
  while (start < lines.length && /^\s*$|^From \S+@\S+ .*\d{4}$/.test(lines[start]?.text ?? '')) start++
  const whole = wholeHead(lines, start)
  if (whole.fields.some(({ name }) => onlyWhole.test(name)) && whole.fields.length > 1) return whole
  const seen = shownHead(lines, start)
  const has = (...names: string[]) => seen.fields.some(({ name }) => names.includes(name))
  return has('from') && has('subject', 'to') ? seen : undefined
}

/** The head of a part within a message: it may have any fields, or none. */
export function wholeHead(lines: readonly PhysicalLine[], from: number): MailHead {
  const fields: MailField[] = []
  let at = from
  for (; at < lines.length; at++) {
    const { text, line, column } = lines[at] ?? noLine
    const [, name, value = ''] = anyField.exec(text) ?? []
    const last = fields.at(-1)
    if (/^[ \t]+\S/.test(text) && last) fields[fields.length - 1] = { ...last, value: `${last.value} ${text.trim()}` }
    else if (name) fields.push({ name: name.toLowerCase(), value, line, column: column + text.length - value.length })
    else break
  }
  return { fields: fields.map(decoded), isWhole: true, from, to: at }
}

function shownHead(lines: readonly PhysicalLine[], from: number): MailHead {
  const fields: MailField[] = []
  let at = from
  let to = from
  for (; at < lines.length; at++) {
    const { text, line, column } = lines[at] ?? noLine
    const { value = '', ...names } = shownField.exec(text)?.groups ?? {}
    const name = Object.keys(names).find((one) => names[one] !== undefined)
    const last = fields.at(-1)
    // Long lists of people run on over several lines.
    const isFolded = last && at === to && (/^[ \t]+\S/.test(text) || /[;,]\s*$/.test(last.value)) && text.trim() !== ''
    if (name) fields.push({ name, value, line, column: column + text.length - value.length })
    else if (isFolded) fields[fields.length - 1] = { ...last, value: `${last.value} ${text.trim()}` }
    else if (text.trim() !== '') break
    else if (at > to) break
    if (name || isFolded) to = at + 1
  }
  return { fields: fields.map(decoded), isWhole: false, from, to }
}

const noLine: PhysicalLine = { text: '', line: 0, column: 1, offset: 0 }

function decoded(field: MailField): MailField {
  const value = field.value.length > 10_000 ? field.value.slice(0, 10_000) : field.value
  return { ...field, value: mended(decodeWords(value)).replace(/\s+/g, ' ').trim() }
}

export function fieldOf(head: MailHead | undefined, name: string): MailField | undefined {
  return head?.fields.find((field) => field.name === name && field.value !== '')
}
