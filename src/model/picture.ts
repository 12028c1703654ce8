/** A file of images/ that can be published, or one that lies beside the articles. */
export interface Picture {
  /** Path within images/, with forward slashes; `../content/…` for a picture beside articles. */
  readonly path: string
  /** Absolute path, to read it from. */
  readonly file: string
  /** Digest of its bytes, in hexadecimal. */
  readonly digest: string
  /** Size in pixels, with its orientation applied. */
  readonly width: number
  readonly height: number
  /** What the file itself says that it shows. */
  readonly description?: string
  /** Who made it, as the file itself says. */
  readonly credit?: string
}

/** The path by which messages call a picture: `images/hall.jpg`, `news/some-title/cover.jpg`. */
export function shownPath(path: string): string {
  return path.startsWith('../content/') ? path.slice('../content/'.length) : `images/${path}`
}
