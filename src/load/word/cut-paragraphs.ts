export interface Cut {
  readonly xml: string
  /** Paragraphs that are left, and that there were. */
  readonly kept: number
  readonly all: number
}

/** The main part of a Word document with no more than `limit` characters of whole paragraphs. */
export function cutParagraphs(xml: string, limit: number): Cut {
  const all = countOf(xml)
  if (xml.length <= limit) return { xml, kept: all, all }
  const short = xml.slice(0, limit)
  const end = short.lastIndexOf(paragraphEnd)
  const table = lastTable(short)
  const at = table !== undefined && table < end ? table : end + paragraphEnd.length
  const kept = xml.slice(0, at)
  return { xml: `${kept}</w:body></w:document>`, kept: countOf(kept), all }
}

const paragraphEnd = '</w:p>'

function countOf(xml: string): number {
  let count = 0
  for (let at = xml.indexOf(paragraphEnd); at >= 0; at = xml.indexOf(paragraphEnd, at + 1)) count++
  return count
}

// Where the outermost table begins that is not closed: to cut within it would leave tags open.
function lastTable(xml: string): number | undefined {
  const open: number[] = []
  for (const { 0: tag, index } of xml.matchAll(/<\/?w:tbl>/g)) {
    if (tag === '<w:tbl>') open.push(index)
    else open.pop()
  }
  return open[0]
}
