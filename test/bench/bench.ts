// `npm run bench`: what a build costs, measured on the real programs from outside, in turn and in one run.
// `npm run bench -- --articles 4000 --runs 5 --shape plain --peers hugo,eleventy --in /dev/shm --json runs.json`
// `npm run bench -- --preview --articles 4000 --in /dev/shm`: the same of the preview.
// `npm run bench -- --plot --in /dev/shm` measures several sizes with the peers, and draws docs/performance.svg of them;
// `--sizes 100,1000` are others, `--plot --from docs/performance.json` draws again what was measured.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type MadeFile, makeArticles, plainArticles, remotePictures } from './articles.ts'
import { type GeneratorName, generatorNames, missing, setUp } from './generators.ts'
import { drawPictures } from './pictures.ts'
import { type Measured, plot } from './plot.ts'
import { previewCases } from './preview.ts'
import { type MeasuredSize, pagesIn, runCases } from './runs.ts'
import { table } from './table.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string' },
    // `own`: photo reports, pasted text and exported pages; `plain`: Markdown of a kilobyte each.
    shape: { type: 'string', default: 'own' },
    // Own pictures, which the others would copy at most.
    pictures: { type: 'boolean', default: false },
    peers: { type: 'string' },
    // On a memory file system reading and rendering are compared, on a disk mostly the making of files.
    in: { type: 'string', default: tmpdir() },
    json: { type: 'string' },
    // What `npm run dev` costs, in place of builds.
    preview: { type: 'boolean', default: false },
    plot: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,1000,4000,10000' },
    from: { type: 'string' },
    // The drawing; what it shows is put beside it as JSON.
    out: { type: 'string', default: 'docs/performance.svg' },
  },
})

if (values.plot) draw(values.from ? (JSON.parse(readFileSync(values.from, 'utf8')) as Measured) : await measuredSizes())
else if (values.preview) await measuredPreview(Number(values.articles), Number(values.runs ?? 5))
else await measuredOnce()

async function measuredOnce(): Promise<void> {
  const { articles, cases } = await measured(Number(values.articles), Number(values.runs ?? 5), values.peers ?? '')
  if (values.json) writeFileSync(values.json, asText({ articles, cases }))
}

async function measuredSizes(): Promise<Measured> {
  const sizes: MeasuredSize[] = []
  for (const articles of values.sizes.split(',').map(Number)) {
    sizes.push(await measured(articles, Number(values.runs ?? runsFor(articles)), values.peers ?? 'hugo,eleventy'))
  }
  const data: Measured = { shape: values.shape, sizes }
  writeFileSync(values.json ?? values.out.replace(/(\.svg)?$/, '.json'), asText(data))
  return data
}

// As many as take some minutes in all.
function runsFor(articles: number): number {
  return articles > 4000 ? 1 : articles > 1000 ? 2 : 3
}

function draw(data: Measured): void {
  writeFileSync(values.out, plot(data))
  console.log(`Drawn: ${values.out}`)
}

function asText(data: unknown): string {
  // To the thousandth: no clock here is finer.
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
  return `${JSON.stringify(data, rounded, 2)}\n`
}

/** Measures with so many articles, and prints what it finds. */
async function measured(count: number, runs: number, peers: string): Promise<MeasuredSize> {
  const folder = mkdtempSync(join(values.in, 'daypass-bench-'))
  try {
    const files = await madeFiles(count, folder)
    const generators = chosen(peers).map((name) => setUp(name, join(folder, name)))
    for (const { write } of generators) write(files)
    console.log(
      `${files.length} articles (${values.shape}); ${runs === 1 ? 'one run' : `medians of ${runs} runs, and the least and most of them`}`,
    )
    const told = (done: string) => process.stderr.write(`  ${done}\n`)
    const cases = runCases(runs, files, generators, values.plot ? told : undefined)
    console.log(table(cases))
    for (const { name, site } of generators) console.log(`${name}: ${pagesIn(site)} pages`)
    return { articles: files.length, cases }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function chosen(peers: string): GeneratorName[] {
  const asked = peers.split(',').filter(Boolean)
  const unknown = asked.find((name) => !generatorNames.some((known) => known === name))
  if (unknown) throw new Error(`${unknown} is not known; ${generatorNames.join(', ')} are`)
  return generatorNames.filter((name) => {
    if (name !== 'daypass' && !asked.includes(name)) return false
    const problem = missing(name)
    if (problem) console.log(problem)
    return problem === undefined
  })
}

async function madeFiles(count: number, folder: string): Promise<MadeFile[]> {
  if (values.shape === 'plain') return plainArticles(count)
  const pictures = values.pictures ? await drawPictures(36, join(folder, 'daypass/images')) : remotePictures
  return makeArticles(count, pictures)
}

async function measuredPreview(count: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(values.in, 'daypass-bench-'))
  try {
    const files = await madeFiles(count, folder)
    const article = files.find(({ path }) => path.endsWith('.md'))
    const own = join(folder, 'daypass')
    const { write, build } = setUp('daypass', own)
    write(files)
    build()
    const places = ['content', 'images', 'dist', 'cache'].map((name) => join(own, name))
    const [content = '', images = '', dist = '', cache = ''] = places
    if (article) console.log(table(await previewCases(runs, { content, images, dist, cache, article })))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
