import iconv from 'iconv-lite'

/** Text as bytes of an encoding, by the name an editor knows it by. */
export function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'ISO-2022-JP') return iso2022jp(text)
  const codecs: Readonly<Record<string, string>> = { 'Mac Roman': 'macintosh', Big5: 'big5-hkscs', 'EUC-KR': 'cp949' }
  return iconv.encode(text, codecs[encoding] ?? encoding)
}

// iconv-lite cannot write it: the pairs of EUC-JP without their high bits, between two escapes.
function iso2022jp(text: string): Buffer {
  const parts = text.match(/[^\p{ASCII}]+|\p{ASCII}+/gu) ?? []
  return Buffer.concat(
    parts.map((part) => {
      if (/^\p{ASCII}/u.test(part)) return Buffer.from(part)
      const pairs = iconv.encode(part, 'euc-jp').map((byte) => byte & 0x7f)
      return Buffer.concat([Buffer.from('\x1b$B'), pairs, Buffer.from('\x1b(B')])
    }),
  )
}
