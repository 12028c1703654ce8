import { endsSentence, widthOf } from '../width.ts'
import { beginsLower, goesOn } from './measure.ts'
import type { WrittenLine } from './written.ts'

/** The lines that printed pages repeat, each with what it is: heads, feet and page numbers. */
export function runningHeads(lines: readonly WrittenLine[]): Map<WrittenLine, string> {
  const groups = groupsOf(lines)
  const sheets = (lines.at(-1)?.page ?? 0) + 1
  const heads = new Map<WrittenLine, string>()
  const take = (isHead: (group: Group) => boolean) => {
    for (const group of groups) {
      // What the first page says once may well be its title.
      const own = isHead(group) ? group.entries.filter(({ index }) => index >= 3 || group.isNumbered) : []
      for (const { line } of own) heads.set(line, group.isPageNumber ? 'page number' : 'running head')
    }
  }
  if (sheets > 1) {
    take((group) => standsAtEdges(group, sheets))
    for (const line of numberedLike(heads, lines)) heads.set(line, 'running head')
  } else {
    const suspects = new Set(
      groups.flatMap(({ entries }) => (entries.length > 1 ? entries.map(({ line }) => line) : [])),
    )
    take((group) => interrupts(group, lines, suspects) || isRegular(group))
    // A head stands beside the number of its page.
    take((group) => !heads.has(group.first) && isBeside(group, lines, heads))
  }
  return heads
}

/** Short lines that say the same, whichever their numbers are. */
interface Group {
  readonly entries: readonly Entry[]
  readonly first: WrittenLine
  readonly isNumbered: boolean
  readonly isPageNumber: boolean
  /** Whether its numbers go up from page to page. */
  readonly countsUp: boolean
}

interface Entry {
  readonly line: WrittenLine
  readonly index: number
  /** Whether it is one of the outer lines of a sheet that form feeds part. */
  readonly isEdge: boolean
}

function groupsOf(lines: readonly WrittenLine[]): Group[] {
  const byKey = new Map<string, Entry[]>()
  for (const [index, line] of lines.entries()) {
    if (line.aside || line.text.length > 100) continue
    const key = keyOf(line)
    const isEdge = line.page !== lines[index - edge]?.page || line.page !== lines[index + edge]?.page
    const entries = byKey.get(key)
    if (entries) entries.push({ line, index, isEdge })
    else byKey.set(key, [{ line, index, isEdge }])
  }
  return [...byKey].flatMap(([key, entries]) => {
    const [first] = entries
    const isPageNumber = pageNumber.test(key)
    if (!first || (entries.length < 2 && !isPageNumber)) return []
    return { entries, first: first.line, isNumbered: key.includes('\0'), isPageNumber, countsUp: countsUp(entries) }
  })
}

const edge = 3
// `iv`, `- xii -`
const roman = /^([-–—· ]*)[ivxlc]+([-–—· ]*)$/
// `12`, `- 12 -`, `page 3 of 12`, `3 / 12`, `第 3 页 共 12 页`, `p. 3`, `12 |`, each number a zero character
const pageNumber = /^[-–—·|~ ]*(page |p\. ?|第 ?)?\0( ?(of|\/|页|頁) ?([/,，]? ?共? ?\0 ?(页|頁)?)?)?[-–—·|~ ]*$/

function keyOf({ text }: WrittenLine): string {
  return text.toLowerCase().replace(/\d+/g, '\0').replace(roman, '$1\0$2')
}

function countsUp(entries: readonly Entry[]): boolean {
  const numbers = entries.map(({ line }) => Number(/(\d+)\D*$/.exec(line.text)?.[1] ?? Number.NaN))
  const firsts = entries.map(({ line }) => Number(/\d+/.exec(line.text)?.[0] ?? Number.NaN))
  return [numbers, firsts].some((all) => all.slice(1).every((number, at) => [1, 2].includes(number - (all[at] ?? 0))))
}

/** At the edges of at least two of the sheets, and of two in five: left and right pages may differ. */
function standsAtEdges({ entries, isPageNumber }: Group, sheets: number): boolean {
  const pages = new Set(entries.filter(({ isEdge }) => isEdge).map(({ line }) => line.page)).size
  if (isPageNumber) return pages === entries.length
  return pages > 1 && pages >= sheets * 0.4 && entries.length <= pages + 1
}

/** The outer lines of other sheets that have the number which those of the heads lead to. */
function numberedLike(heads: ReadonlyMap<WrittenLine, string>, lines: readonly WrittenLine[]): WrittenLine[] {
  const starts = new Set([...heads.keys()].flatMap((line) => numbersAt(line).map((number) => number - line.page)))
  return lines.filter((line, index) => {
    if (line.text.length > 100 || (line.page === lines[index - 1]?.page && line.page === lines[index + 1]?.page))
      return false
    return numbersAt(line).some((number) => starts.has(number - line.page)) && !endsSentence(line.text)
  })
}

// `12 The harbour review`, `The harbour review 12`
function numbersAt({ text }: WrittenLine): number[] {
  return (text.match(/^\d{1,4}(?=\s|$)|(?<=\s)\d{1,4}$/g) ?? []).map(Number)
}

/** Where it stands within a sentence, at half of its places (a page number at a third), and is the same each time or counts up. */
function interrupts(group: Group, lines: readonly WrittenLine[], suspects: ReadonlySet<WrittenLine>): boolean {
  if ((group.isNumbered && !group.countsUp) || beginsLower(group.first.text)) return false
  if (gapsOf(group).some((gap) => gap < 5)) return false
  const within = group.entries.filter(({ index }) => isWithinSentence(index, lines, suspects)).length
  if (group.entries.length === 2 && !group.isPageNumber) return within === 2
  return within >= group.entries.length / (group.isPageNumber ? 3 : 2)
}

/** Numbers that count up at the same distance. */
function isRegular(group: Group): boolean {
  const gaps = gapsOf(group)
  if (!group.isNumbered || !group.countsUp || gaps.length < 2 || !/[\s|·—–-]/.test(group.first.text)) return false
  if (endsSentence(group.first.text)) return false
  const least = Math.min(...gaps)
  return least >= 20 && Math.max(...gaps) <= least * 1.3
}

function isBeside({ entries }: Group, lines: readonly WrittenLine[], heads: ReadonlyMap<WrittenLine, string>): boolean {
  if (entries.length < 2) return false
  const isHead = (index: number) => heads.has(lines[index] ?? noLine)
  const beside = entries.filter(({ index }) => isHead(index - 1) || isHead(index + 1))
  return beside.length >= entries.length * 0.6
}

const noLine: WrittenLine = {
  text: '',
  raw: '',
  line: 0,
  column: 0,
  offset: 0,
  end: { line: 0, column: 0 },
  isApart: true,
  page: 0,
}

function gapsOf({ entries }: Group): number[] {
  return entries.slice(1).map(({ line }, at) => line.line - (entries[at]?.line.line ?? 0))
}

// Only its neighbours are looked at, a head and a foot at most between them.
function isWithinSentence(index: number, lines: readonly WrittenLine[], suspects: ReadonlySet<WrittenLine>): boolean {
  const isOwn = (line: WrittenLine) => !suspects.has(line) && !pageNumber.test(keyOf(line))
  const before = lines.slice(Math.max(0, index - 4), index).findLast(isOwn)
  const after = lines.slice(index + 1, index + 5).find(isOwn)
  return !!before && !!after && widthOf(before.text) >= 40 && !endsSentence(before.text) && goesOn(before, after)
}
