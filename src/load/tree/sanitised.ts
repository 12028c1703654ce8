import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { placeOf } from '../place.ts'
import { tell } from '../tell.ts'
import { allowed, type Schema } from './allowed.ts'
import { eachElement } from './elements.ts'

/** The tree without anything that could run, load or look like another site. */
export function sanitised(tree: Root): Root {
  return allowed(tree, schema)
}

const dangerous = [
  ...['script', 'style', 'iframe', 'frame', 'frameset', 'noscript', 'template', 'object', 'embed', 'applet', 'portal'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'textarea', 'select', 'button', 'dialog', 'xmp', 'plaintext'],
  ...['noembed', 'noframes', 'title', 'head'],
]

export const schema: Schema = {
  strip: new Set(dangerous),
  names: new Set([
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'pre', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'details', 'summary'],
    ...['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'hgroup', 'form'],
    ...['fieldset', 'a', 'img', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'strike', 'del', 'ins', 'mark', 'sub', 'sup'],
    ...['code', 'kbd', 'samp', 'var', 'q', 'cite', 'abbr', 'time', 'dfn', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'input'],
  ]),
  within: new Map(['thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, 'table'])),
  attributes: {
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', ['id', /^user-content-fn/]],
    img: ['src', 'alt', 'title'],
    li: [['id', /^user-content-fn/]],
    // Wherever the outline puts the heading of the footnotes.
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [['id', 'footnote-label']]])),
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan', 'align', ['className', 'align-center', 'align-right']],
    th: ['colSpan', 'rowSpan', 'align', 'scope', ['className', 'align-center', 'align-right']],
    time: ['dateTime'],
    abbr: ['title'],
    code: [['className', /^language-[\w+-]+$/]],
    input: [['type', 'checkbox'], 'checked'],
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** Says what will not pass. */
export function tellRemoved(tree: Root, file: VFile): void {
  const removed = new Map<string, Element>()
  eachElement(tree, (node) => {
    if (dangerous.includes(node.tagName) && node.tagName !== 'head' && !removed.has(node.tagName)) {
      removed.set(node.tagName, node)
    }
    for (const name of Object.keys(node.properties)) {
      if (/^on[A-Z]/.test(name) && !removed.has(name.toLowerCase())) removed.set(name.toLowerCase(), node)
    }
  })
  const [first] = removed.values()
  if (first) tell(file, placeOf(first), 'html-removed', [...removed.keys()].join(', '))
}
