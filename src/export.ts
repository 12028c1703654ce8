import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { openCache } from './cache.ts'
import { exported } from './export/exported.ts'
import { load } from './load/load.ts'
import { type Article, figuresOf } from './model/article.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Folders, Source } from './model/source.ts'
import { embeddedPictures } from './read/embedded-pictures.ts'
import { readArticle } from './read/read-texts.ts'
import { textFile } from './read/text-file.ts'

/** What came of exporting one file. */
export interface Export {
  /** The file as it was named. */
  readonly path: string
  /** Its articles as Markdown, each with the path of its own file; none where it cannot be read. */
  readonly articles: readonly ExportedArticle[]
  /** Pictures that stand within the file and are shown in its articles. */
  readonly pictures: readonly HeldPicture[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface HeldPicture {
  /** Path within images/ by which articles call it. */
  readonly path: string
  /** Where its bytes are kept. */
  readonly file: string
}

export interface ExportedArticle {
  /** Path within content/, or where the file lies elsewhere, from here: ending in `.md`. */
  readonly path: string
  readonly markdown: string
  readonly differs: readonly string[]
}

/** Every article of the files as Markdown with front matter. */
export async function exportFiles(files: readonly string[], folders: Folders): Promise<Export[]> {
  const exports: Export[] = []
  for (const file of files) exports.push(await exportFile(file, folders))
  return exports
}

async function exportFile(file: string, { content, cache }: Folders): Promise<Export> {
  const own = within(content, file)
  const path = own ?? basename(file)
  const here = (all: readonly Diagnostic[]) => all.map((one) => ({ ...one, path: file }))
  const source = await readArticle({ path, file: resolve(file) })
  if (!source.value) return { path: file, articles: [], pictures: [], diagnostics: here(source.diagnostics) }
  const { value, diagnostics } = await load(source.value)
  const articles: ExportedArticle[] = []
  for (const [index, article] of value.entries()) {
    const target = (from: string) => `${from.replace(/\.[^./]+$/, '')}${index > 0 ? `-${index + 1}` : ''}.md`
    const made = await exported(article, target(path))
    articles.push({ path: target(own ?? within(process.cwd(), file) ?? basename(file)), ...made })
  }
  const pictures = await picturesIn(source.value, value, cache)
  return { path: file, articles, pictures, diagnostics: here([...source.diagnostics, ...diagnostics]) }
}

async function picturesIn(source: Source, articles: readonly Article[], folder: string): Promise<HeldPicture[]> {
  const shown = articles.flatMap(({ body, cover }) => [cover?.src, ...figuresOf(body).map(({ src }) => src)])
  const addresses = new Set(shown)
  const cache = await openCache(folder)
  const held = await embeddedPictures([textFile(source)], cache)
  await cache.close()
  return held.filter(({ path }) => addresses.has(`/images/${path}`))
}

/** Path of a file within a folder, with forward slashes; undefined where it lies elsewhere. */
function within(folder: string, file: string): string | undefined {
  const path = relative(folder, resolve(file))
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
}

/** Puts a picture of a document among those of the site; it has the same path for the same bytes. */
export function savePicture({ path, file }: HeldPicture, { images }: Folders): void {
  const target = join(images, path)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(file, target)
}

/** Writes an article below a folder; false where a file is there already that must not be overwritten. */
export function save({ path, markdown }: ExportedArticle, folder: string, isForced: boolean): boolean {
  const file = join(folder, path)
  if (!isForced && existsSync(file)) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, markdown)
  return true
}
