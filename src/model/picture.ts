/** A file of images/ that can be published, or one that lies beside the articles. */
export interface Picture extends PictureLook, PictureWords {
  /** Path within images/, with forward slashes; `../content/…` for a picture beside articles. */
  readonly path: string
  /** Absolute path, to read it from. */
  readonly file: string
  /** Digest of its bytes, in hexadecimal. */
  readonly digest: string
}

/** What is seen of a picture before it is there. */
export interface PictureLook {
  /** Size in pixels, with its orientation applied. */
  readonly width: number
  readonly height: number
  /** A photograph in a file of one frame and no transparency unless stated. */
  readonly kind?: 'transparent' | 'animated' | 'drawing'
  /** The colour that most of it has, as `#rgb`; absent where something behind it can be seen. */
  readonly colour?: string
}

/** What a picture's file says of it, in the fields that agencies and photographers fill in. */
export interface PictureWords {
  readonly description?: string
  /** How the picture wants to be credited: `Jane Doe/Example News`. */
  readonly credit?: string
  /** Who made it. */
  readonly creator?: string
  /** `© 2024 Jane Doe` */
  readonly copyright?: string
  /** Address of the licence. */
  readonly licence?: string
  /** What may be done with it, in words. */
  readonly terms?: string
}

/** The path by which messages call a picture: `images/hall.jpg`, `news/some-title/cover.jpg`. */
export function shownPath(path: string): string {
  return path.startsWith('../content/') ? path.slice('../content/'.length) : `images/${path}`
}
