import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadeFile } from './articles.ts'
import { measure, type Run } from './measure.ts'
import { isThere, measureCommand } from './measure-command.ts'

/** A generator of sites, set up in a folder of its own with the same articles as the others. */
export interface Generator {
  readonly name: string
  /** Writes the articles, or changed ones, as this generator wants them. */
  readonly write: (files: readonly MadeFile[]) => void
  readonly build: () => Run
  /** Drops all that builds made and kept. */
  readonly clear: () => void
  /** Folder of the finished site. */
  readonly site: string
}

export const generatorNames = ['daypass', 'hugo', 'eleventy'] as const
export type GeneratorName = (typeof generatorNames)[number]

/** Why a generator cannot be run here, and what to do; undefined where it can. */
export function missing(name: GeneratorName): string | undefined {
  if (name === 'daypass') return undefined
  if (!isThere('/usr/bin/time')) return `${name} is measured by GNU time: apt install time`
  if (name === 'hugo') return isThere('hugo') ? undefined : 'hugo is not installed: apt install hugo'
  return existsSync(join(peers, 'eleventy/node_modules'))
    ? undefined
    : `Eleventy is not installed: npm ci --prefix ${join(peers, 'eleventy')}`
}

export function setUp(name: GeneratorName, folder: string): Generator {
  mkdirSync(folder, { recursive: true })
  switch (name) {
    case 'daypass':
      return daypass(folder)
    case 'hugo':
      return hugo(folder)
    case 'eleventy':
      return eleventy(folder)
  }
}

const peers = 'test/bench/peers'

function daypass(folder: string): Generator {
  const places = ['content', 'images', 'dist', 'cache']
  const parameters = ['build', '--offline', ...places.flatMap((place) => [`--${place}`, join(folder, place)])]
  writeFiles(join(folder, 'content'), [
    { path: 'site.yaml', text: 'title: Bench\nurl: https://bench.example\nsocialCards: none\n' },
  ])
  return {
    name: 'Daypass',
    write: (files) => writeFiles(join(folder, 'content'), files),
    build: () => measure(parameters, folder),
    clear: () => drop(folder, ['dist', 'cache']),
    site: join(folder, 'dist'),
  }
}

function hugo(folder: string): Generator {
  cpSync(join(peers, 'hugo'), folder, { recursive: true })
  return {
    name: 'Hugo',
    write: (files) => writeFiles(join(folder, 'content'), files.map(asMarkdown)),
    build: () => measureCommand('hugo', ['--quiet', '--source', folder], folder),
    clear: () => drop(folder, ['public', 'resources']),
    site: join(folder, 'public'),
  }
}

function eleventy(folder: string): Generator {
  for (const name of ['eleventy.config.js', 'package.json', '_includes']) {
    cpSync(join(peers, 'eleventy', name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(process.cwd(), peers, 'eleventy/node_modules'), join(folder, 'node_modules'))
  writeFiles(join(folder, 'content'), [{ path: 'content.json', text: '{"layout": "article.11ty.js"}' }])
  return {
    name: 'Eleventy',
    write: (files) => writeFiles(join(folder, 'content'), files.map(asMarkdown)),
    build: () => measureCommand(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], folder),
    clear: () => drop(folder, ['_site']),
    site: join(folder, '_site'),
  }
}

// The others know Markdown by its ending, and take pasted text for it.
function asMarkdown({ path, text }: MadeFile): MadeFile {
  return { path: path.replace(/\.txt$/, '.md'), text }
}

function writeFiles(folder: string, files: readonly MadeFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function drop(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
}
