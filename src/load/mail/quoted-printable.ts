import iconv from 'iconv-lite'
import type { PhysicalLine } from '../plain-text/shape/written.ts'
import { charsetFor, textFrom } from './charset.ts'

/** Lines in quoted-printable (RFC 2045, 6.7) as their author wrote them, each at the place where it begins. */
export function quotedPrintable(lines: readonly PhysicalLine[], charset: string | undefined): PhysicalLine[] {
  const encoding = charset ?? charsetOf(lines)
  return softlyJoined(lines).flatMap(({ text, ...place }) => {
    if (!text.includes('=')) return { text, ...place }
    const whole = textFrom(bytesOf(text, encoding), encoding)
    return whole.split(/\r?\n|\r/).map((part) => ({ ...place, text: part }))
  })
}

/** Whether lines without a head are quoted-printable: by how often it is there, addresses have a `=2F` now and then. */
export function isQuotedPrintable(lines: readonly PhysicalLine[]): boolean {
  let soft = 0
  let high = 0
  let signs = 0
  for (const { text } of lines) {
    if (!text.includes('=')) continue
    if (/^.{55,76}=[ \t]*$/.test(text)) soft++
    high += text.match(/=[89A-F][0-9A-F]=[89A-F][0-9A-F]/g)?.length ?? 0
    signs += text.match(/=(3D|20$|0[AD]|09)/g)?.length ?? 0
  }
  return soft + high + signs >= 3 && (soft > 1 || high > 1)
}

function softlyJoined(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const whole: PhysicalLine[] = []
  let open: { first: PhysicalLine; parts: string[] } | undefined
  for (const line of lines) {
    const bare = line.text.trimEnd()
    const isSoft = bare.endsWith('=')
    const { first, parts }: { first: PhysicalLine; parts: string[] } = open ?? { first: line, parts: [] }
    parts.push(isSoft ? bare.slice(0, -1) : bare)
    open = isSoft ? { first, parts } : undefined
    if (!isSoft) whole.push({ ...first, text: parts.join(''), lastLine: line.line })
  }
  if (open) whole.push({ ...open.first, text: open.parts.join(''), lastLine: lines.at(-1)?.line })
  return whole
}

function bytesOf(text: string, charset: string | undefined): Buffer {
  const known = charset && iconv.encodingExists(charset) ? charset : 'utf8'
  const parts = text.split(/=([0-9A-Fa-f]{2})/)
  const bytes = parts.map((part, index) => {
    if (index % 2 === 1) return Buffer.from(part, 'hex')
    return /[^\0-\x7f]/.test(part) ? iconv.encode(part, known) : Buffer.from(part, 'latin1')
  })
  return Buffer.concat(bytes)
}

/** The encoding of all that is encoded: of one short line it could not be told. */
function charsetOf(lines: readonly PhysicalLine[]): string {
  const encoded = softlyJoined(lines.slice(0, 5000)).filter(({ text }) => text.includes('='))
  return charsetFor(Buffer.concat(encoded.map(({ text }) => bytesOf(text, undefined))))
}
