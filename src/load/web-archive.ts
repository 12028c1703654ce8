import type { Nodes } from 'hast'
import PostalMime from 'postal-mime'
import { visit } from 'unist-util-visit'
import type { Document } from './document.ts'
import type { Draft, Found, Loader } from './draft.ts'
import { draftOfPage } from './html/whole-page.ts'
import { tell } from './tell.ts'
import { type ArchivePart, pagePartIn } from './web-archive/parts.ts'

/** A page that a browser saved into one file, with its pictures (RFC 2557: MHTML, `.mhtml`, `.mht`). */
export const webArchive: Loader = { name: 'web-archive', accepts, read }

// The head of such a file: `Content-Type: multipart/related;`, also where it is one page without pictures.
const archive = /^content-type:\s*multipart\/related/im
const savedPage = /^(snapshot-content-location|content-location):\s*\S/im

function accepts({ file, body }: Document): number {
  const start = body.slice(0, 8000).trimStart()
  if (!/^[a-z][a-z-]*:[ \t]*\S/i.test(start)) return 0
  const [head = ''] = start.split(/\n[ \t]*\n/, 1)
  if (!/^(mime-version|content-type):/im.test(head)) return 0
  const isNamed = /\.mht(ml)?$/i.test(file.path)
  if (archive.test(head)) return isNamed || savedPage.test(start) ? 1 : 0.4
  return isNamed && /^content-type:\s*text\/html/im.test(head) ? 1 : 0
}

async function read({ file, body }: Document): Promise<Draft> {
  const part = pagePartIn(body)
  if (!part) tell(file, { line: 1, column: 1 }, 'page-without-text', 'archive')
  if (!part) return { found: {}, tree: { type: 'root', children: [] }, leftOut: [] }
  const { html = '' } = await PostalMime.parse(part.text)
  const told = file.messages.length
  const draft = draftOfPage(html.replace(/\r\n?/g, '\n'), file, { address: addressOf(part) })
  for (const message of file.messages.slice(told)) if (message.line) message.line = part.lineOf(message.line)
  return placed(draft, part.lineOf)
}

function addressOf({ address, line }: ArchivePart): Found<string> | undefined {
  if (address === undefined || !/^https?:/i.test(address)) return undefined
  return { value: address, line, column: 1, rule: 'address of the archive', confidence: 0.95 }
}

/** The draft with the lines of the file: those of the decoded page are others. */
function placed({ tree, found, leftOut }: Draft, lineOf: (line: number) => number): Draft {
  visit(tree, (node: Nodes) => {
    if (!node.position) return
    const { start, end } = node.position
    node.position = { start: { ...start, line: lineOf(start.line) }, end: { ...end, line: lineOf(end.line) } }
  })
  const entries = Object.entries(found).map(([name, field]) => {
    const isOfPage = field !== undefined && field.rule !== 'address of the archive'
    return [name, isOfPage ? { ...field, line: lineOf(field.line) } : field]
  })
  return {
    tree,
    found: Object.fromEntries(entries),
    leftOut: leftOut.map((one) => ({ ...one, line: lineOf(one.line) })),
  }
}
