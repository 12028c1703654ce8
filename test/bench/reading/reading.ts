// `npm run bench:reading`: how well pasted and saved pages are read.
// `npm run bench:reading -- --pages pages.jsonl --events folder --misses misses.txt`
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { textIn } from '../../../src/body-text.ts'
import { load } from '../../../src/load/load.ts'
import { packageFolder } from '../../../src/package-folder.ts'
import { joiningTable } from '../joining/joining-table.ts'
import { dateScores, dateTable } from './date-score.ts'
import { givenPages } from './given-pages.ts'
import { madePages } from './made-pages.ts'
import type { Page } from './page.ts'
import { type Read, type Score, scoreOf } from './score.ts'
import { scoreTable } from './score-table.ts'

const { values } = parseArgs({
  options: { pages: { type: 'string' }, events: { type: 'string' }, misses: { type: 'string' } },
})
const project = packageFolder(import.meta.dirname)
const file = values.pages ?? join(project, '../shared/measured/reading/pages.jsonl')
const sets = [
  { name: 'Pages made for this measurement', pages: madePages(project) },
  { name: `Pages of ${file}`, pages: givenPages(file) },
]
const misses: string[] = []
for (const { name, pages } of sets) {
  if (pages.length === 0) {
    console.log(`${name}: there are none; name a file with --pages`)
    continue
  }
  const started = process.cpuUsage()
  const scored = []
  for (const page of pages) scored.push({ page, ...(await scoredOf(page)) })
  const { user, system } = process.cpuUsage(started)
  console.log(`${name}: ${pages.length}, ${((user + system) / 1e6).toFixed(1)} s of CPU\n${scoreTable(scored)}\n`)
  misses.push(...scored.flatMap(missesOf))
}
const joining = await joiningTable(project)
console.log(`Articles joined to events\n${joining.table}\n`)
misses.push(...joining.misses)

const folder = values.events ?? join(project, '../shared/measured/events')
const dates = await dateScores(folder)
console.log(
  dates.length > 0
    ? `Dates of ${folder}\n${dateTable(dates)}\n`
    : `Dates of ${folder}: there are none; name a folder with --events`,
)
misses.push(...dates.flatMap(({ name, misses }) => misses.map((miss) => `${name}\t${miss}`)))
if (values.misses) writeFileSync(values.misses, `${misses.join('\n')}\n`)

async function scoredOf(page: Page): Promise<{ read: Read | undefined; score: Score }> {
  const { value } = await load({ path: 'news/page.txt', text: page.text, digest: '' })
  const [article] = value
  const read = article && { ...article, text: textIn(article.body) }
  return { read, score: scoreOf(page, read) }
}

function missesOf({ page, read, score }: { page: Page; read: Read | undefined; score: Score }): string[] {
  const { gold, id } = page
  return [
    ...(score.isUnread ? [`${id}\tunread`] : []),
    ...(score.title === false ? [`${id}\ttitle «${read?.title ?? ''}», not «${gold.title}»`] : []),
    ...(score.date === false ? [`${id}\tdate ${read?.published ?? 'none'}, not ${gold.date}`] : []),
    ...(score.isInvented ? [`${id}\tdate ${read?.published ?? read?.updated} invented`] : []),
    ...(score.author === false ? [`${id}\tauthor «${read?.author ?? ''}», not «${gold.author}»`] : []),
    ...(score.body && score.body.f1 < 0.95 ? [`${id}\tbody ${score.body.f1.toFixed(3)}`] : []),
  ]
}
