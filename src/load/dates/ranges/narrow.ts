/**
 * The text with digits, dashes, brackets and spaces of all widths as the plain ones, and marks of emphasis as spaces;
 * an empty line is no space, since no date goes over it. No character moves.
 */
export function narrow(text: string): string {
  const plain = new Uint16Array(text.length)
  let isEmptyLine = false
  for (let at = 0; at < text.length; at++) {
    const code = plainCodes[text.charCodeAt(at)] ?? space
    plain[at] = code === newline && isEmptyLine ? paragraph : code
    isEmptyLine = code === newline || (isEmptyLine && code === space)
  }
  return decoder.decode(plain)
}

const space = 0x20
const newline = 0x0a
const paragraph = '¶'.charCodeAt(0)
const decoder = new TextDecoder('utf-16le')

const plainCodes = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
for (const [signs, plain] of [
  ['０１２３４５６７８９', '0123456789'],
  ['．／：（）', './:()'],
  ['‐‑‒–—―−─﹣－', '-'],
  ['〜～∼˜', '~'],
  ['‘’', "'"],
  ['\r\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u3000\ufeff*`', ' '],
] as const) {
  for (const [at, sign] of [...signs].entries()) {
    plainCodes[sign.charCodeAt(0)] = (plain[at] ?? plain[0] ?? sign).charCodeAt(0)
  }
}
