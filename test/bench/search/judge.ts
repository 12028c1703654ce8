// `npm ci` in test/bench/search/candidates, then `npm run bench:search -- --articles 2000`: how well, and for how many
// bytes, the site's search and its alternatives find, each in a real browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inColumns } from '../columns.ts'
import { type MadeRecord, makeRecords } from './made-records.ts'
import { build as own } from './own.ts'
import { makeQuestions } from './questions.ts'
import { visit } from './visit.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    questions: { type: 'string', default: '60' },
    only: { type: 'string' },
  },
})

type Build = (records: readonly MadeRecord[], folder: string) => Promise<void>
const candidate = (name: string): Promise<{ readonly build: Build }> =>
  import(join(process.cwd(), 'test/bench/search/candidates', `${name}.js`))
const names = values.only?.split(',') ?? ['own', 'minisearch', 'pagefind', 'pagefind-apart']

const records = makeRecords(Number(values.articles))
const questions = makeQuestions(records, Number(values.questions))
const folder = mkdtempSync(join(tmpdir(), 'daypass-search-'))
const rows = [
  ['', 'found', '', '', '', 'wrong', 'index', 'first result', '', '', 'build'],
  ['', 'Han', 'words', 'beginnings', 'mixed', '', 'KB gzip', 'KB gzip', 'requests', 'ms', 'ms an article'],
]
try {
  for (const name of names) {
    const place = join(folder, name)
    mkdirSync(place)
    const build = name === 'own' ? own : (await candidate(name)).build
    const started = performance.now()
    await build(records, place)
    const built = (performance.now() - started) / records.length
    rows.push([name, ...(await visit(place, questions)), built.toFixed(2)])
    console.log(inColumns(rows))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
