import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isLatin, isSameLanguage, languageOf } from '../src/model/language.ts'

/** A text of a page that is not marked as what it is. */
type Fault = string

interface Around {
  readonly language: string
  readonly direction: string
}

/**
 * What is wrong with the marks of languages on a page: text in letters that the language around it does not have, text from right to
 * left that does not say so, and signs in which the language of the page does not come first.
 */
export function faultsOfMarks(tree: Root): Fault[] {
  const [html] = tree.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'html')
  const page = String(html?.properties.lang ?? '')
  return html ? faultsIn(html, { language: '', direction: 'ltr' }, page) : ['no <html>']
}

function faultsIn(element: Element, around: Around, page: string): Fault[] {
  const { properties, tagName, children } = element
  if (tagName === 'script' || tagName === 'style') return []
  // Code is in no language, and says so.
  if (tagName === 'code' && properties.lang === '') return []
  const own = {
    language: properties.lang === undefined ? around.language : String(properties.lang),
    direction: properties.dir === undefined ? around.direction : String(properties.dir),
  }
  const said = ['alt', 'title', 'ariaLabel'].flatMap((name) => (properties[name] ? [String(properties[name])] : []))
  return [
    ...(isSign(element) ? faultsOfSign(element, page) : []),
    ...said.flatMap((text) => faultsOfWhole(text, own, `${tagName} says`)),
    ...children.flatMap((child) => {
      if (child.type === 'element') return faultsIn(child, own, page)
      if (child.type !== 'text') return []
      return cannotBeCut.has(tagName)
        ? faultsOfWhole(child.value, own, tagName)
        : faultsOfText(child.value, own, tagName)
    }),
  ]
}

const cannotBeCut: ReadonlySet<string> = new Set(['title', 'option'])

/** Of a text in which no part can be marked the language of most of it counts. */
function faultsOfWhole(text: string, { language }: Around, where: string): Fault[] {
  const most = languageOf(text)
  return isLatin(most)
    ? []
    : faultsOfText(text, { language: isSameLanguage(most, language) ? most : language, direction: 'auto' }, where)
}

function faultsOfText(text: string, { language, direction }: Around, where: string): Fault[] {
  const [bare] = language.split('-')
  const fault = (what: string) => `${where}: ${what} in ${language}: ${text.trim().slice(0, 60)}`
  const foreign = letters.filter(({ script, of }) => script.test(text) && !of.includes(bare ?? ''))
  const isWrongWay = direction === 'ltr' && /[\p{Script=Arabic}\p{Script=Hebrew}]{2}/u.test(text)
  return [...foreign.map(({ name }) => fault(name)), ...(isWrongWay ? [fault('from left to right')] : [])]
}

const letters: readonly { readonly name: string; readonly script: RegExp; readonly of: readonly string[] }[] = [
  { name: 'Han', script: /\p{Script=Han}/u, of: ['zh', 'ja', 'ko', 'yue'] },
  { name: 'kana', script: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, of: ['ja'] },
  { name: 'Hangul', script: /\p{Script=Hangul}/u, of: ['ko'] },
  { name: 'Arabic', script: /\p{Script=Arabic}{2}/u, of: ['ar', 'fa', 'ur', 'ug', 'ps'] },
  { name: 'Hebrew', script: /\p{Script=Hebrew}{2}/u, of: ['he', 'yi'] },
  { name: 'Thai', script: /\p{Script=Thai}{2}/u, of: ['th'] },
  { name: 'Cyrillic', script: /\p{Script=Cyrillic}{2}/u, of: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'mn'] },
]

function isSign({ properties }: Element): boolean {
  return [properties.className ?? []].flat().includes('bi')
}

/** A sign says each word in an element of its language, the page's own first where it has one. */
function faultsOfSign(sign: Element, page: string): Fault[] {
  const parts = sign.children.filter((child): child is Element => child.type === 'element')
  const languages = parts.map(({ properties }) => String(properties.lang ?? ''))
  const isInOrder = !languages.includes(page) || languages[0] === page
  const isWhole = languages.every(Boolean) && new Set(languages).size === languages.length
  return isInOrder && isWhole ? [] : [`sign in ${languages.join(', ')} on a page in ${page}: ${textOf(sign)}`]
}
