/** Simplified or traditional: by the characters that only one of the two has; `zh-Hans` where there are none. */
export function chineseOf(text: string): 'zh-Hans' | 'zh-Hant' {
  const { simplified, traditional } = characterVotes(text)
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}

/** How many characters of a text are only simplified, and how many only traditional. */
export function characterVotes(text: string): { readonly simplified: number; readonly traditional: number } {
  let [simplified, traditional] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const way = ways[text.charCodeAt(at)]
    if (way === simplifiedOnly) simplified++
    else if (way === traditionalOnly) traditional++
  }
  return { simplified, traditional }
}

// GB 2312 has what is written on the mainland, Big5 what is written in Taiwan; both have 台, 里, 后 and 面. Of Big5 only
// the characters of everyday use are taken: names on the mainland have others.
const mainland = new Set(rows('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]))
const everydayTraditional = rows(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
)
const taiwan = new Set([
  ...everydayTraditional,
  ...rows(
    'big5',
    [0xc9, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
])
// By code unit: both codes lie within the basic plane.
const [simplifiedOnly, traditionalOnly] = [1, 2]
const ways = new Uint8Array(0x10000)
for (const character of mainland) if (!taiwan.has(character)) ways[character.charCodeAt(0)] = simplifiedOnly
for (const character of everydayTraditional) {
  if (!mainland.has(character)) ways[character.charCodeAt(0)] = traditionalOnly
}

/** The Han characters of the rows of a code, whose second bytes lie within the ranges. */
function rows(encoding: string, [from, to]: readonly [number, number], trails: readonly (readonly [number, number])[]) {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return Array.from(text).filter((character) => /\p{Script=Han}/u.test(character))
}
