import type { Place } from '../../model/diagnostic.ts'
import type { NamedFolder } from '../named-folders.ts'
import { type Edit, edited, LineIndex, type Quoted, withQuoteMarks } from './edits.ts'
import { folderIn, galleryOf, tableOf } from './gallery.ts'
import { translated } from './inline-tags.ts'
import type { Markup, Shown } from './markup.ts'
import { type Pair, pairOf } from './paired-tags.ts'
import { shielded } from './shield.ts'
import { type Tag, tagsIn } from './tags-in.ts'

/** What tags may refer to, and who is told of those that are not known. */
export interface Surroundings {
  readonly markup: Markup
  /** Texts of the front matter, by their names in lower case. */
  readonly page: Readonly<Record<string, string>>
  /** Files by the names that a program of the text gives them. */
  readonly imported: Readonly<Record<string, string>>
  /** The pictures of its `gallery:`. */
  readonly gallery: readonly Shown[]
  readonly takeFolder: (folder: NamedFolder) => void
  readonly tellUnknown: (name: string, tag: string, place: Place) => void
}

/**
 * The text with the tags of template languages translated into its own markup; none is ever run. What is not known is
 * shown as it stands. Each line keeps its number.
 */
export function withoutTemplateTags(text: string, surroundings: Surroundings): string {
  const tags = tagsIn(text, surroundings.markup.format)
  if (tags.length === 0) return text
  const lines = new LineIndex(text)
  const edits: Edit[] = []
  const quoted: Quoted[] = []
  let done = 0
  for (const [from, to] of nested(tags)) {
    const tag = tags[from]
    if (!tag || tag.start < done) continue
    const end = to === undefined ? undefined : tags[to]
    const pair = end && pairOf(tag)
    const found = pair ? pairEdits({ text, tag, end, pair, lines, surroundings }) : undefined
    if (found) {
      edits.push(...found.edits)
      // What was taken as a whole holds no tags any more.
      if (found.edits.length === 1) done = found.edits[0]?.end ?? done
      if (found.quoted) quoted.push(found.quoted)
    } else for (const one of end ? [tag, end] : [tag]) edits.push(single(text, one, surroundings, lines))
  }
  return withQuoteMarks(edited(text, edits), quoted)
}

/** Each tag by its number, with the number of its end where it has one. */
function nested(tags: readonly Tag[]): [from: number, to: number | undefined][] {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const [index, tag] of tags.entries()) {
    const { name, isEnd } = tag
    if (!isEnd) {
      if (pairOf(tag)) open.push(index)
      continue
    }
    // Zola ends every tag by `{% end %}`.
    const at =
      name === '' || name === 'end' ? open.length - 1 : open.findLastIndex((other) => tags[other]?.name === name)
    const opener = open[at]
    if (opener === undefined) continue
    ends.set(opener, index)
    open.length = at
  }
  const closers = new Set(ends.values())
  return tags.flatMap((_, index): [number, number | undefined][] =>
    closers.has(index) ? [] : [[index, ends.get(index)]],
  )
}

interface PairAt {
  readonly text: string
  readonly tag: Tag
  readonly end: Tag
  readonly pair: Pair
  readonly lines: LineIndex
  readonly surroundings: Surroundings
}

function pairEdits(at: PairAt): { edits: Edit[]; quoted?: Quoted } | undefined {
  const { text, tag, end, pair, surroundings } = at
  const { markup } = surroundings
  const content = text.slice(tag.end, end.start)
  const both = (open: string, close: string) => ({ edits: [editOf(tag, open), editOf(end, close)] })
  switch (pair.kind) {
    case 'hidden':
      return { edits: [{ start: tag.start, end: end.end, with: '' }] }
    case 'plain':
      return both(pair.title ? titleLine(pair.title, at, '') : '', '')
    case 'link':
      return markup.format === 'html' ? both(`<a href="${pair.href}">`, '</a>') : both('[', `](<${pair.href}>)`)
    case 'gallery': {
      const table = galleryOf(
        withoutTemplateTags(content, { ...surroundings, takeFolder: () => {}, tellUnknown: () => {} }),
      )
      return table ? { edits: [{ start: tag.start, end: end.end, with: table }] } : both('', '')
    }
    case 'code':
      return {
        edits: [{ start: tag.start, end: end.end, with: codeOf(content, pair.language, markup), keepsLines: true }],
      }
    case 'quote':
      return quoteEdits(at, pair)
  }
}

function codeOf(content: string, language: string, { format, code }: Markup): string {
  if (!content.includes('\n')) return code(content)
  const lines = content.replace(/^[ \t]*(?=\n)/, '').replace(/[ \t]*$/, '')
  const name = language ? ` class="language-${language}"` : ''
  if (format === 'html') return `<pre><code${name}>${shielded(lines.replace(/^\n/, ''))}</code></pre>\n`
  const fence = '`'.repeat(Math.max(3, ...[...content.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${fence}${language}${lines.startsWith('\n') ? '' : '\n'}${lines}${lines.endsWith('\n') ? '' : '\n'}${fence}`
}

function quoteEdits(at: PairAt, { title, by }: { title?: string; by?: string }): { edits: Edit[]; quoted?: Quoted } {
  const { tag, end, lines, surroundings } = at
  const { format, strong } = surroundings.markup
  const author = by ? `— ${shielded(by)}` : ''
  if (format === 'html') {
    const head = title ? `<p>${strong(title)}</p>` : ''
    const foot = author ? `<p>${author}</p>` : ''
    return { edits: [editOf(tag, `<blockquote>${head}`), editOf(end, `${foot}</blockquote>`)] }
  }
  const indent = lines.indentAt(tag.start)
  // In the midst of a line there is nothing to quote: the text is left, the tags go.
  if (indent === undefined) return { edits: [editOf(tag, ''), editOf(end, author && ` ${author}`)] }
  const [first, last] = [lines.at(tag.end), lines.at(end.start)]
  const endsAlone = lines.indentAt(end.start) !== undefined && last > first
  const closing = author ? (endsAlone ? `> ${author}` : ` ${author}`) : ''
  return {
    edits: [editOf(tag, title ? titleLine(title, at, '> ') : '> '), editOf(end, closing)],
    quoted: { from: first + 1, to: endsAlone ? last - 1 : last, indent },
  }
}

/** A title on a line of its own: with a line break where text follows at once. */
function titleLine(title: string, { text, tag, surroundings: { markup } }: PairAt, before: string): string {
  const strong = `${before}${markup.strong(title)}`
  if (markup.format === 'html') return `<p>${strong}</p>`
  const [behind = '', next = ''] = text.slice(tag.end, tag.end + 500).split('\n')
  if (behind.trim() !== '') return `${strong}: `
  return next.trim() === '' ? strong : `${strong}\\`
}

function single(text: string, tag: Tag, surroundings: Surroundings, lines: LineIndex): Edit {
  const { markup, page, gallery, imported, tellUnknown } = surroundings
  const source = text.slice(tag.start, tag.end)
  if (tag.name === '/*') return editOf(tag, shielded(source.replace(/\/\*|\*\//g, '')))
  if (tag.form === 'liquid' && tag.name === 'raw') return editOf(tag, '')
  if (/^include$/.test(tag.name) && /^gallery\b/.test(tag.args) && gallery.length > 0)
    return editOf(tag, tableOf(gallery))
  const folder = folderIn(tag)
  if (folder !== undefined) {
    surroundings.takeFolder({ path: folder, ...lines.placeOf(tag.start) })
    return editOf(tag, '')
  }
  const known = translated({ ...tag, args: named(tag.args, imported) }, markup, page)
  // A component around text: the text is what there is to read.
  if (known === undefined && tag.form === 'component' && !tag.args.endsWith('/')) return editOf(tag, '')
  if (known !== undefined) return editOf(tag, known)
  tellUnknown(tag.name, source, lines.placeOf(tag.start))
  return { ...editOf(tag, shielded(source)), keepsLines: true }
}

function editOf({ start, end }: Tag, text: string): Edit {
  return { start, end, with: text }
}

// `src={cover}` of a text that imports `cover`
function named(args: string, imported: Readonly<Record<string, string>>): string {
  return args.replace(/=\{(\w+)(?:\.src)?\}/g, (whole, name: string) => {
    return Object.hasOwn(imported, name) ? `="${imported[name]}"` : whole
  })
}
