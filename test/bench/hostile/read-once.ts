// Run by `hostile.ts` for each file, in a process of its own: reads one file and prints what that took.
import { load } from '../../../src/load/load.ts'
import { readArticle } from '../../../src/read/read-texts.ts'

/** CPU time in milliseconds without that of starting and importing, memory of the process at its peak in mebibytes. */
export interface Reading {
  readonly milliseconds: number
  readonly megabytes: number
  readonly articles: number
  readonly rules: readonly string[]
}

// What nobody would wait for a second time: the parsers are there before the clock starts.
const small = [
  '<!doctype html><title>A title</title><p>A paragraph.',
  '# A title\n\nA paragraph.',
  'A title\n\nA paragraph.',
]
for (const [at, text] of small.entries()) {
  await load({ path: `news/small.${['html', 'md', 'txt'][at]}`, digest: '', text })
}
const [file = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const { value, diagnostics } = await readArticle({ path: `news/${file.replace(/^.*\//, '')}`, file })
const result = value ? await load(value) : { value: [], diagnostics: [] }
const { user, system } = process.cpuUsage(start)
const reading: Reading = {
  milliseconds: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  articles: result.value.length,
  rules: [...new Set([...diagnostics, ...result.diagnostics].map(({ rule }) => rule))],
}
console.log(JSON.stringify(reading))
