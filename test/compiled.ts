import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stateOf } from '../src/cache/state-of.ts'

const project = join(import.meta.dirname, '..')

/** What child processes run, with all that it imports. */
const entries = [
  ...['src/cli.ts', 'templates/jsx-runtime.ts'],
  ...['test/interrupted-build.ts', 'test/write/killed-build.ts', 'test/write/cards/cards-in-test.ts'],
] as const

/**
 * Absolute path of a module as JavaScript, for a child process: Node 20 itself runs no TypeScript. All are compiled at once, by the first
 * test that asks, for every test until a source changes.
 */
export function compiled(entry: (typeof entries)[number]): string {
  // Within the project, so that packages are found from there.
  const folder = join(project, '.build', `test-${digestOfSources()}`)
  if (!existsSync(folder)) compileInto(folder)
  return join(folder, entry.replace(/\.ts$/, '.js'))
}

function digestOfSources(): string {
  const sources = [
    'src',
    'templates',
    'test/write',
    ...entries,
    'tsconfig.json',
    'test/tsconfig.json',
    'package-lock.json',
  ]
  return stateOf(sources.map((source) => join(project, source))).digest.slice(0, 16)
}

function compileInto(folder: string): void {
  mkdirSync(join(project, '.build'), { recursive: true })
  const draft = mkdtempSync(join(project, '.build/test-draft-'))
  const options = { rootDir: project, outDir: draft, noCheck: true, noEmit: false, incremental: false }
  const files = entries.map((entry) => join(project, entry))
  const settings = { extends: join(project, 'test/tsconfig.json'), compilerOptions: options, files, include: [] }
  writeFileSync(join(draft, 'tsconfig.json'), JSON.stringify(settings))
  execFileSync(join(project, 'node_modules/.bin/tsc'), ['--project', draft], { stdio: 'pipe' })
  renderByOwn(draft, join(folder, 'templates/jsx-runtime.js'))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another test was faster
  }
  dropOld()
}

// Those of sources that have changed since; tests that have just begun may still run them.
function dropOld(): void {
  const build = join(project, '.build')
  for (const name of readdirSync(build).filter((name) => name.startsWith('test-'))) {
    const { mtimeMs = Date.now() } = statSync(join(build, name), { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > anHour) rmSync(join(build, name), { recursive: true, force: true })
  }
}

const anHour = 60 * 60 * 1000

// What package.json names is the runtime of the compiled project: another one, or an old one, or none.
function renderByOwn(folder: string, runtime: string): void {
  const own = JSON.stringify(pathToFileURL(runtime).href)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!name.endsWith('.js')) continue
    const code = readFileSync(file, 'utf8')
    if (code.includes('"#html/jsx-runtime"')) writeFileSync(file, code.replace('"#html/jsx-runtime"', own))
  }
}
