import type { Element, Root, TextData } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { VFile } from 'vfile'
import { placeOf } from '../place.ts'
import { tell } from '../tell.ts'
import { eachElement, eachNode } from './elements.ts'

/** The tree without anything that could run, load or look like another site; the one that is given is of no use any more. */
export function sanitised(tree: Root): Root {
  // To copy what each text knows of its looks would take as long as all the rest: it is a number meanwhile.
  const known: TextData[] = []
  eachNode(tree, (node) => {
    if (node.type === 'text' && node.data) Object.assign(node, { data: known.push(node.data) })
  })
  const safe = sanitize(tree, schema)
  eachNode(safe, (node) => {
    if (node.type === 'text' && node.data) node.data = known[Number(node.data) - 1]
  })
  return safe.type === 'root' ? safe : { type: 'root', children: [] }
}

const dangerous = [
  ...['script', 'style', 'iframe', 'frame', 'frameset', 'noscript', 'template', 'object', 'embed', 'applet', 'portal'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'textarea', 'select', 'button', 'dialog', 'xmp', 'plaintext'],
  ...['noembed', 'noframes', 'title', 'head'],
]

const schema: Schema = {
  strip: dangerous,
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'pre', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'details', 'summary'],
    ...['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'hgroup', 'form'],
    ...['fieldset', 'a', 'img', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'strike', 'del', 'ins', 'mark', 'sub', 'sup'],
    ...['code', 'kbd', 'samp', 'var', 'q', 'cite', 'abbr', 'time', 'dfn', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'input'],
  ],
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
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
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
