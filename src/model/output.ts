import type { Card } from './card.ts'
import type { Picture } from './picture.ts'

/** What is to be published, and how to make it. Paths are within dist/, with forward slashes. */
export type Output = FileOutput | FolderOutput

export type FileOutput = TextOutput | RenderedOutput | CopyOutput | PictureOutput | CardOutput

export interface TextOutput {
  readonly kind: 'text'
  readonly path: string
  readonly render: () => string
  /** The same in two steps, so that a text need not be rendered again where it depends on what it did before. */
  readonly prepare?: () => Prepared
  /** Whether it is a page that shows the same as another, which is the one to be found. */
  readonly isTwin?: boolean
  /** Names what is made at once for several texts, so that one machine makes them all. */
  readonly together?: string
}

/** Texts whose names tell what is in them, so that they are known once they are made. Nothing else is in the folder. */
export interface FolderOutput {
  readonly kind: 'folder'
  readonly path: string
  /** All that they depend on, besides our code. */
  readonly depends: string
  /** By name, made when they are first asked for. */
  readonly texts: () => ReadonlyMap<string, string>
  /** As of a text. */
  readonly together?: string
}

/** A text that another machine has rendered. */
export interface RenderedOutput {
  readonly kind: 'rendered'
  readonly path: string
  readonly bytes: () => Uint8Array
  /** Digest of what the text depends on, where that is known. */
  readonly digest?: string
}

export interface Prepared {
  /** All that a text depends on, besides our code. */
  readonly depends: string
  readonly render: () => string
}

export interface CopyOutput {
  readonly kind: 'copy'
  readonly path: string
  /** Absolute path of the original. */
  readonly file: string
}

/** A picture in another size and format: upright, in sRGB, metadata stripped. */
export interface PictureOutput {
  readonly kind: 'picture'
  readonly path: string
  readonly picture: Picture
  /** In pixels, never more than the picture has. */
  readonly width: number
  readonly format: PictureFormat
}

export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png'

/** A card by which other sites show a page: PNG, or JPEG where it shows a photograph. */
export interface CardOutput {
  readonly kind: 'card'
  readonly path: string
  readonly card: Card
  /** Path of the file within content/ that it is about. */
  readonly about?: string
}
