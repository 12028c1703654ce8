import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { VFile } from 'vfile'
import { limits } from '../../model/limits.ts'
import { withinLimit } from '../cut.ts'
import { flattenHtml } from '../nesting.ts'
import { tell } from '../tell.ts'
import { eachElement } from '../tree/elements.ts'

/** The tree of a page or fragment, with the places of the file; says where it was cut, or made flatter. */
export function parsed(text: string, file: VFile, options: { readonly fragment: boolean }): Root {
  const { lean, data, blanks } = withoutCode(text)
  const limit = { ...limits.html, characters: limits.html.characters + blanks + unshownIn(lean) }
  // Wrappers that go are no tags to be counted.
  const flat = flattenHtml(lean.slice(0, limit.characters + 1))
  if (flat.cut) tell(file, flat.cut, 'nesting-flattened')
  const tree = fromHtml(withinLimit(flat.text, limit, file), options)
  if (data.length > 0) restoreData(tree, data)
  return tree
}

// Values of attributes that hold the data of a script, and JSON-LD: there may be more of them than of text, and they cost little.
const unshown = /="[^"<>]{2000,}"|='[^'<>]{2000,}'|<script\b[^>]*ld\+json[^>]*>[^<]*/gi

function unshownIn(text: string): number {
  let length = 0
  for (const [part] of text.matchAll(unshown)) length += part.length
  return length
}

// What is never text, and most of the bytes of a page: it is blanked out, so that everything else keeps its place.
const code = /<!--|<(script|style|svg)\b[^>]*>|\bdata:[\w/+.-]+;base64,/gi
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script\b/gi,
  style: /<\/style\b/gi,
  svg: /<\/svg\b/gi,
  '<!--': /-->/g,
  data: /[^\w+/=%]/g,
}
/** Embedded pictures up to this length need not be taken out before parsing. */
const shortData = 2000

interface Lean {
  readonly lean: string
  /** What was taken out of addresses, in order; a number stands there: `data:image/png;base64,#0`. */
  readonly data: readonly string[]
  /** How many characters were blanked out. */
  readonly blanks: number
}

function withoutCode(text: string): Lean {
  const pieces: string[] = []
  const data: string[] = []
  const missing = new Set<string>()
  let [done, blanks] = [0, 0]
  code.lastIndex = 0
  for (let match = code.exec(text); match; match = code.exec(text)) {
    const name = match[1]?.toLowerCase() ?? (match[0] === '<!--' ? '<!--' : 'data')
    const start = match.index + (name === '<!--' ? 0 : match[0].length)
    const from = name === '<!--' ? start + 4 : match.index + match[0].length
    const end = missing.has(name) ? undefined : endFrom(ends[name], text, from)
    if (end === undefined) {
      missing.add(name)
      if (name === 'svg' || name === '<!--') continue
    }
    const to = end === undefined ? text.length : name === '<!--' ? end + 3 : end
    code.lastIndex = Math.max(to, code.lastIndex)
    if (isKept(name, match[0], text.slice(start, Math.min(to, start + 200)), to - start)) continue
    const taken = text.slice(start, to)
    const mark = name === 'data' ? `#${data.push(taken) - 1}` : ''
    pieces.push(text.slice(done, start), mark, blanked(taken).slice(mark.length))
    done = to
    blanks += taken.length
  }
  code.lastIndex = 0
  pieces.push(text.slice(done))
  return { lean: pieces.join(''), data, blanks }
}

function restoreData(tree: Root, data: readonly string[]): void {
  eachElement(tree, ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      const [, head, index] = (typeof value === 'string' && /^\s*(data:[^,]+,)#(\d+)\s*$/.exec(value)) || []
      if (head !== undefined) properties[name] = head + (data[Number(index)] ?? '')
    }
  })
}

function endFrom(end: RegExp | undefined, text: string, from: number): number | undefined {
  if (!end) return undefined
  const pattern = new RegExp(end)
  pattern.lastIndex = from
  return pattern.exec(text)?.index
}

function isKept(name: string, tag: string, beginning: string, length: number): boolean {
  if (name === 'script') return /ld\+json/i.test(tag)
  if (name === 'data') return length <= shortData
  // Notes that browsers and editors leave for whoever reads the file.
  return (
    name === '<!--' &&
    /^<!--\s*(saved from url|more\b|page saved with|mirrored from|file archived on|url:|\/?wp:)/i.test(beginning)
  )
}

function blanked(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length))
}
