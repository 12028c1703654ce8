import type { PhysicalLine } from '../plain-text/shape/written.ts'
import { textFrom } from './charset.ts'
import { fieldOf, type MailHead, wholeHead } from './head.ts'
import { quotedPrintable } from './quoted-printable.ts'

/** A part of a message that has no parts itself (RFC 2046). */
export interface MailPart {
  readonly type: string
  readonly charset?: string
  readonly encoding: string
  readonly isAttached: boolean
  /** The head of the message that it belongs to. */
  readonly head: MailHead
  /** As they stand in the file. */
  readonly lines: readonly PhysicalLine[]
}

/** The parts of a message, those of messages within it among them. */
export function partsOf(lines: readonly PhysicalLine[], head: MailHead): MailPart[] {
  return partsWithin({ lines: lines.slice(head.to), own: head, head, depth: 0 })
}

interface Entity {
  readonly lines: readonly PhysicalLine[]
  /** The head of the part, and of the message. */
  readonly own: MailHead
  readonly head: MailHead
  readonly depth: number
}

const deepest = 8

function partsWithin({ lines, own, head, depth }: Entity): MailPart[] {
  const content = fieldOf(own, 'content-type')?.value ?? 'text/plain'
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(content)?.[0].toLowerCase() ?? 'text/plain'
  const boundary = parameter(content, 'boundary')
  if (depth < deepest && type.startsWith('multipart/') && boundary) {
    return splitAt(lines, boundary).flatMap((inner) => {
      const its = wholeHead(inner, 0)
      return partsWithin({ lines: inner.slice(its.to), own: its, head, depth: depth + 1 })
    })
  }
  if (depth < deepest && type === 'message/rfc822') {
    const start = lines.findIndex(({ text }) => text.trim() !== '')
    const its = wholeHead(lines, Math.max(start, 0))
    return partsWithin({ lines: lines.slice(its.to), own: its, head: its, depth: depth + 1 })
  }
  const isAttached = /^attachment/i.test(fieldOf(own, 'content-disposition')?.value ?? '')
  const encoding = fieldOf(own, 'content-transfer-encoding')?.value.toLowerCase() ?? '7bit'
  return [{ type, charset: parameter(content, 'charset'), encoding, isAttached, head, lines }]
}

// `charset="gb2312"`, `boundary=abc`
function parameter(content: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(content)
  return match?.[1] ?? match?.[2]
}

function splitAt(lines: readonly PhysicalLine[], boundary: string): PhysicalLine[][] {
  const parts: PhysicalLine[][] = []
  let current: PhysicalLine[] | undefined
  for (const line of lines) {
    const text = line.text.trimEnd()
    if (text === `--${boundary}--`) return parts
    if (text === `--${boundary}`) {
      current = []
      parts.push(current)
    } else current?.push(line)
  }
  return parts
}

/** The lines of a part as its author wrote them, each at the place of the file where it begins. */
export function contentOf({ lines, encoding, charset }: MailPart): PhysicalLine[] {
  if (encoding === 'quoted-printable') return quotedPrintable(lines, charset)
  if (encoding === 'base64') return fromBase64(lines, charset)
  return [...lines]
}

function fromBase64(lines: readonly PhysicalLine[], charset: string | undefined): PhysicalLine[] {
  const bare = lines.map(({ text }) => text.replace(/[^A-Za-z0-9+/]/g, ''))
  const bytes = Buffer.from(bare.join(''), 'base64')
  const decoded: PhysicalLine[] = []
  let index = 0
  let end = bare[0]?.length ?? 0
  // No encoding in use has the byte of a line feed within a character.
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const stop = feed < 0 ? bytes.length : feed
    while (start * (4 / 3) >= end && index < lines.length - 1) end += bare[++index]?.length ?? 0
    const { line, column, offset } = lines[index] ?? { line: 1, column: 1, offset: 0 }
    decoded.push({ text: textFrom(bytes.subarray(start, stop), charset).replace(/\r$/, ''), line, column, offset })
    start = stop + 1
  }
  return decoded
}
