import { isUtf8 } from 'node:buffer'
import { namesIn } from '../model/zip.ts'
import { binaryKind, hasControls, isMostlyControls } from './binary-kind.ts'
import type { Decoded } from './decoded.ts'
import { wideText } from './wide-text.ts'

/** The text of a file, found from its bytes alone: its name promises nothing. */
export async function decode(bytes: Buffer): Promise<Decoded> {
  if (isWord(bytes)) return { kind: 'word' }
  const isValid = isUtf8(bytes)
  const isText = isValid && !hasControls(bytes)
  const what = binaryKind(bytes, isText)
  if (what) return { kind: 'binary', what }
  if (isText && !hasEscapes(bytes)) {
    return { kind: 'text', text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
  }
  const wide = wideText(bytes)
  if (wide) return wide
  if (bytes.includes('\0\0') || isMostlyControls(bytes)) return { kind: 'binary', what: 'a binary file' }
  // Dear to import, and not needed where all files are in UTF-8.
  const { escaped, foreign } = await import('./foreign-text.ts')
  const japanese = isValid ? escaped(bytes) : undefined
  return japanese ?? (isValid ? { kind: 'text', text: bytes.toString('utf8').replace(/^\uFEFF/, '') } : foreign(bytes))
}

// ISO-2022-JP: ESC $ @, ESC $ B.
function hasEscapes(bytes: Buffer): boolean {
  return bytes.includes('\x1b$B') || bytes.includes('\x1b$@')
}

function isWord(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && namesIn(bytes).includes('word/document.xml')
}
