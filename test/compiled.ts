import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
  const files = sources.map((source) => join(project, source))
  const settings = { extends: join(project, 'test/tsconfig.json'), compilerOptions: options, files, include: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  execFileSync(join(project, 'node_modules/.bin/tsc'), ['--project', folder], { stdio: 'pipe' })
  return {
    module: (source) => join(folder, source.replace(/\.tsx?$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
