import { inColumns } from '../columns.ts'
import type { Page } from './page.ts'
import type { Score } from './score.ts'

interface Scored {
  readonly page: Page
  readonly score: Score
}

/** A row for each group: shares in percent with how many pages they are of, and means of the text's figures. */
export function scoreTable(scored: readonly Scored[]): string {
  const groups = [...new Set(scored.map(({ page }) => page.group))]
  const rows = groups.map((group) => {
    const scores = scored.filter(({ page }) => page.group === group).map(({ score }) => score)
    return [group, ...columns.map(({ of }) => of(scores))]
  })
  return inColumns([['', ...columns.map(({ title }) => title)], ...rows])
}

const columns: readonly { readonly title: string; readonly of: (scores: readonly Score[]) => string }[] = [
  { title: 'pages', of: (scores) => String(scores.length) },
  { title: 'unread', of: (scores) => String(scores.filter(({ isUnread }) => isUnread).length) },
  { title: 'precision', of: (scores) => mean(scores.map(({ body }) => body?.precision)) },
  { title: 'recall', of: (scores) => mean(scores.map(({ body }) => body?.recall)) },
  { title: 'F1', of: (scores) => mean(scores.map(({ body }) => body?.f1)) },
  { title: 'title %', of: (scores) => share(scores.map(({ title }) => title)) },
  { title: 'date %', of: (scores) => share(scores.map(({ date }) => date)) },
  { title: 'invented %', of: (scores) => share(scores.map(({ isInvented }) => isInvented)) },
  { title: 'author %', of: (scores) => share(scores.map(({ author }) => author)) },
]

function mean(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3) : '–'
}

function share(values: readonly (boolean | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return '–'
  return `${((100 * known.filter(Boolean).length) / known.length).toFixed(1)} (${known.length})`
}
