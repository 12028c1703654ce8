import { addressParser } from 'postal-mime'
import type { LeftOut } from '../model/article.ts'
import { limits } from '../model/limits.ts'
import { datesIn } from './dates/dates.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { html } from './html.ts'
import { fieldOf, headAt, type MailField, type MailHead } from './mail/head.ts'
import { isMail, letterIn } from './mail/letters.ts'
import { contentOf, type MailPart, partsOf } from './mail/parts.ts'
import { isQuotedPrintable, quotedPrintable } from './mail/quoted-printable.ts'
import { withoutSignature } from './mail/signature.ts'
import { speaksOf, subjectOf } from './mail/subject.ts'
import { bodyIn } from './plain-text/body.ts'
import { judged, type Line, undropped } from './plain-text/lines.ts'
import { isSameTitle } from './plain-text/same-title.ts'
import { shaped } from './plain-text/shape/shaped.ts'
import { type PhysicalLine, physicalLines, written } from './plain-text/shape/written.ts'
import { titleIn } from './plain-text/title.ts'
import { widthOf } from './plain-text/width.ts'
import { draftOf } from './plain-text.ts'
import { tell } from './tell.ts'

/** A mail with the article in it: a whole message (RFC 5322), or what was copied out of a mail program. */
export const mail: Loader = { name: 'mail', accepts, read }

function accepts({ body }: Document): number {
  const lines = physicalLines(body.slice(0, 20_000))
  if (headAt(lines, 0)) return 0.97
  return isMail(lines) ? 0.8 : 0
}

async function read(document: Document): Promise<Draft> {
  const lines = physicalLines(document.body)
  const head = headAt(lines, 0)
  const parts = head?.isWhole ? partsOf(lines, head) : []
  const part = likeliest(parts)
  const above = lines.slice(0, head?.to ?? 0).map((line) => ({ ...line, aside: 'e-mail head' }))
  if (part?.type === 'text/html') {
    const draft = await html.read(atItsPlaces(document, part))
    const { tree, leftOut } = withoutSignature(draft.tree)
    return withHeads({ ...draft, tree, leftOut: [...leftOutOf(above), ...draft.leftOut, ...leftOut] }, [part.head])
  }
  const { lines: letter, head: inner, isInner } = letterIn(part ? decodedOf(part, document) : restOf(lines, head))
  const others = parts.filter((other) => other !== part).flatMap(({ type, lines: [first] }) => asideOf(first, type))
  const heads = [inner, isInner && inner ? undefined : (part?.head ?? head)].filter((one) => one !== undefined)
  return fromText(document, [...above, ...letter, ...others], heads)
}

/** The lines of a part, no more than are read: coded, they may be few. */
function decodedOf(part: MailPart, { file }: Document): PhysicalLine[] {
  const lines = contentOf(part)
  const first = lines[limits.mail.lines]
  if (!first) return lines
  tell(file, { line: first.line, column: first.column }, 'text-cut', `${limits.mail.lines.toLocaleString('en')} lines`)
  return lines.slice(0, limits.mail.lines)
}

// What was copied out of a message without its head may be coded all the same.
function restOf(lines: readonly PhysicalLine[], head: MailHead | undefined): readonly PhysicalLine[] {
  const rest = lines.slice(head?.to ?? 0)
  return isQuotedPrintable(rest) ? quotedPrintable(rest, undefined) : rest
}

/** The part with the article: text before HTML, unless it only says that there is HTML. */
function likeliest(parts: readonly MailPart[]): MailPart | undefined {
  const longest = (type: string) =>
    parts
      .filter((part) => part.type === type && !part.isAttached)
      .map((part) => ({ part, size: part.lines.reduce((sum, { text }) => sum + text.length, 0) }))
      .sort((a, b) => b.size - a.size)[0]
  const [text, page] = [longest('text/plain'), longest('text/html')]
  if (!text || !page) return (text ?? page)?.part
  return text.size * 20 < page.size ? page.part : text.part
}

function asideOf(first: PhysicalLine | undefined, type: string): PhysicalLine[] {
  return first ? [{ ...first, text: first.text.trim() || type, aside: `other part of the mail (${type})` }] : []
}

/** The HTML of a part in the lines of the file: each of its lines where its coded form begins. */
function atItsPlaces(document: Document, part: MailPart): Document {
  const rows: string[] = []
  for (const { text, line } of contentOf(part)) {
    while (rows.length < line - 1) rows.push('')
    if (rows.length >= line) rows[line - 1] = `${rows[line - 1]} ${text}`
    else rows.push(text)
  }
  const body = rows.join('\n')
  return { ...document, text: body, body }
}

function fromText(document: Document, all: readonly PhysicalLine[], heads: readonly MailHead[]): Draft {
  const lines = judged(shaped(undropped(written(all), document.drops)))
  const subject = titleOf(heads)
  const own = lines.filter(({ aside }) => !aside)
  const title = titleIn(lines, bodyIn(lines))
  const isTitle =
    subject &&
    !(title && isSameTitle(title.text, subject.value)) &&
    (!title || speaksOf(subject.value, own.map(({ text }) => text).join('\n')))
  if (!isTitle) return withHeads(draftOf(lines, document, true), heads)
  const draft = draftOf([statedTitle(subject), ...lines], document, true)
  const found = draft.found.title && { ...draft.found.title, rule: 'subject', confidence: 0.9 }
  return withHeads({ ...draft, found: { ...draft.found, title: found } }, heads)
}

function statedTitle({ value, line, column }: MailField): Line {
  const written = { text: value, raw: value, line, column, offset: 0, end: { line, column }, isApart: true, page: 0 }
  return { ...written, width: widthOf(value), kind: 'text', isTitle: true }
}

function titleOf(heads: readonly MailHead[]): MailField | undefined {
  const subjects = heads.flatMap((head) => fieldOf(head, 'subject') ?? [])
  return subjects.map((field) => ({ ...field, value: subjectOf(field.value) })).find(({ value }) => value !== '')
}

/** What the heads say, where the letter itself says nothing: a mail was sent on another day than its article appeared. */
function withHeads(draft: Draft, heads: readonly MailHead[]): Draft {
  const { found } = draft
  const subject = titleOf(heads)
  const [first] = heads
  const sent = fieldOf(first, 'date')
  const from = fieldOf(first, 'from')
  const day = sent && datesIn(sent.value)[0]?.date
  const published =
    !found.published && !found.updated && sent && day ? findingIn(sent, day, 'day it was sent') : undefined
  const name = from && addressParser(from.value)[0]
  const author =
    !found.author && from && name ? findingIn(from, name.name || (name.address ?? ''), 'sender') : undefined
  const title = found.title ?? (subject && { ...findingIn(subject, subject.value, 'subject'), confidence: 0.8 })
  return { ...draft, found: { published, author: author?.value ? author : undefined, ...defined(found), title } }
}

function defined(found: Findings): Findings {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

// Surer than nothing, and not sure enough to go without saying.
function findingIn<T>({ line, column }: MailField, value: T, rule: string): Found<T> {
  return { value, line, column, rule, confidence: 0.4 }
}

function leftOutOf(lines: readonly PhysicalLine[]): LeftOut[] {
  return lines.flatMap(({ line, column, text, aside: rule = '' }) =>
    text.trim() ? [{ line, column, text, rule }] : [],
  )
}
