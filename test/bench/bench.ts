// `npm run bench`: what a build costs, measured on the real programs from outside, in turn and in one run.
// `npm run bench -- --articles 4000 --runs 5 --shape plain --peers hugo,eleventy --in /dev/shm --json runs.json`
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type MadeFile, makeArticles, plainArticles, remotePictures } from './articles.ts'
import { type Generator, type GeneratorName, generatorNames, missing, setUp } from './generators.ts'
import { drawPictures } from './pictures.ts'
import { type Case, table } from './table.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    // `own`: photo reports, pasted text and exported pages; `plain`: Markdown of a kilobyte each.
    shape: { type: 'string', default: 'own' },
    // Own pictures, which the others would copy at most.
    pictures: { type: 'boolean', default: false },
    peers: { type: 'string', default: '' },
    // On a memory file system reading and rendering are compared, on a disk mostly the making of files.
    in: { type: 'string', default: tmpdir() },
    json: { type: 'string' },
  },
})
const folder = mkdtempSync(join(values.in, 'daypass-bench-'))
try {
  const files = await madeFiles()
  const generators = chosen().map((name) => setUp(name, join(folder, name)))
  for (const { write } of generators) write(files)
  console.log(
    `${files.length} articles (${values.shape}); medians of ${values.runs} runs, and the least and most of them`,
  )
  const cases = runCases(Number(values.runs), files, generators)
  console.log(table(cases))
  for (const { name, site } of generators) console.log(`${name}: ${pagesIn(site)} pages`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ articles: files.length, cases }, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function chosen(): GeneratorName[] {
  const asked = values.peers.split(',').filter(Boolean)
  const unknown = asked.find((name) => !generatorNames.some((known) => known === name))
  if (unknown) throw new Error(`${unknown} is not known; ${generatorNames.join(', ')} are`)
  return generatorNames.filter((name) => {
    if (name !== 'daypass' && !asked.includes(name)) return false
    const problem = missing(name)
    if (problem) console.log(problem)
    return problem === undefined
  })
}

async function madeFiles(): Promise<MadeFile[]> {
  const count = Number(values.articles)
  if (values.shape === 'plain') return plainArticles(count)
  const pictures = values.pictures ? await drawPictures(36, join(folder, 'daypass/images')) : remotePictures
  return makeArticles(count, pictures)
}

/** The generators in turn within each run, so that a busy moment is no single one's. */
function runCases(runs: number, files: readonly MadeFile[], generators: readonly Generator[]): Case[] {
  const times = (name: string, run: (generator: Generator, turn: number) => Case['runs'][number]) => {
    const turns = Array.from({ length: runs }, (_, turn) => generators.map((generator) => run(generator, turn)))
    return generators.map((generator, at) => ({
      name: `${generator.name}, ${name}`,
      runs: turns.flatMap((turn) => turn[at] ?? []),
    }))
  }
  return [
    ...times('cold', ({ clear, build }) => {
      clear()
      return build()
    }),
    ...times('nothing changed', ({ build }) => build()),
    ...times('one changed', ({ write, build }, turn) => {
      write([changed(files[(turn * 7) % files.length], turn)])
      return build()
    }),
  ]
}

function changed(file: MadeFile | undefined, turn: number): MadeFile {
  return { path: file?.path ?? '', text: `${file?.text}\n\nOne more paragraph, number ${turn}.\n` }
}

function pagesIn(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
}
