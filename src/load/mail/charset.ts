import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** Bytes as text in the encoding that a mail names, or in the likeliest where it names none that there is. */
export function textFrom(bytes: Buffer, charset: string | undefined): string {
  return iconv.decode(bytes, charsetFor(bytes, charset))
}

/** The encoding that is named, as a decoder knows it, or the likeliest. */
export function charsetFor(bytes: Buffer, charset?: string): string {
  const named = supersets[charset?.toLowerCase() ?? ''] ?? charset
  if (named && !/^(us-)?ascii$/i.test(named) && iconv.encodingExists(named)) return named
  if (isUtf8(bytes)) return 'utf8'
  return isGb(bytes) ? 'gb18030' : 'win1252'
}

// What mails say, and what they are written in all the same.
const supersets: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'gb_2312-80': 'gb18030',
  'iso-8859-1': 'win1252',
  latin1: 'win1252',
  'utf-8': 'utf8',
}

/** Whether what is no ASCII comes in pairs of bytes, as Chinese does. */
function isGb(bytes: Buffer): boolean {
  const text = iconv.decode(bytes, 'gb18030')
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const han = text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return han > 0 && han >= foreign * 0.9
}

/** A text with the signs that a decoder of windows-1252 left as control characters: `\u0093` → `“`. */
export function mended(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => iconv.decode(Buffer.from([char.charCodeAt(0)]), 'win1252'))
}
