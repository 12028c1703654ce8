import type { Page } from './page.ts'

/** What was read from a page. */
export interface Read {
  readonly title?: string
  readonly published?: string
  readonly updated?: string
  readonly author?: string
  readonly text: string
}

/** Whether each thing that a page says was found, and how much of its text; undefined where it says none. */
export interface Score {
  readonly isUnread: boolean
  readonly title?: boolean
  readonly date?: boolean
  readonly isInvented?: boolean
  readonly author?: boolean
  readonly body?: { readonly precision: number; readonly recall: number; readonly f1: number }
}

export function scoreOf({ gold }: Page, read: Read | undefined): Score {
  const given = read?.published ?? read?.updated
  const isRight = given === gold.date || read?.updated === gold.date
  return {
    isUnread: read === undefined,
    title: gold.title === undefined ? undefined : bare(read?.title) === bare(gold.title),
    date: gold.date !== undefined && gold.saysDate ? isRight : undefined,
    isInvented: gold.date !== undefined && !gold.saysDate ? given !== undefined && !isRight : undefined,
    author: gold.author === undefined ? undefined : bare(read?.author).includes(bare(gold.author)),
    body: gold.body === undefined ? undefined : overlap(read?.text ?? '', gold.body),
  }
}

/** Without case, spaces and punctuation. */
export function bare(text = ''): string {
  return tokens(text).join('')
}

function tokens(text: string): string[] {
  const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(new RegExp(`[${cjk}]|[^\\s\\p{P}${cjk}]+`, 'gu')) ?? []
  )
}

/** Shared runs of four tokens, as in Zyte's article extraction benchmark; a Han character is a token. */
function overlap(read: string, gold: string) {
  const [mine, theirs] = [shingles(read), shingles(gold)]
  let both = 0
  for (const [run, count] of mine) both += Math.min(count, theirs.get(run) ?? 0)
  const precision = both / Math.max(1, sum(mine))
  const recall = both / Math.max(1, sum(theirs))
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function shingles(text: string): Map<string, number> {
  const all = tokens(text)
  const counts = new Map<string, number>()
  for (let at = 0; at + 4 <= Math.max(all.length, 4); at++) {
    const run = all.slice(at, at + 4).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
