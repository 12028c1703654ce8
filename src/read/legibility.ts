/** Which share of 16-bit text is everyday writing: in the wrong order its bytes make rare and unassigned characters. */
export function legibility(text: string): number {
  const characters = Array.from(text.slice(0, 20_000))
  const known = characters.filter((character) => everyday.test(character) || commonHan.has(character))
  return known.length / Math.max(characters.length, 1)
}

// Letters of living alphabets, “ ” – — … · 、 。 《 》 ： ￥ ① ■ → and their like.
const everyday =
  /[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\u00a0-\u00bf\u2010-\u2027\u2030-\u203b\u20ac\u2100-\u2193\u2460-\u249b\u25a0-\u25ff\u3000-\u3020\uff01-\uff5e\uffe5]/u

// GB 2312 sorts its characters by use: the 3,755 of level 1 (rows 16 to 55) are some 99 % of what is written. KS X 1001
// has the syllables of Korean (rows 16 to 40), Big5 the traditional characters of everyday use. Decoding the rows says
// which they are.
const commonHan: ReadonlySet<string> = new Set([
  ...rows('gb18030', [0xb0, 0xd7]),
  ...rows('euc-kr', [0xb0, 0xc8]),
  ...rows('big5', [0xa4, 0xc6]),
])

function rows(encoding: string, [from, to]: readonly [number, number]): string {
  const leads = Array.from({ length: to - from + 1 }, (_, row) => from + row)
  const pairs = leads.flatMap((lead) => Array.from({ length: 94 }, (_, at) => [lead, 0xa1 + at]))
  return new TextDecoder(encoding).decode(Uint8Array.from(pairs.flat())).replaceAll('\uFFFD', '')
}
