import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { once } from '../src/model/once.ts'
import { compiled } from './compiled.ts'
import { folderWith } from './folder-with.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Holds content/, and whatever the command made. */
  readonly folder: string
}

export type Content = Readonly<Record<string, string | Uint8Array>>

/** The program: runs a command over files of content/, by path. */
export function program(): (content: Content, words: readonly string[], environment?: Environment) => Ran {
  return (content, words, environment = {}) => runWith(code(), { content, words, environment })
}

const code = once(() => compiled('src/cli.ts'))

// What it reads: an article, and one that is none.
export const good = '---\ntitle: Good\ndate: 2023-05-09\n---\nDelegates met in the hall.\n'
export const bad = '---\ntitle: [Bad\nb: c\n---\nDelegates met in the hall.\n'

type Environment = Readonly<Record<string, string>>

interface Command {
  readonly content: Content
  readonly words: readonly string[]
  readonly environment: Environment
}

// `FOLDER` in the words of a command is the folder that holds content/.
function runWith(code: string, { content, words, environment }: Command): Ran {
  const files = Object.entries(content).map(([path, text]) => [`content/${path}`, text])
  const folder = folderWith(Object.fromEntries(files))
  const folders = ['content', 'images', 'dist', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)])
  const [command = '', ...rest] = words.map((word) => word.replace('FOLDER', folder))
  const parameters = [code, command, ...folders, ...rest]
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: { ...env, ...environment },
  })
  return { status, stdout, stderr, folder }
}
