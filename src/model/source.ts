import type { Diagnostic } from './diagnostic.ts'
import type { Picture } from './picture.ts'

/** One text file of content/, decoded; without byte order mark, line endings as they were. */
export interface Source {
  /** Path within content/, with forward slashes. */
  readonly path: string
  readonly text: string
  /** Digest of the file's bytes and of its path, in hexadecimal: what it says depends on nothing else. */
  readonly digest: string
}

/** A file of templates/assets/ that pages refer to: style sheet, script, font, icon. */
export interface Asset {
  /** Path within templates/assets/. */
  readonly path: string
  /** Absolute path, to copy it from. */
  readonly file: string
  readonly digest: string
  /** Its text, for what has to be bundled before it is published. */
  readonly text?: string
}

/** All that a build reads. */
export interface Sources {
  readonly articles: readonly Source[]
  /** content/site.yaml, where there is one. */
  readonly settings: Source | undefined
  readonly pictures: readonly Picture[]
  readonly assets: readonly Asset[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The folders of one build, as absolute paths. */
export interface Folders {
  readonly content: string
  readonly images: string
  readonly dist: string
  readonly cache: string
}
