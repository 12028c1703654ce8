import { spacer } from './embedded-picture.ts'

/** The part of an archive that holds the page itself, as a message of its own. */
export interface ArchivePart {
  readonly text: string
  /** Where the page was saved from. */
  readonly address?: string
  /** When it was saved (RFC 2822, 3.3), and the line that says so. */
  readonly saved?: { readonly value: string; readonly line: number }
  /** Where the part begins. */
  readonly line: number
  /** The line of the file in which a line of the decoded page begins. */
  readonly lineOf: (line: number) => number
}

interface Part {
  readonly head: string
  readonly text: string
  readonly line: number
}

/** The page of an archive: the part that was asked for, not one of its frames; undefined where there is no page. */
export function pagePartIn(text: string): ArchivePart | undefined {
  const start = text.length - text.trimStart().length
  const whole = partFrom(text.slice(start), text.slice(0, start).split('\n').length)
  const { page, address } = pageAmong(partsIn(whole), whole)
  return page && { text: page.text, line: page.line, address, saved: savedIn(whole), lineOf: linesOf(page) }
}

function savedIn({ head, line }: Part): ArchivePart['saved'] {
  const value = fieldIn(head, 'date')
  const before = head.slice(0, Math.max(0, head.search(/^date:/im)))
  return value === undefined ? undefined : { value, line: line + newlinesIn(before, 0, before.length) }
}

function pageAmong(parts: readonly Part[], whole: Part): { page?: Part; address?: string } {
  const snapshot = fieldIn(whole.head, 'snapshot-content-location')
  const pages = parts.filter(({ head }) =>
    /^(text\/html|application\/xhtml\+xml)/i.test(fieldIn(head, 'content-type') ?? ''),
  )
  const page =
    pages.find(({ head }) => snapshot !== undefined && fieldIn(head, 'content-location') === snapshot) ?? pages[0]
  const own = page && (fieldIn(page.head, 'content-location') ?? fieldIn(whole.head, 'content-location'))
  return { page, address: snapshot ?? own }
}

/** A picture that an archive holds, and the addresses that its page may show it by. */
export interface ArchivePicture {
  readonly addresses: readonly string[]
  readonly mediaType: string
  readonly content: Uint8Array
}

// The head of such a file (RFC 2557), also where it is one page without pictures: `Content-Type: multipart/related;`
const head = /^content-type:\s*multipart\/related/im

/** Whether a text begins as a web archive does, its front matter aside. */
export function isWebArchive(text: string): boolean {
  return head.test(text.slice(0, 8000))
}

/** The pictures of an archive, in base64 as browsers write them, or in quoted-printable. */
export function picturesOfArchive(text: string): ArchivePicture[] {
  const start = text.slice(0, 8000).search(head)
  if (start < 0) return []
  const lines = text.slice(start).replace(/\r\n?/g, '\n')
  const whole = partFrom(lines, 1)
  const parts = partsIn(whole)
  const { address } = pageAmong(parts, whole)
  return parts.flatMap(({ head, text: part }) => {
    const [mediaType = ''] = (fieldIn(head, 'content-type') ?? '').split(/\s*;/)
    const content = /^image\//i.test(mediaType) ? contentOf(part.slice(head.length), head) : undefined
    const addresses = addressesOf(head, address)
    return content && content.length > spacer && addresses.length > 0 ? [{ addresses, mediaType, content }] : []
  })
}

function contentOf(text: string, head: string): Uint8Array | undefined {
  const encoding = fieldIn(head, 'content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(text, 'base64')
  return encoding === 'quoted-printable' ? fromQuotedPrintable(text) : undefined
}

/** The bytes that a text in quoted-printable stands for (RFC 2045, 6.7); an end of a line that is one is CR and LF. */
function fromQuotedPrintable(text: string): Uint8Array {
  const bare = text
    .replace(/\s+$/, '')
    .replace(/=[ \t]*\n/g, '')
    .replace(/[ \t]*\n/g, '\r\n')
  const bytes = bare.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** What a page may call a part: by its location, in whole or as it stands (RFC 2557, 5), or by its name. */
function addressesOf(head: string, page: string | undefined): string[] {
  const location = fieldIn(head, 'content-location')
  const base = fieldIn(head, 'content-base') ?? page
  const whole = location !== undefined && URL.canParse(location, base) ? new URL(location, base).href : undefined
  const id = fieldIn(head, 'content-id')?.replace(/^<|>$/g, '')
  return [...new Set([location, whole, id && `cid:${id}`].flatMap((one) => one || []))]
}

/** The parts within a part, those within them in their place; a part that is not made of parts is itself. */
function partsIn(part: Part, depth = 0): Part[] {
  const type = fieldIn(part.head, 'content-type') ?? ''
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1]?.trim()
  if (!/^multipart\//i.test(type) || boundary === undefined || depth > 4) return [part]
  const inner: Part[] = []
  const mark = `\n--${boundary}`
  let at = part.text.indexOf(mark, part.head.length - 1)
  let line = part.line
  let counted = 0
  while (at >= 0) {
    const begin = part.text.indexOf('\n', at + 1) + 1
    const isLast = part.text.startsWith('--', at + mark.length)
    const next = part.text.indexOf(mark, at + mark.length)
    if (isLast || begin === 0) break
    line += newlinesIn(part.text, counted, begin)
    counted = begin
    inner.push(...partsIn(partFrom(part.text.slice(begin, next < 0 ? undefined : next), line), depth + 1))
    at = next
  }
  return inner
}

function partFrom(text: string, line: number): Part {
  const end = /\n[ \t]*\n/.exec(text)
  return { head: text.slice(0, end ? end.index + end[0].length : 0), text, line }
}

/** The value of a field of a head, its lines joined: `Content-Type: multipart/related;⏎ boundary="…"`. */
function fieldIn(head: string, name: string): string | undefined {
  const value = new RegExp(`^${name}:[ \\t]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)`, 'im').exec(head)?.[1]
  return value?.replace(/\s*\n\s+/g, ' ').trim() || undefined
}

/** In quoted-printable a line of the page is several of the file; of base64 only the beginning can be told. */
function linesOf({ head, text, line }: Part): (line: number) => number {
  const first = line + newlinesIn(head, 0, head.length)
  const encoding = fieldIn(head, 'content-transfer-encoding')?.toLowerCase() ?? ''
  if (encoding === 'base64') return () => first
  if (encoding !== 'quoted-printable') return (one) => first + one - 1
  const starts = [first]
  for (const [index, raw] of text.slice(head.length).split('\n').entries()) {
    const feeds = raw.match(/=0A/g)?.length ?? 0
    for (let feed = 0; feed < feeds; feed++) starts.push(first + index)
    if (!raw.endsWith('=')) starts.push(first + index + 1)
  }
  return (one) => starts[one - 1] ?? starts.at(-1) ?? first
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
