import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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

/** Builds sites, all where none is named, below a temporary folder with the compiled program. */
export async function buildSites(folder: string, names?: readonly SiteName[]): Promise<BuiltSite[]> {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmitOnError'], { stdio: 'inherit' })
  const sites: BuiltSite[] = []
  for (const [key, { base = '', today, make }] of Object.entries(recipes)) {
    const name = key as SiteName // keys of the record below
    if (names && !names.includes(name)) continue
    const site = { name, dist: join(folder, name, 'dist'), base }
    if (!(await make(join(folder, name)))) continue
    build(join(folder, name), today)
    sites.push(site)
  }
  return sites
}

/** Puts content/ and images/ into a folder; false where what it needs is not on this machine. */
interface Recipe {
  readonly base?: string
  /** The day it is built for; the day of the tests, where none is named. */
  readonly today?: string
  readonly make: (folder: string) => Promise<boolean>
}

const recipes: Readonly<Record<SiteName, Recipe>> = {
  project: { make: async (folder) => copyProject(folder) },
  'in a folder': { base: '/daypass', make: async (folder) => copyProject(folder) && moveInto(folder, '/daypass') },
  originals: { make: async (folder) => copyProject(folder) && copyOriginals(folder) },
  // Three hundred articles, half of them such as pages are hard to make of.
  stress: { make: makeStress },
  hostile: { make: async (folder) => copy('test/browser/fixtures/hostile', folder) },
  // Conferences of every kind: past, running and to come; online, in both ways and cancelled; in two languages.
  events: { today: '2026-06-10', make: copyEvents },
  'events, a month later': { today: '2026-07-12', make: copyEvents },
  // One picture, two, seven, sixty; every shape, and captions of every length.
  galleries: { make: copyGalleries },
  // Every part that an article may have, in English and in Chinese.
  reading: { base: '/pass', make: async (folder) => copy('test/site/fixtures/parts-of-reading', folder) },
}

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

function build(folder: string, today: string | undefined): void {
  const day = today === undefined ? [] : ['--today', today]
  // One cache for all: several show the same pictures.
  const places = ['content', 'images', 'dist', '../cache'].flatMap((name) => [
    `--${basename(name)}`,
    join(folder, name),
  ])
  execFileSync(process.execPath, ['.build/src/cli.js', 'build', '--offline', ...places, ...day], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
