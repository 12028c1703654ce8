import { argumentsIn, given } from './arguments.ts'
import type { Tag } from './tags-in.ts'

/** What becomes of the text between a tag and its end. */
export type Pair =
  /** A box or a quotation, with what is said above it and below it. */
  | { readonly kind: 'quote'; readonly title?: string; readonly by?: string }
  | { readonly kind: 'code'; readonly language: string }
  /** The text alone, below its title. */
  | { readonly kind: 'plain'; readonly title?: string }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'hidden' }

/** What a tag that has an end means; undefined where that is not known. */
export function pairOf({ name, args: text, form }: Tag): Pair | undefined {
  const args = argumentsIn(text)
  if (form === 'output' || form === 'comment') return undefined
  if (quotations.has(name)) return { kind: 'quote', by: given(args, 'author', 'cite') ?? attributionIn(text) }
  if (boxes.has(name)) return { kind: 'quote', title: given(args, 'title') ?? titleIn(args.listed) }
  if (codes.has(name)) return { kind: 'code', language: languageIn(name, text) }
  if (titled.has(name)) return { kind: 'plain', title: given(args, 'title', 'summary', 'name') ?? titleIn(args.listed) }
  if (plains.has(name)) return { kind: 'plain' }
  if (galleries.has(name)) return { kind: 'gallery' }
  if (name === 'comment') return { kind: 'hidden' }
  const href = given(args, 'href', 'url', 'link', 'to')
  return href && /^(button|btn|link|linkbutton)$/.test(name) ? { kind: 'link', href } : undefined
}

const quotations = new Set(['quote', 'blockquote', 'pullquote', 'centerquote', 'cq', 'epigraph'])
const boxes = new Set([
  ...['note', 'notice', 'alert', 'admonition', 'callout', 'hint', 'tip', 'info', 'warning', 'danger', 'important'],
  ...['caution', 'success', 'error', 'box', 'panel', 'message', 'attention', 'infobox'],
])
const codes = new Set(['highlight', 'codeblock', 'code', 'mermaid', 'prism'])
const titled = new Set([
  ...[
    'details',
    'tab',
    'subtab',
    'expand',
    'accordion',
    'accordionitem',
    'collapse',
    'hidetoggle',
    'hideblock',
    'folding',
  ],
  ...['spoiler', 'toggle', 'timelinenode'],
])
const plains = new Set([
  ...[
    'center',
    'left',
    'right',
    'div',
    'section',
    'column',
    'columns',
    'grid',
    'row',
    'tabs',
    'rawhtml',
    'lead',
    'aside',
  ],
  ...['dropcap', 'markdown', 'md', 'timeline', 'steps', 'cards', 'html', 'raw'],
])
const galleries = new Set(['gallery', 'grouppicture', 'gp', 'image_gallery', 'photos', 'foldergallery'])

// Hexo: `{% blockquote Ana Costa, The Harbour https://example.org/ %}`
function attributionIn(text: string): string | undefined {
  return (
    text
      .replace(/https?:\/\/\S+/g, '')
      .replace(/^\w+\s*=.*$/s, '')
      .replace(/["']/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  )
}

// `info`, `primary`, `icon-x`, `fa-y` say how a box looks.
function titleIn(listed: readonly string[]): string | undefined {
  const look =
    /^(default|primary|success|info|warning|danger|error|tip|note|important|caution|question|bug|example|abstract|no-icon|simple|modern|flat|disabled|blue|red|green|orange|yellow|purple|pink|cyan|open|true|false|\d+|-\d+|[\w-]*icon[\w-]*|fa[srb]?|fa-[\w-]+|#\w+)$/i
  return listed.filter((word) => !look.test(word)).join(' ') || undefined
}

// `{% highlight ruby linenos %}`, `{% codeblock title lang:js %}`, `{{< highlight go "linenos=table" >}}`
function languageIn(name: string, text: string): string {
  if (name === 'mermaid') return name
  const [, said] = /\blang(?:uage)?\s*[:=]\s*["']?([\w+#-]+)/.exec(text) ?? []
  return said ?? (name === 'highlight' || name === 'prism' ? (/^["']?([\w+#-]+)/.exec(text)?.[1] ?? '') : '')
}
