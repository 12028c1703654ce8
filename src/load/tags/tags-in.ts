import { once } from '../../model/once.ts'
import { codeRanges, within } from './code-ranges.ts'
import { Finder } from './finder.ts'

/** One tag of a template language as it stands in a text. */
export interface Tag {
  /** `{% … %}`, `{{< … >}}` or `{{% … %}}`, `{{ … }}`, `<Figure … />` of MDX, and comments, which say nothing. */
  readonly form: 'liquid' | 'shortcode' | 'output' | 'component' | 'comment'
  /** In lower case, without what marks its end: `figure`. */
  readonly name: string
  readonly args: string
  /** Whether it closes: `{% endnote %}`, `{{< /note >}}`. */
  readonly isEnd: boolean
  readonly start: number
  readonly end: number
}

const longest = 4000

/** The tags of a text, in order, none of them within code. */
export function tagsIn(text: string, format: 'markdown' | 'html'): Tag[] {
  const finder = new Finder(text)
  const isCode = once(() => within(codeRanges(text, format)))
  const tags: Tag[] = []
  let end = 0
  for (const { index } of text.matchAll(format === 'html' ? /(?<!\\)\{[{%#/]/g : /(?<!\\)(?:\{[{%#/]|<\/?[A-Z])/g)) {
    if (index < end || isCode()(index)) continue
    const tag = text[index] === '<' ? componentAt(text, index) : tagAt(text, index, finder)
    if (!tag) continue
    tags.push(tag)
    end = tag.end
    if (verbatim.has(tag.name) && !tag.isEnd && tag.form !== 'output') end = verbatimEnd(text, tag, finder)
  }
  return tags
}

// `<Figure src="a.png" caption={text} />`, `</Note>`; HTML in capitals is none.
function componentAt(text: string, start: number): Tag | undefined {
  component.lastIndex = start
  const [whole, slash = '', word = '', args = '', alone = ''] = component.exec(text) ?? []
  if (!whole || word === word.toUpperCase() || htmlNames.has(word.toLowerCase())) return undefined
  const name = word.toLowerCase().replace(/^.*\./, '')
  return { form: 'component', name, args: args.trim() + alone, isEnd: slash !== '', start, end: start + whole.length }
}

const component =
  /<(\/?)([A-Z][\w.]{0,60})((?:\s+[\w:-]+(?:=(?:"[^"<]*"|'[^'<]*'|\{[^{}<]*(?:\{[^{}<]*\}[^{}<]*)*\}))?)*)\s*(\/?)>/y
const htmlNames = new Set([
  'br',
  'div',
  'span',
  'table',
  'center',
  'font',
  'body',
  'html',
  'head',
  'script',
  'style',
  'strong',
  'title',
])

function tagAt(text: string, start: number, finder: Finder): Tag | undefined {
  const form = forms.find(({ open }) => text.startsWith(open, start))
  if (!form) return undefined
  const close = finder.next(form.close, start + form.open.length)
  if (close < 0 || close - start > longest) return undefined
  const inner = text
    .slice(start + form.open.length, close)
    .replace(/^[-~]|[-~]$/g, '')
    .trim()
  const place = { start, end: close + form.close.length }
  if (form.form === 'comment') return { form: 'comment', name: '', args: inner, isEnd: false, ...place }
  // Hugo's `{{</* figure */>}}` shows a tag as it is written.
  if (inner.startsWith('/*'))
    return { form: form.form, name: '/*', args: inner.replace(/^\/\*\s*|\s*\*\/$/g, ''), isEnd: false, ...place }
  const [, slash = '', word = '', rest = ''] = /^(\/|end(?=[a-z_]))?\s*([\w./-]*)([\s\S]*)$/.exec(inner) ?? []
  const name = word.toLowerCase()
  const isEnd = slash !== '' || name === 'end'
  if (form.form === 'output') return { form: 'output', name, args: inner, isEnd: false, ...place }
  return { form: form.form, name, args: argumentsOf(rest), isEnd, ...place }
}

// Without the stroke of a tag that has no end, and the brackets of a call: `(author="…")`.
function argumentsOf(rest: string): string {
  return rest
    .replace(/(^|\s)\/$/, '')
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
}

const forms: readonly { form: Tag['form']; open: string; close: string }[] = [
  { form: 'shortcode', open: '{{<', close: '>}}' },
  { form: 'shortcode', open: '{{%', close: '%}}' },
  { form: 'comment', open: '{{!--', close: '--}}' },
  { form: 'output', open: '{{', close: '}}' },
  { form: 'liquid', open: '{%', close: '%}' },
  { form: 'comment', open: '{#-', close: '-#}' },
  { form: 'comment', open: '{# ', close: '#}' },
  { form: 'comment', open: '{/*', close: '*/}' },
]

// What stands between these and their ends holds no tags.
const verbatim = new Set(['raw', 'highlight', 'codeblock', 'code', 'comment', 'mermaid'])

// Where the tag begins that ends it; or where it ends itself, if nothing does.
function verbatimEnd(text: string, { form, name, end }: Tag, finder: Finder): number {
  const [open, word] = form === 'liquid' ? ['{%', `end${name}`] : ['{{', `/${name}`]
  const at = form === 'component' ? -1 : finder.next(word, end)
  return at < 0 ? end : Math.max(end, text.lastIndexOf(open, at))
}
