/**
 * What a file is that is no article, with its article (`a PNG picture`), by how it begins. Of what is text in UTF-8,
 * only formats that are written in ASCII are told: an article may well begin with the word GIF89a.
 */
export function binaryKind(bytes: Buffer, isText: boolean): string | undefined {
  const start = bytes.subarray(0, 64).toString('latin1')
  if (isText && !writtenInAscii.test(start)) return undefined
  return signatures.find(([offset, signature]) => start.startsWith(signature, offset))?.[2]
}

/** Whether there are zero bytes, or so many control characters that it is no text in an encoding of single bytes. */
export function hasControls(bytes: Buffer): boolean {
  return bytes.includes(0) || isMostlyControls(bytes)
}

/** Whether one byte in ten is a control character: a text that was damaged has a few. */
export function isMostlyControls(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096)
  let controls = 0
  for (const byte of start) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++
  return controls > start.length / 10
}

const writtenInAscii = /^(%PDF-|\{\\rtf1)/

// Where in the file, which bytes (as Latin-1), and what they stand for; what is narrower comes first.
const signatures: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG\r\n', 'a PNG picture'],
  [0, '\xff\xd8\xff', 'a JPEG picture'],
  [0, 'GIF87a', 'a GIF picture'],
  [0, 'GIF89a', 'a GIF picture'],
  [8, 'WEBP', 'a WebP picture'],
  [4, 'ftypavif', 'an AVIF picture'],
  [4, 'ftypavis', 'an AVIF picture'],
  [4, 'ftyphe', 'a HEIC picture'],
  [4, 'ftypmif1', 'a HEIC picture'],
  [0, 'II*\0', 'a TIFF picture'],
  [0, 'MM\0*', 'a TIFF picture'],
  [0, 'BM', 'a BMP picture'],
  [0, '%PDF-', 'a PDF document'],
  [0, '{\\rtf1', 'an RTF document'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (.doc, .xls or .ppt)'],
  [30, '[Content_Types].xml', 'an Office document (.docx, .xlsx or .pptx)'],
  [30, '_rels/', 'an Office document (.docx, .xlsx or .pptx)'],
  [30, 'docProps/', 'an Office document (.docx, .xlsx or .pptx)'],
  [30, 'word/', 'a Word document (.docx)'],
  [30, 'mimetypeapplication/vnd.oasis', 'an OpenDocument file (.odt, .ods or .odp)'],
  [30, 'mimetypeapplication/epub', 'an EPUB book'],
  [0, 'PK\x03\x04', 'a ZIP archive'],
  [0, 'PK\x05\x06', 'a ZIP archive'],
  [0, '\x1f\x8b\x08', 'a gzip archive'],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  [0, 'Rar!\x1a\x07', 'a RAR archive'],
  [0, 'bplist0', 'a Safari web archive'],
  [4, 'ftyp', 'a video'],
  [0, '\x1a\x45\xdf\xa3', 'a video'],
  [0, 'ID3', 'a sound recording'],
  [0, '\xff\xfb', 'a sound recording'],
  [0, 'OggS', 'a sound recording'],
  [8, 'WAVE', 'a sound recording'],
  [0, 'wOFF', 'a font'],
  [0, 'wOF2', 'a font'],
  [0, '\0\x01\0\0', 'a font'],
  [0, 'OTTO', 'a font'],
  [0, 'SQLite format 3', 'a database'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ', 'a program'],
]
