import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { makeArticles } from '../bench/articles.ts'
import { awkwardArticles } from '../bench/awkward.ts'
import { drawPictures } from '../bench/pictures.ts'
import { drawNamed } from './draw-named.ts'

/** A site that was built for the tests. */
export interface BuiltSite {
  readonly name: SiteName
  readonly dist: string
  /** Path of its address, empty at the root of its host. */
  readonly base: string
}

export type SiteName =
  | 'project'
  | 'in a folder'
  | 'originals'
  | 'stress'
  | 'hostile'
  | 'events'
  | 'events, a month later'
  | 'galleries'
  | 'reading'

/** Builds sites, all where none is named, below a temporary folder with the compiled program; two at a time. */
export async function buildSites(folder: string, names: readonly SiteName[] = allNames): Promise<BuiltSite[]> {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmitOnError'], { stdio: 'inherit' })
  const wanted = allNames.filter((name) => names.includes(name))
  const waiting = wanted.values()
  const built = new Map<SiteName, BuiltSite | undefined>()
  const buildWaiting = async (cache: string) => {
    for (const name of waiting) built.set(name, await buildSite(name, folder, cache))
  }
  await Promise.all([buildWaiting('cache'), buildWaiting('cache-too')])
  return wanted.flatMap((name) => built.get(name) ?? [])
}

async function buildSite(name: SiteName, folder: string, cache: string): Promise<BuiltSite | undefined> {
  const { base = '', today, make } = recipes[name]
  if (!(await make(join(folder, name)))) return undefined
  await build(join(folder, name), cache, today)
  return { name, dist: join(folder, name, 'dist'), base }
}

/** Puts content/ and images/ into a folder; false where what it needs is not on this machine. */
interface Recipe {
  readonly base?: string
  /** The day it is built for; the day of the tests, where none is named. */
  readonly today?: string
  readonly make: (folder: string) => Promise<boolean>
}

const recipes: Readonly<Record<SiteName, Recipe>> = {
  // Three hundred articles, half of them such as pages are hard to make of. It takes longest, and so comes first.
  stress: { make: makeStress },
  project: { make: async (folder) => copyProject(folder) },
  'in a folder': { base: '/daypass', make: async (folder) => copyProject(folder) && moveInto(folder, '/daypass') },
  originals: { make: async (folder) => copyProject(folder) && copyOriginals(folder) },
  hostile: { make: async (folder) => copy('test/browser/fixtures/hostile', folder) },
  // Conferences of every kind: past, running and to come; online, in both ways and cancelled; in two languages.
  events: { today: '2026-06-10', make: copyEvents },
  'events, a month later': { today: '2026-07-12', make: copyEvents },
  // One picture, two, seven, sixty; every shape, and captions of every length.
  galleries: { make: copyGalleries },
  // Every part that an article may have, in English and in Chinese.
  reading: { base: '/pass', make: async (folder) => copy('test/site/fixtures/parts-of-reading', folder) },
}

const allNames = Object.keys(recipes) as SiteName[] // the keys of the record above

async function copyEvents(folder: string): Promise<boolean> {
  return copy('test/browser/fixtures/events', folder)
}

async function copyGalleries(folder: string): Promise<boolean> {
  copy('test/browser/fixtures/galleries', folder)
  await drawNamed(folder)
  return true
}

function copyProject(folder: string): boolean {
  return copy('content', join(folder, 'content')) && copy('images', join(folder, 'images'))
}

function copy(from: string, to: string): boolean {
  cpSync(from, to, { recursive: true })
  return true
}

function moveInto(folder: string, base: string): boolean {
  const file = join(folder, 'content/site.yaml')
  const settings = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    settings.replace(/^url: \S+/mu, (line) => line + base),
  )
  return true
}

// The articles that the project's own were written after; they lie beside the project where they are at hand.
const originals = '../shared/seeds'

function copyOriginals(folder: string): boolean {
  if (!existsSync(originals)) {
    console.log(`No ${originals}: the site of the originals is left out`)
    return false
  }
  return copy(originals, join(folder, 'content/news'))
}

async function makeStress(folder: string): Promise<boolean> {
  const pictures = await drawPictures(60, join(folder, 'images'))
  const files = [...awkwardArticles(150, pictures), ...makeArticles(150, pictures.slice(0, 8))]
  for (const { path, text } of [...files, stressSettings]) {
    const file = join(folder, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return true
}

const stressSettings = {
  path: 'site.yaml',
  text: 'title: Three hundred articles\nurl: https://stress.example\nsocialCards: none\n',
}

async function build(folder: string, cache: string, today: string | undefined): Promise<void> {
  const day = today === undefined ? [] : ['--today', today]
  const places = ['content', 'images', 'dist'].flatMap((name) => [`--${name}`, join(folder, name)])
  // One for all that are built one after another: several show the same pictures.
  const kept = ['--cache', join(folder, '..', cache)]
  const parameters = ['.build/src/cli.js', 'build', '--offline', ...places, ...kept, ...day]
  await promisify(execFile)(process.execPath, parameters)
}
