import { type Document, documentFrom } from './document.ts'
import { bodyIn } from './plain-text/body.ts'
import { type Line, linesIn } from './plain-text/lines.ts'
import { proseIn } from './plain-text/pages.ts'
import { titleIn } from './plain-text/title.ts'
import { endsSentence } from './plain-text/width.ts'

/**
 * The documents of one file, in order, each with the lines of the file: it is split where front matter begins anew and,
 * in plain text, at a line of dashes, asterisks or equals signs with an article above it and one below it.
 */
export function documentsIn(whole: Document, isPlain: () => boolean): Document[] {
  const cuts = cutsIn(whole, isPlain)
  if (cuts.length === 0) return [whole]
  const { text } = whole
  const parts = [0, ...cuts.map(({ offset }) => offset)].map((start, at) => ({
    start,
    end: cuts[at]?.offset ?? text.length,
  }))
  let line = 1
  return parts.map(({ start, end }, at) => {
    // The lines above are kept as blank ones, so that each line of the part has its number.
    const part = '\n'.repeat(line - 1) + text.slice(start, end)
    line += text.slice(start, end).split('\n').length - 1
    return at === 0 ? { ...whole, text: part, body: whole.body.slice(0, end) } : documentFrom(whole.file, part)
  })
}

interface Cut {
  /** Where the next part begins. */
  readonly offset: number
}

const rule = /^[ \t]*(?:-{3,}|\*{3,}|={3,}|_{3,}|(?:[-*] ){2,}[-*])[ \t]*$/gm
// What one file holds at most, how many lines are looked at, and how much of the text on either side.
const most = { articles: 100, rules: 100, letters: 20_000 }

function cutsIn({ body, hasFrontMatter }: Document, isPlain: () => boolean): Cut[] {
  const rules = [...body.matchAll(rule)].map(({ index, 0: { length } }) => ({ index, end: index + length + 1 }))
  const cuts: Cut[] = []
  let looked = 0
  let from = 0
  for (const [at, { index, end }] of rules.entries()) {
    if (index < from || cuts.length + 1 >= most.articles || looked >= most.rules) continue
    const front = frontMatterAt(body, index)
    if (front && isOpen(body.slice(from, index))) {
      cuts.push({ offset: index })
      from = front.end
      continue
    }
    const below = body.slice(end, Math.min(rules[at + 1]?.index ?? body.length, end + most.letters))
    if (below.length < 100 || !isPlain()) continue
    looked++
    const above = {
      text: body.slice(from, Math.min(index, from + most.letters)),
      isTitled: from === 0 && hasFrontMatter,
    }
    if (!isArticle({ text: below, isTitled: false }) || !isArticle(above)) continue
    cuts.push({ offset: end })
    from = end
  }
  return cuts
}

/** Whether a text has something in it, and no code that is still open. */
function isOpen(text: string): boolean {
  return text.trim() !== '' && (text.match(/^(```|~~~)/gm)?.length ?? 0) % 2 === 0
}

/** A block of fields between two lines of dashes that gives a title or a date. */
function frontMatterAt(body: string, index: number): { end: number } | undefined {
  const block =
    /^---[ \t]*\n((?:(?:[\w-]+|"[\w -]+"|\p{Script=Han}{1,8})[ \t]*:.*\n|[ \t]+.*\n|- .*\n|#.*\n){1,60})---[ \t]*(?:\n|$)/u.exec(
      body.slice(index, index + 8000),
    )
  return block && /^(title|date|标题|日期)[ \t]*:/im.test(block[1] ?? '') ? { end: index + block[0].length } : undefined
}

interface Part {
  readonly text: string
  /** Whether front matter gives its title. */
  readonly isTitled: boolean
}

/** Whether a part has a title and a text below it: a heading over a part of an article has no byline, and is short. */
function isArticle({ text, isTitled }: Part): boolean {
  const lines = linesIn(text)
  const prose = proseIn(lines, 0, lines.length)
  const width = prose.reduce((sum, index) => sum + (lines[index]?.width ?? 0), 0)
  if (prose.length === 0 || width < 160) return false
  if (isTitled) return true
  const at = titleIn(lines, bodyIn(lines))?.from ?? lines.length
  const title = lines[at]
  if (!title || at > (prose[0] ?? 0)) return false
  const isSigned = lines.slice(Math.max(0, at - 3), at + 4).some(isSign)
  return isSigned || (title.width >= 28 && !endsSentence(title.text) && width >= 400 && at <= 1)
}

function isSign({ kind, byline }: Line): boolean {
  return kind === 'breadcrumb' || (kind === 'byline' && Object.keys(byline ?? {}).length > 0)
}
