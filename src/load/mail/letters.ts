import type { PhysicalLine } from '../plain-text/shape/written.ts'
import { widthOf } from '../plain-text/width.ts'
import { headAt, type MailHead } from './head.ts'

/** The letter of a mail that holds the article, among those it forwards, answers or quotes. */
export interface Letter {
  /** All lines, without marks of quotation; those that are not the letter's stand aside. */
  readonly lines: readonly PhysicalLine[]
  /** The head that stands above the letter within the mail. */
  readonly head?: MailHead
  /** Whether it was forwarded or quoted. */
  readonly isInner: boolean
}

/** Finds the letter with the most text: a note above a forwarded article is shorter, so is what an answer quotes. */
export function letterIn(lines: readonly PhysicalLine[]): Letter {
  const voiced = voicesIn(lines)
  const weights = new Map<string, number>()
  for (const { voice, bare } of voiced) {
    if (voice && widthOf(bare) >= 30) weights.set(voice, (weights.get(voice) ?? 0) + Math.min(widthOf(bare), 2000))
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  const chosen = best?.[0] ?? voiced.find(({ voice }) => voice)?.voice
  const first = voiced.findIndex(({ voice }) => voice === chosen)
  const signed = new Set<string | undefined>()
  const stripped: PhysicalLine[] = []
  for (const [index, { line, voice, bare, what, column, isRest }] of voiced.entries()) {
    const last = stripped.at(-1)
    if (isRest && last) {
      stripped[stripped.length - 1] = { ...last, text: `${last.text} ${bare}`, lastLine: line.line }
      continue
    }
    const own = { ...line, text: bare, column: line.column + column, offset: line.offset + column }
    if (voice && signature.test(bare)) signed.add(voice)
    const other = voice === chosen ? undefined : index < first ? 'covering note' : 'quoted letter'
    stripped.push({ ...own, aside: what ?? (signed.has(voice) ? 'signature' : other) })
  }
  return { lines: stripped, head: voiced[first]?.head, isInner: chosen !== voiced[0]?.voice }
}

/** Whether lines without a head are a mail all the same: mostly quoted, or with a line that a mail program puts there. */
export function isMail(lines: readonly PhysicalLine[]): boolean {
  let quoted = 0
  let own = 0
  for (const [index, { text }] of lines.entries()) {
    if (text.trim() === '') continue
    if (/^\s*>/.test(text)) quoted++
    else own++
    if (isForwarding(bareOf(text).bare) && headAt(lines.slice(index + 1, index + 20).map(unquoted), 0)) return true
    if (isQuoting(text) && /^\s*>/.test(lines.slice(index + 1).find((line) => line.text.trim() !== '')?.text ?? ''))
      return true
  }
  return quoted >= 3 && quoted > own * 1.5
}

interface Voiced {
  readonly line: PhysicalLine
  /** Which letter it belongs to, and how deeply that is quoted; undefined for what parts letters. */
  readonly voice?: string
  /** What it is where it is nobody's. */
  readonly what?: string
  readonly bare: string
  /** How far the marks push it. */
  readonly column: number
  readonly head?: MailHead
  /** Whether it is the end of the line before, that a mail program broke anew. */
  readonly isRest?: boolean
}

function voicesIn(lines: readonly PhysicalLine[]): Voiced[] {
  const bare = lines.map(unquoted)
  const voiced: Voiced[] = []
  let section = 0
  let head: MailHead | undefined
  let looks = mostLooks
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? noLine
    const { bare: text, depth, column } = bareOf(line.text)
    const isMarker =
      isForwarding(text) || (rule.test(text) && headAt(bare.slice(index + 1, index + 40), 0) !== undefined)
    const found =
      isMarker || (fromField.test(text) && looks-- > 0)
        ? headAt(bare.slice(index + Number(isMarker), index + 40), 0)
        : undefined
    if (isMarker || found) {
      section++
      head = found
      const end = Math.max(index + 1, index + Number(isMarker) + (found?.to ?? 0))
      voiced.push(...lines.slice(index, end).map(partingLine))
      index = end - 1
    } else if (isQuoting(text)) voiced.push(partingLine(line))
    else {
      const isRest = isRestOfLine(lines, index, depth)
      const level = isRest || text.trim() === '' ? levelAbove(lines, index, depth) : depth
      voiced.push({ line, voice: `${section} ${level}`, bare: text, column, head, isRest })
    }
  }
  return voiced
}

/** How many lines that begin like the head of a mail are looked at for whether they are one. */
const mostLooks = 500

const noLine: PhysicalLine = { text: '', line: 1, column: 1, offset: 0 }

function partingLine(line: PhysicalLine = noLine): Voiced {
  return { line, what: 'e-mail head', ...bareOf(line.text) }
}

// A blank line belongs where the line before it does.
function levelAbove(lines: readonly PhysicalLine[], index: number, depth: number): number {
  const before = bareOf(lines[index - 1]?.text ?? '')
  return before.bare === '' ? depth : before.depth
}

function isRestOfLine(lines: readonly PhysicalLine[], index: number, depth: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]].map((line) => bareOf(line?.text ?? ''))
  const text = lines[index]?.text.trim() ?? ''
  if (!before || !after || text === '' || text.length >= 40 || before.bare.length < 20 || after.bare === '')
    return false
  return depth < before.depth && before.depth === after.depth
}

// `-----Original Message-----`, `---------- Forwarded message ---------`, `-----原始邮件-----`, `Begin forwarded message:`
const forwarded =
  /^(?:[-–—=*_ ]{2,}\s*(?:original (?:message|appointment)|forwarded (?:message|mail|by\b.{0,60})|reply message|原始邮件|原邮件|转发(?:的)?(?:邮件|郵件)(?:信息)?|轉寄的?郵件|原始郵件)\s*[-–—=*_ ]{2,}|begin forwarded message:|-+ ?原始邮件 ?-+)$/i
// `________________________________`
const rule = /^\s*_{10,}\s*$/
const fromField = /^\s*\*?(from|发\s*件\s*人|寄\s*件\s*[者人]|發\s*件\s*人)\s*[:：]/i
// `On Fri, 29 Mar 2024 at 10:00, Ana Costa <ana@example.org> wrote:`, `在 2024-03-29 10:00:00，“王敏” <wang@example.org> 写道：`
const wrote = /^((on\s.{6,200}\s)?wrote|(在|于)?.{6,120}(写道|寫道))\s*[:：]$/i
const signature = /^--\s?$/

// Pages have lines of thousands of spaces, of which patterns would try each.
function isForwarding(text: string): boolean {
  const bare = text.trim()
  return bare.length <= longest && forwarded.test(bare)
}

function isQuoting(text: string): boolean {
  const bare = text.replace(/^[>\s]+/, '').trimEnd()
  return bare.length <= longest && wrote.test(bare)
}

const longest = 400

/** The line without its marks of quotation: `> > text` → `text`. */
function bareOf(text: string): { bare: string; depth: number; column: number } {
  const [marks = ''] = /^(?:[ \t]{0,3}>)+ ?/.exec(text) ?? []
  const depth = marks.split('>').length - 1
  return { bare: text.slice(marks.length), depth, column: marks.length }
}

function unquoted(line: PhysicalLine): PhysicalLine {
  const { bare, column } = bareOf(line.text)
  return { ...line, text: bare, column: line.column + column }
}
