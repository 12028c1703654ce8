import type { Element } from 'hast'
import { colourOf, isGrey, isVivid, lengthOf, noStyle, type Style, styleOf } from './style.ts'

/** A list of Word's own, and a level of it, from 1. */
export interface WordList {
  readonly name: string
  readonly level: number
}

/** How a text is drawn: what the elements around it say together. */
export interface Ink {
  /** Pixels. */
  readonly size: number
  /** Red, green, blue; empty where nothing says. */
  readonly colour: readonly number[]
  readonly isGrey: boolean
  readonly isColoured: boolean
  /** Whether the ground within the line has a colour. */
  readonly isMarked: boolean
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  readonly isStruck: boolean
  readonly shift: 'sub' | 'sup' | undefined
  readonly align: string
  readonly indent: number
  readonly isLink: boolean
  readonly isCaption: boolean
  /** Whether an element around it says that it names who made a picture. */
  readonly isCredit: boolean
  readonly list: WordList | undefined
  readonly isListMark: boolean
  /** Name of the block it stands in. */
  readonly block: string
}

export const plain: Ink = {
  ...{ size: 16, colour: [], isGrey: false, isColoured: false, isMarked: false, isBold: false, isItalic: false },
  ...{ isUnderlined: false, isStruck: false, shift: undefined, align: '', indent: 0, isLink: false },
  ...{ isCaption: false, isCredit: false, list: undefined, isListMark: false, block: '' },
}

/** The ink within an element. */
export function changed(ink: Ink, node: Element, isBlock: boolean): Ink {
  const { tagName, properties } = node
  const style = styleOf(node)
  if (!isBlock && style === noStyle && !drawn.has(tagName) && !properties.className) return ink
  if (isBlock && style === noStyle && !properties.className && !properties.align && tagName !== 'center') {
    return { ...ink, isMarked: false, indent: ink.indent + indentOf(tagName, style), block: tagName }
  }
  const said = typeof properties.color === 'string' ? properties.color : ''
  const colour = colourOf(style.color ?? said)
  // `l0 level1 lfo2`
  const [list, level] = /\blevel(\d).*/.exec(style['mso-list'] ?? '') ?? []
  return {
    ...ink,
    size: sizeOf(node, style, ink.size),
    ...(colour ? { colour, isGrey: isGrey(colour), isColoured: isVivid(colour) } : {}),
    isMarked: isBlock ? false : ink.isMarked || isMarked(style),
    isBold: isBold(node, style, ink.isBold),
    isItalic: isItalic(node, style, ink.isItalic),
    ...decorations(ink, node, style, isBlock),
    align: isBlock ? alignOf(node, style, ink.align) : ink.align,
    indent: ink.indent + (isBlock ? indentOf(tagName, style) : 0),
    isLink: ink.isLink || tagName === 'a',
    isCaption: ink.isCaption || isCaption(properties.className),
    isCredit: ink.isCredit || isCredit(properties.className),
    list: list && level ? { name: list.slice(6), level: Number(level) } : ink.list,
    isListMark: ink.isListMark || style['mso-list'] === 'ignore',
    block: isBlock ? tagName : ink.block,
  }
}

const drawn: ReadonlySet<string> = new Set([
  ...['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'a', 'font', 'big', 'small', 'sub', 'sup', 'mark'],
])

// Sizes of `<font size>`, 1 to 7, and of the words for them.
const fontSizes = [10, 10, 13, 16, 18, 24, 32, 48]
const words: Readonly<Record<string, number>> = {
  ...{ 'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32 },
}

function sizeOf({ tagName, properties }: Element, style: Style, around: number): number {
  const stated = style['font-size']
  if (stated !== undefined) {
    const size = words[stated] ?? (stated === 'larger' ? around * 1.2 : stated === 'smaller' ? around / 1.2 : undefined)
    return size ?? lengthOf(stated, around) ?? around
  }
  if (tagName === 'big') return around * 1.2
  if (tagName === 'small') return around / 1.2
  // `5`, `+2`, `-1`
  const [, sign = '', digit = ''] = (tagName === 'font' && /^([+-]?)(\d)$/.exec(String(properties.size ?? ''))) || []
  if (digit === '') return around
  const step = sign === '+' ? 3 + Number(digit) : sign === '-' ? 3 - Number(digit) : Number(digit)
  return fontSizes[Math.max(1, Math.min(7, step))] ?? around
}

function isBold({ tagName }: Element, style: Style, around: boolean): boolean {
  const weight = style['font-weight']
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return true
  if (weight === 'normal' || weight === 'lighter' || Number(weight) < 600) return false
  return around || tagName === 'b' || tagName === 'strong'
}

function isItalic({ tagName }: Element, style: Style, around: boolean): boolean {
  const slant = style['font-style']
  if (slant !== undefined && slant !== 'inherit') return slant === 'italic' || slant.startsWith('oblique')
  return around || tagName === 'i' || tagName === 'em'
}

function isMarked(style: Style): boolean {
  const ground = style['background-color'] ?? style.background ?? style['mso-highlight'] ?? ''
  return !/url|gradient/.test(ground) && isVivid(colourOf(ground))
}

function decorations({ isUnderlined, isStruck, shift }: Ink, { tagName }: Element, style: Style, isBlock: boolean) {
  const line = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`
  const height = isBlock ? '' : (style['vertical-align'] ?? '')
  return {
    isUnderlined: isUnderlined || tagName === 'u' || line.includes('underline'),
    isStruck: isStruck || ['s', 'strike', 'del'].includes(tagName) || line.includes('line-through'),
    shift: height === 'super' ? ('sup' as const) : height === 'sub' ? ('sub' as const) : shift,
  }
}

function alignOf({ tagName, properties }: Element, style: Style, around: string): string {
  if (tagName === 'center') return 'center'
  const align = style['text-align'] ?? (typeof properties.align === 'string' ? properties.align.toLowerCase() : '')
  if (align === 'middle' || align === '-webkit-center') return 'center'
  return align === '' || align === 'inherit' ? around : align
}

function indentOf(tagName: string, style: Style): number {
  const left = (lengthOf(style['margin-left']) ?? 0) + (lengthOf(style['padding-left']) ?? 0)
  return Math.max(0, left) + (tagName === 'blockquote' ? 40 : 0)
}

// `wp-caption-text`, `image-caption`, `MsoCaption`: a name that says what a text is, not how it looks.
function isCaption(className: unknown): boolean {
  return namesIn(className).some((name) => /(?:^|[-_])(?:fig)?captions?(?:[-_]text)?$|^MsoCaption$/i.test(name))
}

// `credit`, `photo-credit`, `imageCredit`, `caption__credit-name`, `photographer`
function isCredit(className: unknown): boolean {
  return namesIn(className).some((name) =>
    /(?:^|[-_]|image|photo|picture|media)credits?(?:[-_](?:text|name|line))?$|(?:^|[-_])photographer$/i.test(name),
  )
}

function namesIn(className: unknown): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
