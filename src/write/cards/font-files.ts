import { join } from 'node:path'
import { packageFolder } from '../../package-folder.ts'

/** A font file, and the families that it is a part of. */
export interface FontFile {
  readonly path: string
  readonly name: string
  readonly families: readonly string[]
}

const templates = join(packageFolder(import.meta.dirname), 'templates')

/** What each font file has: made by subset.sh beside them. */
export const charactersFile = join(templates, 'card-fonts/characters.json')

export const fontFiles: readonly FontFile[] = [
  fontFile('assets/fonts/archivo-text.woff2', 'Archivo', 'Archivo Zh'),
  fontFile('card-fonts/archivo-latin-ext.woff2', 'Archivo', 'Archivo Zh'),
  fontFile('card-fonts/archivo-vietnamese.woff2', 'Archivo', 'Archivo Zh'),
  fontFile('assets/fonts/archivo-date.woff2', 'Archivo Date'),
  fontFile('card-fonts/noto-sans-sc.woff2', 'Noto Sans SC'),
]

function fontFile(path: string, ...families: readonly string[]): FontFile {
  return { path: join(templates, path), name: path.slice(path.lastIndexOf('/') + 1), families }
}
