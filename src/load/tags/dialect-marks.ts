import { type Range, within } from './code-ranges.ts'
import type { Edit } from './edits.ts'
import { addressOfArticle } from './inline-tags.ts'
import type { Markup } from './markup.ts'
import { shielded } from './shield.ts'

/** One mark of some dialect of Markdown: how it looks, and what it becomes. */
interface Mark {
  /** What stands in every text that has it: most have none of these. */
  readonly needs: string
  readonly pattern: RegExp
  readonly become: (match: RegExpExecArray, markup: Markup) => string | undefined
}

const gone = () => ''

// Each is bounded in length, so that none takes long on a text that only looks like it.
const marks: readonly Mark[] = [
  // `![[picture.png|300]]`, `[[note|text]]`, `[[note#heading]]`; `[[1]](#ref)` is a link of Markdown.
  {
    needs: '[[',
    pattern: /(?<![[\\])(!?)\[\[([^[\]\n|#]{0,200})(#[^[\]\n|]{0,200})?(?:\\?\|([^[\]\n]{0,200}))?\]\](?![(:\]])/g,
    become: wikilink,
  },
  // `({static}/images/a.png)` and `({filename}/news/some-title.md)` of Pelican
  { needs: '](', pattern: /(?<=\]\(<?)[{|](?:static|attach|photo|image)[}|]\/?/g, become: () => '/' },
  { needs: 'filename', pattern: /(?<=\]\(<?)[{|]filename[}|]\/?/g, become: () => '/@/' },
  // `[TOC]` alone, `[[_TOC_]]`
  { needs: ']', pattern: /^[ \t]*\[?\[_?toc_?\]\]?[ \t]*$/gim, become: gone },
  // `[photos]`, `[/album]` around pictures, of themes of Typecho
  { needs: ']', pattern: /^[ \t]*\[\/?(?:photos|album|gallery)(?: [^[\]\n]{0,100})?\][ \t]*$/gm, become: typecho },
  // A list item that kramdown puts the table of contents in place of.
  {
    needs: '{:',
    pattern: /^[ \t]*(?:[*+-]|\d{1,3}\.)[ \t]+[^\n]{1,60}\n[ \t]*\{:\s{0,5}toc[^{}\n]{0,100}\}/gm,
    become: gone,
  },
  // `{::comment} … {:/comment}`, `{::options … /}`, `{:/}`
  { needs: '{:', pattern: /\{::comment\}[^{}]{0,2000}\{:\/(?:comment)?\}|\{:[:/][^{}\n]{0,200}\}/g, become: gone },
  // `{: .wide #top}` of kramdown
  { needs: '{:', pattern: /(?<!\\)\{:[ \t]*(?=[.#\w/])[^{}\n]{0,300}\}/g, become: gone },
  // `# Heading {#name .class}`
  {
    needs: '{',
    pattern: /^(#{1,6} [^\n{]{1,300})[ \t]\{[#.][^{}\n]{0,200}\}[ \t]*$/gm,
    become: ([, heading]) => heading,
  },
  // `![](a.png){width=50%}`
  { needs: '){', pattern: /(?<=\))\{[ \t]*(?:[.#][\w-]+|[\w-]+=)[^{}\n]{0,200}\}/g, become: gone },
  // `%%a comment%%` of Obsidian
  { needs: '%%', pattern: /%%(?=[^%\s])[^%]{0,2000}%%/g, become: gone },
  // `==marked==`
  {
    needs: '==',
    pattern: /(?<![=\w\\])==(?=[^\s=])([^=\n]{0,500}[^\s=])==(?![=\w])/g,
    become: ([, text = '']) => `<mark>${text}</mark>`,
  },
  // `~~旧版。~~新版`, `__重点。__后文`: no spaces stand around them in Chinese, which Markdown would need.
  {
    needs: '~~',
    pattern: /(?<![~\\])~~(?=[^\s~])([^~\n]{0,500}[^\s~])~~(?!~)/g,
    become: ([, text = '']) => `<del>${text}</del>`,
  },
  {
    needs: '__',
    pattern:
      /(?<=\p{Script=Han})__(?=[^\s_])([^_\n]{1,500})__(?!_)|(?<![_\\\w])__(?=[^\s_])([^_\n]{1,500})__(?=\p{Script=Han})/gu,
    become: ([, before, behind]) => `**${before ?? behind}**`,
  },
  // Formulas: `$$ … $$`, `$x_i^2$`, `\( … \)`, `\[ … \]`. No price: a sign of formulas must stand in them.
  { needs: '$$', pattern: /\$\$[^$]{1,2000}\$\$/g, become: formula },
  { needs: '$', pattern: /(?<![\\$\w])\$(?=\S)[^$\n]{0,300}[^\s$\\]\$(?![\d$])/g, become: formula },
  { needs: '\\', pattern: /\\\([^\n]{1,300}?\\\)|\\\[[^[\]]{1,1000}\\\]/g, become: formula },
]

// One with numbers is WordPress's, and nobody knows its pictures.
function typecho([mark]: RegExpExecArray): string | undefined {
  return /\bids=/.test(mark) ? undefined : ''
}

/** What the marks of Markdown's dialects become: the links of Obsidian, attributes of kramdown, formulas. */
export function marksIn(text: string, code: () => readonly Range[], markup: Markup): Edit[] {
  return marks.flatMap(({ needs, pattern, become }) => {
    if (!text.includes(needs)) return []
    const found = [...text.matchAll(pattern)]
    const isCode = within(found.length > 0 ? code() : [])
    return found.flatMap((match): Edit[] => {
      const instead = isCode(match.index) ? undefined : become(match, markup)
      return instead === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, with: instead }]
    })
  })
}

function wikilink([, embeds, name = '', fragment = '', said]: RegExpExecArray, markup: Markup): string | undefined {
  const text = said?.trim()
  if (/^\d*$/.test(name) && fragment === '') return undefined
  if (/\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i.test(name.trim())) {
    return markup.picture({ src: name.trim(), alt: text && !/^\d+(x\d+)?$/.test(text) ? text : undefined })
  }
  const shown = text || (name.trim().split('/').at(-1) ?? '') || fragment.slice(1)
  if (name.trim() === '') return shielded(shown)
  return embeds && /\.\w{2,4}$/.test(name) ? shielded(shown) : markup.link(addressOfArticle(name), shown)
}

// Left as it is written, whatever Markdown would make of its stars and lines.
function formula([whole]: RegExpExecArray): string | undefined {
  return /[\\^_{}=+*<>]/.test(whole) ? whole.split('\n').map(shielded).join('\n') : undefined
}
