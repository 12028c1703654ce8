import { existsSync, readFileSync } from 'node:fs'
import { datesIn } from '../../../src/load/dates/dates.ts'
import type { Page } from './page.ts'
import { bare } from './score.ts'

interface Row {
  readonly id: string
  readonly paste?: string
  readonly text?: string
  readonly gold: { readonly title?: string; readonly date?: string; readonly author?: string; readonly body?: string }
}

/** Pages of a JSON Lines file with `id`, `paste` (what an editor copies), `text` (the whole page) and `gold`; none where there is no file. */
export function givenPages(file: string): Page[] {
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return rows.flatMap((line) => {
    const row = JSON.parse(line) as Row // the format that the parameter asks for
    return [pageOf(row, row.paste, 'pasted'), pageOf(row, row.text, 'whole page')].flatMap((page) => page ?? [])
  })
}

// What a page does not say, nobody can find on it.
function pageOf({ id, gold }: Row, text: string | undefined, kind: string): Page | undefined {
  if (!text) return undefined
  const has = (value: string | undefined) => value !== undefined && bare(text).includes(bare(value))
  return {
    id: `${id}, ${kind}`,
    group: `${id.split('/')[0]}, ${kind}`,
    text,
    gold: {
      title: has(gold.title) ? gold.title : undefined,
      date: gold.date,
      saysDate: datesIn(text).some(({ date }) => date === gold.date),
      author: has(gold.author) ? gold.author : undefined,
      body: gold.body,
    },
  }
}
