import { binaryKind } from '../binary-kind.ts'

/** A kind of picture that can be published, by its media type (RFC 6838). */
export type PictureType = keyof typeof endings

const endings = {
  ...{ 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif' },
  ...{ 'image/heic': 'heic', 'image/tiff': 'tiff', 'image/svg+xml': 'svg' },
} as const

/** The ending that its file gets. */
export function endingOf(type: PictureType): string {
  return endings[type]
}

export function isPictureType(text: string): text is PictureType {
  return Object.hasOwn(endings, text)
}

/** What the bytes are, whatever their address or their host calls them; undefined where they are no picture. */
export function pictureTypeOf(bytes: Buffer): PictureType | undefined {
  const kind = binaryKind(bytes, false)
  if (kind !== undefined) return types[kind]
  return isSvg(bytes) ? 'image/svg+xml' : undefined
}

/** With its article: `a web page`. */
export function whatItIs(bytes: Buffer): string {
  if (bytes.length === 0) return 'empty'
  const kind = binaryKind(bytes, false)
  if (kind !== undefined) return kind
  const start = bytes.subarray(0, 1024).toString('latin1')
  if (/<(!doctype html|html|head|body)\b/i.test(start)) return 'a web page'
  return /^[\t\r\n\x20-\x7e]*$/.test(start) ? 'a text' : 'of no kind that is known'
}

// In an XML file the element may stand behind a declaration, a document type and comments.
function isSvg(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i.test(start)
}

const types: Readonly<Record<string, PictureType>> = {
  ...{ 'a PNG picture': 'image/png', 'a JPEG picture': 'image/jpeg', 'a GIF picture': 'image/gif' },
  ...{ 'a WebP picture': 'image/webp', 'an AVIF picture': 'image/avif', 'a HEIC picture': 'image/heic' },
  'a TIFF picture': 'image/tiff',
}
