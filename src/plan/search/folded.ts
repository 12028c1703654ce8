/** A word without what a search does not mind: width, case, accents; of a very long one its beginning. */
export function folded(word: string): string {
  if (/^[a-z0-9\u4e00-\u9fff]+$/.test(word)) return word.slice(0, longest)
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Cf}|(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .slice(0, longest)
}

/** Of a word that many units of UTF-16 are kept. */
export const longest = 40
