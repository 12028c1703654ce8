import type { Root } from 'hast'
import PostalMime from 'postal-mime'
import { archivePage } from '../model/limits.ts'
import { type ArchivePart, isWebArchive, pagePartIn } from '../model/web-archive.ts'
import { datesIn } from './dates/dates.ts'
import type { Document } from './document.ts'
import type { Draft, Found, Loader } from './draft.ts'
import { parsed } from './html/page.ts'
import { draftOf } from './html/whole-page.ts'
import { tell } from './tell.ts'
import { eachNode } from './tree/elements.ts'
import { withOwnPictures } from './web-archive/own-pictures.ts'

/** A page that a browser saved into one file, with its pictures (RFC 2557: MHTML, `.mhtml`, `.mht`). */
export const webArchive: Loader = { name: 'web-archive', accepts, read }

const savedPage = /^(snapshot-content-location|content-location):\s*\S/im

function accepts({ file, body }: Document): number {
  const start = body.slice(0, 8000).trimStart()
  if (!/^[a-z][a-z-]*:[ \t]*\S/i.test(start)) return 0
  const [head = ''] = start.split(/\n[ \t]*\n/, 1)
  if (!/^(mime-version|content-type):/im.test(head)) return 0
  const isNamed = /\.mht(ml)?$/i.test(file.path)
  if (isWebArchive(head)) return isNamed || savedPage.test(start) ? 1 : 0.4
  return isNamed && /^content-type:\s*text\/html/im.test(head) ? 1 : 0
}

async function read(document: Document): Promise<Draft> {
  const { file, body } = document
  const part = pagePartIn(body)
  if (!part) tell(file, { line: 1, column: 1 }, 'page-without-text', 'archive')
  if (!part) return { found: {}, tree: { type: 'root', children: [] }, leftOut: [] }
  const kept = withinSize(part.text)
  const { html = '' } = await PostalMime.parse(kept)
  const told = file.messages.length
  const page = parsed(html.replace(/\r\n?/g, '\n'), file, { fragment: false })
  for (const message of file.messages.slice(told)) if (message.line) message.line = part.lineOf(message.line)
  if (kept.length < part.text.length && !file.messages.slice(told).some(({ ruleId }) => ruleId === 'text-cut'))
    tell(
      file,
      { line: part.line + kept.split('\n').length - 1, column: 1 },
      'text-cut',
      `${archivePage / 1_000_000} MB`,
    )
  place(page, part.lineOf)
  return withOwnPictures(draftOf(page, document, { address: addressOf(part), accessed: savedOn(part) }), body)
}

/** As much of a page as is decoded, in whole lines: those of base64 are whole bytes. */
function withinSize(text: string): string {
  if (text.length <= archivePage) return text
  const end = text.lastIndexOf('\n', archivePage)
  return text.slice(0, end < archivePage / 2 ? archivePage : end)
}

function addressOf({ address, line }: ArchivePart): Found<string> | undefined {
  if (address === undefined || !/^https?:/i.test(address)) return undefined
  return { value: address, line, column: 1, rule: 'address of the archive', confidence: 0.95 }
}

function savedOn({ saved }: ArchivePart): Found<string> | undefined {
  const date = saved && datesIn(saved.value)[0]?.date
  return date ? { value: date, line: saved.line, column: 1, rule: 'date of the archive', confidence: 0.95 } : undefined
}

/** Gives each node the lines of the file: those of the decoded page are others. */
function place(page: Root, lineOf: (line: number) => number): void {
  eachNode(page, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    node.position = { start: { ...start, line: lineOf(start.line) }, end: { ...end, line: lineOf(end.line) } }
  })
}
