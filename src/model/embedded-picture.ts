import { createHash } from 'node:crypto'

// Of the kinds of pictures that documents hold, those that can be shown.
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
  'image/svg+xml': 'svg',
}

/**
 * Path within images/ of a picture that stands in a document and not in a file of its own; undefined where its media
 * type (RFC 6838) is none that can be shown. It is the same for the same bytes, wherever they stand.
 */
export function embeddedPath(bytes: Uint8Array, mediaType: string): string | undefined {
  const ending = endings[mediaType.toLowerCase().split(';')[0]?.trim() ?? '']
  return ending && `embedded/${createHash('sha1').update(bytes).digest('hex').slice(0, 20)}.${ending}`
}

/** Global; a picture that stands in an address itself (RFC 2397), in base64: `data:image/png;base64,iVBORw0KGgo=` */
export const dataAddress = /data:image\/[a-z+.-]+(?:;[a-z-]+=[\w-]+)*;base64,[a-z0-9+/=%\s]+/gi

/** How many characters of a text are pictures in addresses: however long, each is one word. */
export function embeddedIn(text: string): number {
  if (!/;base64,/i.test(text)) return 0
  let length = 0
  for (const [picture] of text.matchAll(dataAddress)) length += picture.length
  return length
}

export interface EmbeddedPicture {
  readonly content: Uint8Array
  readonly mediaType: string
}

/** The picture in a `data:` address; undefined for other addresses, and for what is too small to be more than a spacer. */
export function pictureIn(address: string): EmbeddedPicture | undefined {
  const [, mediaType, data] = /^data:(image\/[a-z+.-]+)[^,]*;base64,(.*)$/is.exec(address) ?? []
  if (mediaType === undefined || data === undefined) return undefined
  const content = Buffer.from(data.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '='), 'base64')
  return content.length > spacer ? { content, mediaType } : undefined
}

/** Bytes of a blank picture that only holds a place, with room to spare. */
export const spacer = 300

/** The media type that the ending of a file's name stands for, if it is one of a picture that can be shown. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1]?.replace('jpeg', 'jpg').replace(/^tif$/, 'tiff')
  return Object.keys(endings).find((type) => endings[type] === ending)
}
