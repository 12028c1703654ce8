/** The bullet or number that a line of a list written by hand begins with. */
export interface ListMark {
  /** `•`, `-`, or how the number is written: `1.`, `1)`, `(1)`, `①`. */
  readonly kind: string
  /** Undefined for a bullet. */
  readonly number?: number
  /** Letters it takes up, with the spaces behind it. */
  readonly length: number
}

// Some from the private letters of symbol fonts, as Word leaves them.
const bullet = /^\s*([•·●○◦▪▫■□◆◇➢➤►▶▸✓✔‣⁃∙\uf0a7\uf0b7\uf0d8\uf0fc])\s*(?=\S)/u
const dash = /^\s*([-–*])\s+(?=\S)/
// `1. First`, `1、第一`, `1）第一`; not `1.5 million`
const decimal = /^\s*(\d{1,3})([.)）．、])(?:\s+|(?=[\p{Script=Han}“‘「『《（"'[]))(?=\S)/u
const bracketed = /^\s*[（(](\d{1,3})[)）]\s*(?=\S)/
const circled = /^\s*([\u2460-\u2473\u2474-\u2487\u2488-\u249b])\s*(?=\S)/

export function listMarkOf(text: string): ListMark | undefined {
  const point = bullet.exec(text) ?? dash.exec(text)
  if (point) return { kind: point[1] ?? '', length: point[0].length }
  const number = decimal.exec(text)
  if (number) return { kind: `1${shape(number[2])}`, number: Number(number[1]), length: number[0].length }
  const within = bracketed.exec(text)
  if (within) return { kind: '(1)', number: Number(within[1]), length: within[0].length }
  const ring = circled.exec(text)
  if (!ring) return undefined
  const place = (ring[1] ?? '①').charCodeAt(0) - 0x2460
  return { kind: `①${Math.floor(place / 20)}`, number: (place % 20) + 1, length: ring[0].length }
}

/** The mark that Word wrote for a list of its own: `1.`, `a)`, `iv.`, `·`, `o`. */
export function wordMarkOf(text: string): ListMark {
  const isNumber = /^\s*[（(]?(?:\d+|[a-z]|[ivxl]+|[一二三四五六七八九十]+)[.)）、．]/i.test(text)
  const digits = /\d+/.exec(text)?.[0]
  return isNumber ? { kind: '1.', number: Number(digits ?? 1), length: 0 } : { kind: '•', length: 0 }
}

// Full and half width of one sign.
function shape(sign: string | undefined): string {
  return sign === '）' ? ')' : sign === '．' ? '.' : (sign ?? '')
}
