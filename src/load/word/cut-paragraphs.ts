export interface Cut {
  readonly xml: string
  readonly isCut: boolean
  /** Paragraphs of which something is left, and that there were. */
  readonly kept: number
  readonly all: number
}

export interface TextLimit {
  readonly characters: number
  /** Ends of paragraphs, and breaks within them. */
  readonly lines: number
}

/**
 * The main part of a Word document with no more text than the limit: whole paragraphs and tables where that leaves half of
 * what might be left, or else part of the last one.
 */
export function cutParagraphs(xml: string, { characters, lines }: TextLimit): Cut {
  const all = countOf(xml)
  const end = Math.min(characters, behindLines(xml, lines))
  if (xml.length <= end) return { xml, isCut: false, kept: all, all }
  const ends = endsIn(xml.slice(0, end))
  const at = ends.find((one) => one > end / 2) ?? Math.max(...ends)
  const kept = xml.slice(0, at)
  const closed = `${kept}${openIn(kept).reverse().map(closing).join('')}`
  return { xml: closed, isCut: true, kept: countOf(closed), all }
}

const paragraphEnd = '</w:p>'

function countOf(xml: string): number {
  let count = 0
  for (let at = xml.indexOf(paragraphEnd); at >= 0; at = xml.indexOf(paragraphEnd, at + 1)) count++
  return count
}

/** Behind the end of the last line that is within the limit. */
function behindLines(xml: string, count: number): number {
  let lines = 0
  for (const { 0: tag, index } of xml.matchAll(/<\/w:p>|<w:br\b/g)) if (++lines === count) return index + tag.length
  return xml.length
}

// `<w:p>`, `</w:p>`, `<w:b w:val="a>b"/>`; not `<?xml …?>`
const tags = /<(\/?)([A-Za-z_][\w.:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>/g

/** Where a text may be cut, best first: behind a block of the body, a paragraph, a run, within a run's text. */
function endsIn(xml: string): number[] {
  let [block, paragraph, run, within, depth] = [0, 0, 0, 0, 0]
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(tags)) {
    const end = index + tag.length
    const isOpen = !slash && !tag.endsWith('/>')
    const isBlock = name === 'w:p' || name === 'w:tbl'
    within = isOpen && name === 'w:t' ? wordEnd(xml) : 0
    if (isBlock && isOpen) depth++
    if (!slash) continue
    if (isBlock && --depth === 0) block = end
    if (name === 'w:p') paragraph = end
    if (name === 'w:r' || name === 'w:t') run = end
  }
  return [block, paragraph, run, within]
}

/** The end of the last word, which is no tag or character reference that was cut: `a &am`. */
function wordEnd(xml: string): number {
  const from = xml.lastIndexOf('>') + 1
  const text = xml.slice(from).replace(/[<&][^<&;]{0,20}$|[\ud800-\udbff]$/, '')
  const space = text.lastIndexOf(' ')
  return from + (space > text.length / 2 ? space : text.length)
}

/** The elements that are open at the end of a text, outermost first. */
function openIn(xml: string): string[] {
  const open: string[] = []
  for (const { 0: tag, 1: slash, 2: name = '' } of xml.matchAll(tags)) {
    if (slash) open.pop()
    else if (!tag.endsWith('/>')) open.push(name)
  }
  return open
}

function closing(name: string): string {
  return `</${name}>`
}
