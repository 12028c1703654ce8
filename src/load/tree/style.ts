import type { Element } from 'hast'

/** Declarations of a `style` attribute, lower case, with the shorthand `font` taken apart. */
export type Style = Readonly<Record<string, string>>

export function styleOf(node: Element): Style {
  const text = node.properties.style
  if (typeof text !== 'string' || text === '') return noStyle
  const style: Record<string, string> = {}
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '')
    Object.assign(style, name === 'font' ? longhands(value.toLowerCase()) : { [name]: value.trim().toLowerCase() })
  }
  return style
}

export const noStyle: Style = {}

/** `italic bold 12pt/1.5 Georgia` as declarations of their own. */
function longhands(font: string): Style {
  const weight = /\b(bold|bolder|normal|[1-9]00)\b/.exec(font)?.[1]
  const slant = /\b(italic|oblique)\b/.exec(font)?.[1]
  const size = /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%))/.exec(font)?.[1]
  return {
    ...(weight ? { 'font-weight': weight } : {}),
    ...(slant ? { 'font-style': slant } : {}),
    ...(size ? { 'font-size': size } : {}),
  }
}

const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, cm: 37.8, mm: 3.78, pc: 16, '': 1 }

/** A length in pixels: `12pt` is 16, `.5in` 48, `1.5em` one and a half times the letters around; else undefined. */
export function lengthOf(value: unknown, around = 16): number | undefined {
  const [, digits = '', unit = ''] = /^\s*(-?\d*\.?\d+)\s*([a-z%]*)\s*$/i.exec(String(value ?? '')) ?? []
  if (digits === '') return undefined
  const number = Number(digits)
  const name = unit.toLowerCase()
  if (name === 'em') return number * around
  if (name === '%') return (number / 100) * around
  if (name === 'rem') return number * 16
  const size = pixels[name]
  return size === undefined ? undefined : number * size
}

/** Red, green and blue of `#d00`, `rgb(2, 30, 170)`, `navy`; undefined for what is no colour of its own. */
export function colourOf(value: string): readonly number[] | undefined {
  const text = value.trim().toLowerCase()
  const [, red, green, blue, alpha] = rgb.exec(text) ?? []
  if (red !== undefined) return alpha !== undefined && Number(alpha) < 0.1 ? undefined : [red, green, blue].map(Number)
  return fromHex(text) ?? named[text.split(/[\s,]/)[0] ?? '']
}

const rgb = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+(\d*\.?\d+))?/

function fromHex(colour: string): number[] | undefined {
  // `#d00`, `#dd0000`, and `dd0000` as `<font color>` may have it
  const [, digits = ''] = /^(?:#([0-9a-f]{3}|[0-9a-f]{6})\b|([0-9a-f]{6})$)/.exec(colour)?.filter(Boolean) ?? []
  if (digits === '') return undefined
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16))
}

const named: Readonly<Record<string, readonly number[]>> = {
  black: [0, 0, 0],
  white: [255, 255, 255],
  windowtext: [0, 0, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  dimgray: [105, 105, 105],
  dimgrey: [105, 105, 105],
  darkgray: [169, 169, 169],
  darkgrey: [169, 169, 169],
  lightgray: [211, 211, 211],
  lightgrey: [211, 211, 211],
  silver: [192, 192, 192],
  red: [255, 0, 0],
  darkred: [139, 0, 0],
  crimson: [220, 20, 60],
  maroon: [128, 0, 0],
  brown: [165, 42, 42],
  orange: [255, 165, 0],
  gold: [255, 215, 0],
  yellow: [255, 255, 0],
  lime: [0, 255, 0],
  green: [0, 128, 0],
  darkgreen: [0, 100, 0],
  aqua: [0, 255, 255],
  cyan: [0, 255, 255],
  teal: [0, 128, 128],
  blue: [0, 0, 255],
  darkblue: [0, 0, 139],
  navy: [0, 0, 128],
  purple: [128, 0, 128],
  magenta: [255, 0, 255],
  fuchsia: [255, 0, 255],
  pink: [255, 192, 203],
}

/** Whether a colour is none of black, white and the greys between. */
export function isVivid(colour: readonly number[] | undefined): boolean {
  return colour !== undefined && Math.max(...colour) - Math.min(...colour) > 48
}

export function isGrey(colour: readonly number[] | undefined): boolean {
  if (colour === undefined || isVivid(colour)) return false
  const mean = colour.reduce((sum, part) => sum + part, 0) / 3
  return mean >= 0x60 && mean <= 0xd8
}
