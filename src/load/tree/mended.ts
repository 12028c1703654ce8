import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import iconv from 'iconv-lite'
import { isElement } from './elements.ts'

/**
 * Mends the texts of a tree: entities escaped twice, characters of windows-1252 taken for controls, characters nobody
 * sees, and spaces that only keep words together for looks. Code keeps its entities and its spaces.
 */
export function mendTexts(tree: Root): void {
  const known = new Map<string, string>()
  const walk = (node: Nodes, isCode: boolean) => {
    if (node.type === 'text') {
      const text = withoutUnseen(withoutControls(node.value))
      node.value = isCode ? text : withoutKeptSpaces(unescaped(text, known))
    }
    if (!('children' in node)) return
    const isWithin = isCode || isElement(node, 'pre', 'code', 'kbd', 'samp')
    for (const child of node.children) walk(child, isWithin)
  }
  walk(tree, false)
}

// `&nbsp;`, `&amp;quot;`, `&#8217;` as the text itself has them
const entity = /&(?:amp;)*(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi

function unescaped(text: string, known: Map<string, string>): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (whole, name: string) => {
    const meant = known.get(name) ?? textOf(fromHtml(`&${name};`, { fragment: true }))
    known.set(name, meant)
    return meant === `&${name};` ? whole : meant
  })
}

// What HTML itself reads `&#146;` as: 0x80 to 0x9f of windows-1252. Five of them mean nothing there.
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const meant = iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252')
    return /[\u0080-\u009f\ufffd]/.test(meant) ? '' : meant
  })
}

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

function withoutUnseen(text: string): string {
  if (text.search(unseen) < 0) return text
  return text.replace(unseen, (character, at: number) => {
    const isJoiner = character === '\u200c' || character === '\u200d'
    return isJoiner && joins(text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)) ? character : ''
  })
}

// A joiner is part of an emoji (a woman, a joiner, a computer) and of the scripts whose letters join; anywhere else it is debris of an editor.
function joins(before: string, after: string): boolean {
  if (/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before))
    return /^\p{Extended_Pictographic}/u.test(after)
  return joining.test(before)
}

const joining = new RegExp(
  `[\\p{M}${[
    ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
    ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
  ]
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]$`,
  'u',
)

function withoutKeptSpaces(text: string): string {
  if (!text.includes('\u00a0')) return text
  return text.replace(/[\u00a0 ]*\u00a0[\u00a0 ]*/g, (spaces, at: number) => {
    if (spaces !== '\u00a0') return ' '
    return isTied(text.slice(Math.max(0, at - 6), at), text.slice(at + 1, at + 2)) ? spaces : ' '
  })
}

// Kept: `10 km`, `§ 5`, `Dr. Dupont`, `« oui »`, `quoi ?`. Looks: between other words or Han characters, and at the ends.
function isTied(before: string, after: string): boolean {
  if (before === '' || after === '' || /\p{Script=Han}/u.test(after)) return false
  return (
    /(?:[\d«§№]|(?<!\p{L})\p{Lu}\p{Ll}{0,2}\.)$/u.test(before) ||
    (/[\d»?!:;%€]/.test(after) && /[\p{L}\d)»]$/u.test(before))
  )
}
