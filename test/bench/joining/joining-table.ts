import { join } from 'node:path'
import { inColumns } from '../columns.ts'
import { joinedArticles } from './joined-articles.ts'
import { pairScore } from './pairs.ts'

/** A row each for mentions that are given and for those that are found in the texts, and what went wrong. */
export async function joiningTable(project: string): Promise<{ readonly table: string; readonly misses: string[] }> {
  const folder = join(project, 'test/bench/joining/articles')
  const rows: string[][] = []
  const misses: string[] = []
  for (const as of ['given', 'found'] as const) {
    const joined = await joinedArticles(folder, as)
    const { precision, recall, right, wrong, missed } = pairScore(joined)
    const ids = Object.keys(joined.eventOf)
    const events = new Set(Object.values(joined.eventOf).filter((event) => event !== 'none'))
    const figures = [ids.length, events.size, right + missed.length].map(String)
    const withEvent = ids.filter((id) => joined.site.conferenceOf[id]).length
    rows.push([`events ${as}`, ...figures, precision.toFixed(3), recall.toFixed(3), String(withEvent)])
    misses.push(...wrong.map((pair) => `${as}\twrong\t${pair}`), ...missed.map((pair) => `${as}\tmissed\t${pair}`))
  }
  const head = ['', 'articles', 'events', 'pairs', 'precision', 'recall', 'with event']
  return { table: inColumns([head, ...rows]), misses }
}
