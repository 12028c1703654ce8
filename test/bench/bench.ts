// `npm run bench`: what a build costs, measured on the real program from outside.
// `npm run bench -- --articles 4000 --runs 5 --json runs.json`
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArticles } from './articles.ts'
import { measure, type Run } from './measure.ts'
import { drawPictures } from './pictures.ts'
import { type Case, table } from './table.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'daypass-bench-'))
try {
  const files = await makeContent(Number(values.articles), folder)
  console.log(`${files.length} articles; medians of ${values.runs} runs, and the least and most of them`)
  const cases = runCases(Number(values.runs), files, folder)
  console.log(table(cases))
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ articles: files.length, cases }, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the articles and their pictures, and tells the articles' paths. */
async function makeContent(count: number, folder: string): Promise<string[]> {
  const pictures = await drawPictures(36, join(folder, 'images'))
  return makeArticles(count, pictures).map(({ path, text }) => {
    const file = join(folder, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  })
}

function runCases(runs: number, files: readonly string[], folder: string): Case[] {
  const build = () => measure(['build', ...places(folder)], folder)
  const times = (run: (turn: number) => Run) => Array.from({ length: runs }, (_, turn) => run(turn))
  const cold = times(() => {
    for (const made of ['dist', 'cache']) rmSync(join(folder, made), { recursive: true, force: true })
    return build()
  })
  const warm = times(build)
  const changed = times((turn) => {
    appendFileSync(files[(turn * 7) % files.length] ?? '', `\n\nOne more paragraph, number ${turn}.\n`)
    return build()
  })
  return [
    { name: 'cold', runs: cold },
    { name: 'nothing changed', runs: warm },
    { name: 'one changed', runs: changed },
  ]
}

function places(folder: string): string[] {
  return ['content', 'images', 'dist', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)])
}
