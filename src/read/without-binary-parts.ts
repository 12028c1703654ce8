import { isWebArchive } from '../model/web-archive.ts'

/** A web archive whose pictures are in base64 where they stood as bytes, which no text can hold; any other file as it is. */
export function withoutBinaryParts(bytes: Buffer): Buffer {
  if (!isWebArchive(bytes.toString('latin1', 0, 8000)) || !bytes.includes('inary')) return bytes
  const text = bytes.toString('latin1')
  const boundary = /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^";\s]+)/im.exec(text)?.[1]
  if (boundary === undefined) return bytes
  // Parts end with the line end before the mark.
  const parts = text.split(`--${boundary}`)
  const coded = parts.map((part) => (isBinary.test(headOf(part)) ? inBase64(part) : part))
  return Buffer.from(coded.join(`--${boundary}`), 'latin1')
}

const isBinary =
  /^content-type:[ \t]*image\/[\s\S]*^content-transfer-encoding:[ \t]*binary|^content-transfer-encoding:[ \t]*binary[\s\S]*^content-type:[ \t]*image\//im

function headOf(part: string): string {
  return part.slice(0, endOfHead(part))
}

/** Behind the blank line that ends the head of a part. */
function endOfHead(part: string): number {
  const end = /\r?\n\r?\n/.exec(part.slice(0, 4000))
  return end ? end.index + end[0].length : 0
}

function inBase64(part: string): string {
  const from = endOfHead(part)
  const head = part.slice(0, from).replace(/^(content-transfer-encoding:[ \t]*)binary/im, '$1base64')
  const content = Buffer.from(part.slice(from).replace(/\r?\n$/, ''), 'latin1').toString('base64')
  return `${head}${content.replace(/.{76}/g, '$&\n')}\n`
}
