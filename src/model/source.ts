import type { Diagnostic } from './diagnostic.ts'
import type { Picture } from './picture.ts'
import type { Revision } from './revision.ts'

/** One file of content/ with an article: its text, decoded, without byte order mark, line endings as they were. */
export interface Source {
  /** Path within content/, with forward slashes. */
  readonly path: string
  /** Empty where the format is no text; then there are `bytes`. */
  readonly text: string
  /** Digest of the bytes of the file and of its sidecar, and of their paths, in hexadecimal: it depends on nothing else. */
  readonly digest: string
  /** The file itself, where its format is no text: a Word document. */
  readonly bytes?: Uint8Array
  /** The front matter in a file beside it: `forum.yaml` beside `forum.txt`. */
  readonly sidecar?: Sidecar
}

/** The same file before it is read. */
export interface SourceFile extends Pick<Source, 'path' | 'digest'> {
  /** Reads it, where that has not been done; rejects where it is no longer what its digest says. */
  readonly source: () => Promise<Source>
  /** Lets what was read go; it is read again for whoever asks again. */
  readonly letGo: () => void
}

export interface Sidecar {
  /** Path within content/, with forward slashes. */
  readonly path: string
  readonly text: string
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
  readonly articles: readonly SourceFile[]
  /** content/site.yaml, where there is one. */
  readonly settings: Source | undefined
  /** content/redirects.yaml, where there is one. */
  readonly redirects: Source | undefined
  /** What content/calendar.yaml holds, where there is one. */
  readonly revisions: readonly Revision[]
  readonly pictures: readonly Picture[]
  /** Each captions.yaml, with the path of a picture beside it. */
  readonly captions: readonly Source[]
  /** Paths of the folders in images/. */
  readonly pictureFolders: readonly string[]
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
