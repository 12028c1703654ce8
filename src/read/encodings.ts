import iconv from 'iconv-lite'

/** An encoding that a file may be in when it is not UTF-8. */
export interface Encoding {
  /** The name an editor knows. */
  readonly name: string
  /** Its languages by the names of the letter statistics. */
  readonly languages: readonly string[]
  /** How much rarer than the commonest encodings it is, in bits. */
  readonly rarity: number
  /** The name by which iconv-lite knows it, where that is another. */
  readonly codec?: string
}

const western = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'fi', 'is', 'en']
const central = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'de']
const slavic = ['ru', 'uk', 'bg', 'sr']

/** Those that are tried, the commonest first: where two give the same text the first is named. */
export const encodings: readonly Encoding[] = [
  { name: 'GB18030', languages: ['zh-Hans', 'zh-Hant'], rarity: 0 },
  { name: 'windows-1252', languages: western, rarity: 0 },
  { name: 'Big5', languages: ['zh-Hant'], rarity: 1, codec: 'big5-hkscs' },
  { name: 'Shift_JIS', languages: ['ja'], rarity: 1 },
  { name: 'EUC-JP', languages: ['ja'], rarity: 2 },
  { name: 'EUC-KR', languages: ['ko'], rarity: 1, codec: 'cp949' },
  { name: 'windows-1251', languages: slavic, rarity: 1 },
  { name: 'windows-1250', languages: central, rarity: 2 },
  { name: 'windows-1253', languages: ['el'], rarity: 2 },
  { name: 'windows-1254', languages: ['tr'], rarity: 3 },
  { name: 'windows-1255', languages: ['he'], rarity: 3 },
  { name: 'windows-1256', languages: ['ar', 'fa'], rarity: 3 },
  { name: 'windows-1257', languages: ['lt', 'lv', 'et'], rarity: 4 },
  { name: 'windows-874', languages: ['th'], rarity: 3 },
  { name: 'ISO-8859-15', languages: western, rarity: 4 },
  { name: 'ISO-8859-2', languages: central, rarity: 3 },
  { name: 'KOI8-R', languages: ['ru', 'bg'], rarity: 2 },
  { name: 'KOI8-U', languages: ['uk'], rarity: 3 },
  { name: 'ISO-8859-5', languages: slavic, rarity: 4 },
  { name: 'ISO-8859-7', languages: ['el'], rarity: 3 },
  { name: 'ISO-8859-9', languages: ['tr'], rarity: 4 },
  { name: 'Mac Roman', languages: western, rarity: 3, codec: 'macintosh' },
  { name: 'UTF-8', languages: [], rarity: 0 },
]

/**
 * The text of bytes in an encoding, with U+FFFD for what has no meaning in it. By iconv-lite: `TextDecoder` lacks
 * CP949 and the characters of Hong Kong, and on Node 20 takes windows-1252 for Latin-1.
 */
export function decoded(bytes: Uint8Array, { name, codec = name }: Encoding): string {
  if (name === 'UTF-8') return new TextDecoder().decode(bytes)
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), codec)
  return name === 'Mac Roman' ? text.replaceAll('¤', '€') : text // since 1998
}

/** The encoding that a label on a page means, as browsers understand labels; none for UTF-8. */
export function encodingLabelled(label: string): Encoding | undefined {
  const name = labels[standardName(label)]
  return name === undefined
    ? undefined
    : (encodings.find((one) => one.name === name) ?? { name, languages: [], rarity: 0 })
}

// What the Encoding Standard of the WHATWG makes of a label: `gb2312` → `gbk`, `iso-8859-1` → `windows-1252`.
function standardName(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return aliases[label.toLowerCase()] ?? ''
  }
}

const aliases: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp932: 'shift_jis',
  cp950: 'big5',
  macroman: 'macintosh',
}

const labels: Readonly<Record<string, string>> = {
  gbk: 'GB18030',
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift_JIS',
  macintosh: 'Mac Roman',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  'iso-8859-8-i': 'ISO-8859-8',
  ...Object.fromEntries(
    [...['3', '4', '5', '6', '7', '8', '10', '13', '14', '16', '2', '15'].map((part) => `ISO-8859-${part}`)].map(
      (name) => [name.toLowerCase(), name],
    ),
  ),
  ...Object.fromEntries(
    ['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258', '874'].map((page) => [
      `windows-${page}`,
      `windows-${page}`,
    ]),
  ),
  // Older names of what Windows has more of. TextDecoder calls them by their own names on Node 20.
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'us-ascii': 'windows-1252',
}
