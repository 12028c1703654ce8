import type { VFile } from 'vfile'
import { type Picks, picksSome } from '../corrections.ts'
import { datesIn } from '../dates/dates.ts'
import { accountBylineIn } from './account-byline.ts'
import { barredBylineIn } from './barred-byline.ts'
import { breadcrumbIn } from './breadcrumb.ts'
import { type Byline, bylineIn } from './byline.ts'
import { isCaption, withCaptions } from './captions.ts'
import { besideFact, withFacts } from './facts.ts'
import { patternsFor } from './languages/languages.ts'
import type { BylinePatterns } from './languages/patterns.ts'
import { type OtherDate, otherDateIn } from './other-dates.ts'
import { furnitureIn } from './phrases.ts'
import { carried } from './shape/carried.ts'
import { columned } from './shape/columns.ts'
import { shaped } from './shape/shaped.ts'
import { spacedHan } from './shape/spaced-han.ts'
import { physicalLines, type WrittenLine, written } from './shape/written.ts'
import { otherSpokenDate, spokenBylineIn } from './spoken-byline.ts'
import { tabled } from './tables.ts'
import { endsSentence, hasSentence, widthOf } from './width.ts'

/** One line that is not blank, with what it looks like by itself. */
export interface Line extends WrittenLine {
  /** Letters, Han characters counting double. */
  readonly width: number
  readonly kind: 'text' | 'caption' | 'byline' | 'breadcrumb' | 'furniture'
  readonly byline?: Byline
  readonly steps?: readonly string[]
  /** What the tabs of a row of a table part. */
  readonly cells?: readonly string[]
  /** Whether something else than its look says that it is the title. */
  readonly isTitle?: boolean
  /** Why it is furniture. */
  readonly rule?: string
  /** The date it states, where that says something else than when the article was published. */
  readonly otherDate?: OtherDate
}

type Looks = Omit<Line, keyof WrittenLine>

/** The lines of a text that are not blank, nor dropped, as they were before something broke, quoted or printed them. */
export function linesIn(text: string, drops: Picks = () => false, file?: VFile): Line[] {
  return judged(shaped(undropped(written(columned(carried(physicalLines(text)))), drops)), file)
}

/** Whether one of the first lines of a text is a byline or breadcrumb, as `linesIn` has them; no more are looked at. */
export function isPastedIn(text: string, count: number, file: VFile): boolean {
  // What a line is taken for depends on some of the lines behind it.
  const lines = shaped(written(columned(carried(physicalLines(text))))).slice(0, 2 * count)
  const looksOf = looksOfEach(lines, file)
  return lines.slice(0, count).some((line, at) => {
    const looks = looksOf(line)
    if (looks.kind !== 'byline') return looks.kind === 'breadcrumb'
    return besideFact({ ...line, ...looks }, lines, at).kind === 'byline'
  })
}

/** What a single line looks like, on a page whose bylines speak a language. */
export function lineIn(text: string, patterns: BylinePatterns | undefined): Looks {
  const [line] = spacedHan(written(physicalLines(text)))
  return line ? looksOf(line, patterns) : { width: 0, kind: 'text' }
}

/** Why a single line is furniture, if its words say so. */
export function furnitureOf(text: string): string | undefined {
  const [line] = spacedHan(written(physicalLines(text)))
  return line && furnitureIn(line.text)
}

export function undropped(lines: readonly WrittenLine[], drops: Picks): WrittenLine[] {
  return lines.filter((line) => !picksSome(drops, line, line.end))
}

/** Lines with what each looks like. */
export function judged(lines: readonly WrittenLine[], file?: VFile): Line[] {
  const looksOf = looksOfEach(lines, file)
  return withCaptions(withFacts(tabled(lines.map((line) => ({ ...line, ...looksOf(line) })))))
}

/** What each of some lines looks like; their beginning tells the language of their bylines. */
function looksOfEach(lines: readonly WrittenLine[], file: VFile | undefined): (line: WrittenLine) => Looks {
  const patterns = patternsFor(beginningOf(lines))
  // Menus say the same again and again; files of nothing else are read as fast as others.
  const known = new Map<string, Looks>()
  return (line) => {
    if (line.aside) return looksOf(line, patterns)
    const looks = known.get(line.raw) ?? looksKnown(line, patterns, file)
    known.set(line.raw, looks)
    return looks
  }
}

// Who asks whether a file is pasted text looks at its first lines, and who reads it does so again.
const seen = new WeakMap<VFile, Map<string, Looks>>()

function looksKnown(line: WrittenLine, patterns: BylinePatterns | undefined, file: VFile | undefined): Looks {
  if (!file) return looksOf(line, patterns)
  const before = seen.get(file) ?? new Map<string, Looks>()
  const key = [patterns?.language, line.raw, line.text].join('\0')
  const looks = before.get(key) ?? looksOf(line, patterns)
  seen.set(file, before.set(key, looks))
  return looks
}

function looksOf(line: WrittenLine, patterns: BylinePatterns | undefined): Looks {
  return { width: widthOf(line.text), ...kindOf(line, patterns) }
}

/** As much of a text as tells its language. */
function beginningOf(lines: readonly WrittenLine[]): string {
  let beginning = ''
  for (const { text } of lines) {
    if (beginning.length > enough) break
    beginning += `${text.slice(0, 1000)}\n`
  }
  return beginning
}
const enough = 8000

function kindOf({ raw, text, aside }: WrittenLine, patterns: BylinePatterns | undefined): Omit<Looks, 'width'> {
  if (aside) return { kind: 'furniture', rule: aside }
  if (isCaption(text)) return { kind: 'caption' }
  const steps = breadcrumbIn(text)
  // `3 May 2024 / Culture / Jane Doe`
  const isDated = steps?.some((step) => step.length <= 40 && datesIn(step).length > 0)
  if (steps && !isDated) return { kind: 'breadcrumb', steps }
  const rule = furnitureIn(text)
  if (rule === 'comment of a reader') return { kind: 'furniture', rule }
  // Wide gaps part the fields of a byline, so it is read as it was pasted.
  const spaced = raw.replace(/[\t\u00a0\u3000]/g, ' ').trim()
  const byline =
    accountBylineIn(spaced) ??
    barredBylineIn(spaced) ??
    (patterns ? eitherBylineIn(spaced, patterns) : bylineIn(spaced))
  // `记者：我现在站在售票大厅里，……。` is what somebody asks or says.
  const isSpoken = text.length > 60 && hasSentence(text) && endsSentence(text) && !byline?.dateWord
  if (byline && !isSpoken && (Object.keys(byline).length > 0 || !rule)) return { kind: 'byline', byline, rule }
  if (rule) return { kind: 'furniture', rule }
  const otherDate = otherDateIn(text) ?? (patterns && otherSpokenDate(text, patterns))
  return otherDate ? { kind: 'text', otherDate } : { kind: 'text' }
}

// A page in another language has lines in English, too; a date of its own language they do not read.
function eitherBylineIn(line: string, patterns: BylinePatterns): Byline | undefined {
  const spoken = spokenBylineIn(line, patterns)
  if (spoken) return spoken
  const english = bylineIn(line)
  return english && (english.dateWord !== undefined || datesIn(line).length === 0) ? english : undefined
}
