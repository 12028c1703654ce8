import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../model/cache.ts'
import { isCaptionFile } from '../model/caption-file.ts'
import { FolderError } from '../model/folder-error.ts'
import { redirectsName } from '../model/redirect.ts'
import type { Asset, Folders, Source, Sources } from '../model/source.ts'
import { packageFolder } from '../package-folder.ts'
import { digestOf } from './digest-of.ts'
import { embeddedPictures } from './embedded-pictures.ts'
import { filesBelow } from './files-below.ts'
import { problemOf } from './problem-of.ts'
import { readCaptions } from './read-captions.ts'
import { readPictures } from './read-pictures.ts'
import { readRecord } from './read-record.ts'
import { readTexts } from './read-texts.ts'

/** Reads content/, images/ and the project's assets. What cannot be read is said and left out; no content/ is thrown. */
export async function read(folders: Folders, cache: Cache): Promise<Sources> {
  demand(folders.content)
  const texts = await readTexts(folders.content)
  const embedded = await embeddedPictures(texts.value, cache)
  const pictures = await readPictures(folders, embedded, cache)
  const record = readRecord(folders.content)
  const captions = await readCaptions(folders.images)
  return {
    articles: texts.value.filter(({ path }) => !aboutTheSite.includes(path) && !isCaptionFile(path)),
    settings: texts.value.find(({ path }) => path === 'site.yaml'),
    redirects: texts.value.find(({ path }) => path === redirectsName),
    revisions: record.value,
    pictures: pictures.value,
    captions: [...captions.value.files, ...texts.value.filter(({ path }) => isCaptionFile(path)).map(besideArticles)],
    pictureFolders: captions.value.folders,
    assets: readAssets(join(packageFolder(import.meta.dirname), 'templates', 'assets')),
    diagnostics: [...texts.diagnostics, ...record.diagnostics, ...pictures.diagnostics, ...captions.diagnostics],
  }
}

// Texts within content/ that are no articles.
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

function readAssets(folder: string): Asset[] {
  return filesBelow(folder).map(({ path, file }) => {
    const bytes = readFileSync(file)
    const text = /\.(css|js|svg)$/.test(path) ? bytes.toString('utf8') : undefined
    return { path, file, digest: digestOf(bytes), text }
  })
}
