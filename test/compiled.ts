import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const project = join(import.meta.dirname, '..')

export interface Compiled {
  /** Absolute path of a module as JavaScript, by the path of its source in the project. */
  module(source: string): string
  remove(): void
}

/** Compiles modules, and what they import, for a child process: Node 20 itself runs no TypeScript. */
export function compiled(...sources: readonly string[]): Compiled {
  // Within the project, so that packages are found from there.
  mkdirSync(join(project, '.build'), { recursive: true })
  const folder = mkdtempSync(join(project, '.build/test-'))
  const options = { rootDir: project, outDir: folder, noCheck: true, noEmit: false, incremental: false }
  const files = [...sources, runtime].map((source) => join(project, source))
  const settings = { extends: join(project, 'test/tsconfig.json'), compilerOptions: options, files, include: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  execFileSync(join(project, 'node_modules/.bin/tsc'), ['--project', folder], { stdio: 'pipe' })
  renderByOwn(folder)
  return {
    module: (source) => join(folder, source.replace(/\.tsx?$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const runtime = 'templates/jsx-runtime.ts'

// What package.json names is the runtime of the compiled project: another one, or an old one, or none.
function renderByOwn(folder: string): void {
  const own = pathToFileURL(join(folder, runtime.replace(/ts$/, 'js'))).href
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!name.endsWith('.js')) continue
    const code = readFileSync(file, 'utf8')
    if (code.includes('"#html/jsx-runtime"'))
      writeFileSync(file, code.replace('"#html/jsx-runtime"', JSON.stringify(own)))
  }
}
