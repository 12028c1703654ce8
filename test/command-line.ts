import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Compiled } from './compiled.ts'
import { folderWith } from './folder-with.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Holds content/, and whatever the command made. */
  readonly folder: string
}

/** Runs a command of the compiled program over files of content/, by path; `FOLDER` in its words is their folder. */
export function runWith(
  program: Compiled,
  content: Readonly<Record<string, string | Uint8Array>>,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Ran {
  const files = Object.entries(content).map(([path, text]) => [`content/${path}`, text])
  const folder = folderWith(Object.fromEntries(files))
  const folders = ['content', 'images', 'dist', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)])
  const [command = '', ...rest] = words.map((word) => word.replace('FOLDER', folder))
  const parameters = [program.module('src/cli.ts'), command, ...folders, ...rest]
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: { ...env, ...environment },
  })
  return { status, stdout, stderr, folder }
}
