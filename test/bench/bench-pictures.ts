// `npm run bench:pictures`: what making pictures costs, beside eleventy-img on the same photographs in the same run.
// `npm run bench:pictures -- --photographs 200`
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inColumns } from './columns.ts'
import { measure, measureProgram, type Run } from './measure.ts'

const heads = ['', 'wall s', 'CPU s', 'peak MB', 'files', 'MB']
const { values } = parseArgs({ options: { photographs: { type: 'string', default: '20' } } })
const taker = fileURLToPath(new URL('photographs.js', import.meta.url))
const count = Number(values.photographs)
const other = 'test/bench/eleventy-img'
if (!existsSync(join(other, 'node_modules'))) {
  console.error(`eleventy-img is not there; install it with: npm ci --prefix ${other}`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'daypass-bench-'))
try {
  execFileSync(process.execPath, [taker, `${count}`, join(folder, 'images')], { stdio: 'inherit' })
  const names = readdirSync(join(folder, 'images'))
  const shown = names.map((name) => `![Photograph ${name}](/images/${name})\n`)
  mkdirSync(join(folder, 'content/portfolio'), { recursive: true })
  writeFileSync(join(folder, 'content/portfolio/all.md'), `---\ntitle: All photographs\n---\n\n${shown.join('\n')}`)
  console.log(`${count} photographs of 12 megapixels`)
  console.log(inColumns([heads, ...cases(folder)]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function cases(folder: string): string[][] {
  const places = ['content', 'images', 'dist', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)])
  const build = () => measure(['build', '--offline', ...places], folder)
  const eleventy = (settings: string) =>
    measureProgram(join(other, 'make.js'), [settings, join(folder, 'images'), join(folder, settings)], folder)
  return [
    row('Daypass', build(), join(folder, 'dist/assets/pictures')),
    row('Daypass, once more', build(), join(folder, 'dist/assets/pictures')),
    row('eleventy-img, same files', eleventy('same'), join(folder, 'same')),
    row('eleventy-img, its own settings', eleventy('usual'), join(folder, 'usual')),
  ]
}

function row(name: string, { wallSeconds, cpuSeconds, peakMegabytes }: Run, made: string): string[] {
  const sizes = readdirSync(made).map((file) => statSync(join(made, file)).size)
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6
  const figures = [wallSeconds.toFixed(1), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0), `${sizes.length}`]
  return [name, ...figures, megabytes.toFixed(1)]
}
