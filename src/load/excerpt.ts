import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import type { Cover } from '../model/article.ts'
import { lettersIn } from '../model/letters.ts'
import { once } from '../model/once.ts'
import type { Found } from './draft.ts'

export interface ExcerptParts {
  readonly text?: string
  /** The picture in an excerpt of the academicpages dialect. */
  readonly cover?: Cover
}

/** The text of an excerpt that may hold HTML, and its picture. */
export function excerptIn({ value, line, column }: Found<string>): ExcerptParts {
  if (!/[<&\0]/.test(value)) return { text: value.replace(/\s+/g, ' ').trim() || undefined }
  const tree = fromHtml(value, { fragment: true })
  let cover: Cover | undefined
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName !== 'img' || typeof properties.src !== 'string' || properties.src === '') return undefined
    cover = { src: properties.src, alt: String(properties.alt ?? ''), line, column }
    return EXIT
  })
  return { text: textOf(tree).replace(/\s+/g, ' ').trim() || undefined, cover }
}

/** The beginning of a text: whole sentences where they fit, about 200 letters, Han characters counting double. */
export function shortened(text: string): string {
  const limit = 200
  const width = (part: string) => part.length + lettersIn(part, /\p{Script=Han}+/gu)
  if (width(text.slice(0, 2 * limit)) <= limit) return text
  const start = text.slice(0, 3 * limit) // to find the words of a long text would take as long as it is
  let short = ''
  for (const { segment } of sentences().segment(start)) {
    // The first sentence is worth more room than a cut one.
    if (width(short + segment) > (short === '' ? 1.5 * limit : limit)) break
    short += segment
  }
  if (width(short) > limit / 3) return short.trim()
  let cut = ''
  for (const { segment } of words().segment(start)) {
    if (width(cut + segment) > limit) break
    cut += segment
  }
  return `${cut.replace(/[\s，,、;；:：]+$/, '')}…`
}

// To make one takes longer than to use it.
const sentences = once(() => new Intl.Segmenter('zh', { granularity: 'sentence' }))
const words = once(() => new Intl.Segmenter('zh', { granularity: 'word' }))
