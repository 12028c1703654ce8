import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../model/cache.ts'
import { isCaptionFile } from '../model/caption-file.ts'
import { FolderError } from '../model/folder-error.ts'
import { memoised, remembering } from '../model/memoised.ts'
import { redirectsName } from '../model/redirect.ts'
import { recordName } from '../model/revision.ts'
import type { Asset, Folders, Source, Sources } from '../model/source.ts'
import { packageFolder } from '../package-folder.ts'
import { digestOf } from './digest-of.ts'
import { embeddedPictures } from './embedded-pictures.ts'
import type { Entry } from './files-below.ts'
import { openFolder } from './folder.ts'
import type { KnownFilesOptions } from './known-files.ts'
import { knownTexts } from './known-texts.ts'
import { problemOf } from './problem-of.ts'
import { readCaptions } from './read-captions.ts'
import { pictureReader } from './read-pictures.ts'
import { readRecord } from './read-record.ts'
import { readTexts } from './read-texts.ts'
import type { ReadText, TextFile, TextOf } from './text-file.ts'

/** Reads a site's folders, the first time all, then what has changed since. */
export interface Reader {
  /**
   * What cannot be read is said and left out; no content/ is thrown.
   *
   * @param changed absolute paths of files and folders; without it all is read
   */
  read(changed?: readonly string[]): Promise<Sources>
}

/** A reader of content/, images/ and the project's assets. */
export function openReader(folders: Folders, cache: Cache, options: KnownFilesOptions = {}): Reader {
  const filesOf = [
    folders.content,
    folders.images,
    join(packageFolder(import.meta.dirname), 'templates', 'assets'),
  ].map(openFolder)
  const textOf = settled(knownTexts(cache.readings, options))
  const sourceOf = memoised((file: TextFile) => file.source())
  const embeddedIn = remembering((holders: readonly TextFile[]) => embeddedPictures(holders, cache))
  const readPictures = pictureReader(cache, options)
  const recordIn = remembering((_: Entry | undefined) => readRecord(folders.content))
  const captionsIn = memoised((images: readonly Entry[]) => readCaptions(folders.images, images))
  const assetsOf = memoised(readAssets)
  return {
    async read(changed) {
      demand(folders.content)
      const [content = [], images = [], assets = []] = filesOf.map((entries) => entries(changed))
      const texts = await readTexts(content, textOf)
      const others = await Promise.all(texts.value.filter((file) => !isArticle(file)).map(sourceOf))
      const embedded = await embeddedIn(texts.value.filter(({ mayHoldPictures }) => mayHoldPictures))
      const pictures = await readPictures(images, content, embedded)
      const record = recordIn(content.find(({ path }) => path === recordName))
      const captions = await captionsIn(images)
      return {
        articles: texts.value.filter(isArticle),
        settings: others.find(({ path }) => path === 'site.yaml'),
        redirects: others.find(({ path }) => path === redirectsName),
        revisions: record.value,
        pictures: pictures.value,
        captions: [...captions.value.files, ...others.filter(({ path }) => isCaptionFile(path)).map(besideArticles)],
        pictureFolders: captions.value.folders,
        assets: assetsOf(assets),
        diagnostics: [...texts.diagnostics, ...record.diagnostics, ...pictures.diagnostics, ...captions.diagnostics],
      }
    },
  }
}

/** Like `memoised`; what is settled need not be waited for, which of thousands of files would take long. */
function settled(make: TextOf): TextOf {
  const made = new WeakMap<Entry, ReadText>()
  const keep = (entry: Entry, value: ReadText) => {
    made.set(entry, value)
    return value
  }
  return (entry) => {
    const known = made.get(entry)
    if (known) return known
    const value = make(entry)
    return value instanceof Promise ? value.then((read) => keep(entry, read)) : keep(entry, value)
  }
}

function isArticle({ path }: TextFile): boolean {
  return !aboutTheSite.includes(path) && !isCaptionFile(path)
}

const aboutTheSite = ['site.yaml', redirectsName]

function besideArticles(source: Source): Source {
  return { ...source, path: `../content/${source.path}` }
}

function demand(content: string): void {
  try {
    readdirSync(content)
  } catch (error) {
    throw new FolderError(`The folder of the articles cannot be read: ${content} (${problemOf(error)})`)
  }
}

function readAssets(entries: readonly Entry[]): Asset[] {
  return entries.map(({ path, file }) => {
    const bytes = readFileSync(file)
    const text = /\.(css|js|svg)$/.test(path) ? bytes.toString('utf8') : undefined
    return { path, file, digest: digestOf(bytes), text }
  })
}
