/** A file of images/ that can be published. */
export interface Picture {
  /** Path within images/, with forward slashes. */
  readonly path: string
  /** Absolute path, to read it from. */
  readonly file: string
  /** Digest of its bytes, in hexadecimal. */
  readonly digest: string
  /** Size in pixels, with its orientation applied. */
  readonly width: number
  readonly height: number
}
