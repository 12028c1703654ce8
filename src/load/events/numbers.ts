const words = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** An English ordinal: `5th`, `Fifth`, `inaugural`. */
export const ordinal = `\\d{1,3}(?:st|nd|rd|th)|${words.join('|')}|inaugural`

export function ordinalIn(text: string): number | undefined {
  const digits = /^\d+/.exec(text)
  if (digits) return Number(digits[0])
  if (/^inaugural$/i.test(text)) return 1
  const at = words.indexOf(text.toLowerCase())
  return at < 0 ? undefined : at + 1
}

/** A Chinese number below 1000: `十五` → 15, `一百二十` → 120, `15` → 15. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  const match = /^(?:([一二两三四五六七八九])百零?)?(?:([二三四五六七八九一])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return undefined
  const [, hundreds = '', tens = '', ten, ones = ''] = match
  const digit = (character: string) => '〇一二三四五六七八九'.indexOf(character.replace('两', '二'))
  return (hundreds ? 100 * digit(hundreds) : 0) + (ten ? 10 * (tens ? digit(tens) : 1) : 0) + (ones ? digit(ones) : 0)
}
