/** A number below 200 in figures or characters: `29`, `二十九`, `廿三`, `一百一十三`; NaN for anything else. */
export function numeral(written: string | undefined): number {
  if (!written) return Number.NaN
  if (/^\d+$/.test(written)) return Number(written)
  const spelt = written.replace('廿', '二十').replace('卅', '三十')
  const [hundreds, rest = ''] = spelt.includes('百') ? spelt.split('百') : ['', spelt]
  const [tens, ones = ''] = rest.includes('十') ? rest.split('十') : ['零', rest]
  return 100 * (hundreds ? digit(hundreds) : 0) + 10 * (tens ? digit(tens) : 1) + (ones ? digit(ones) : 0)
}

/** A year digit by digit: `二〇二四`, `二零二四`, `2024`. */
export function yearInCharacters(written: string): number {
  return Number([...written].map((one) => (/\d/.test(one) ? one : String(digit(one)))).join(''))
}

function digit(character: string): number {
  const at = '〇一二三四五六七八九'.indexOf(character)
  return at >= 0 && character.length === 1
    ? at
    : /^[○零]+$/.test(character)
      ? 0
      : character.startsWith('零')
        ? digit(character.slice(1))
        : Number.NaN
}
