import type { VFile } from 'vfile'
import type { Place } from '../../model/diagnostic.ts'
import { once } from '../../model/once.ts'
import type { Document } from '../document.ts'
import { meaningOf, plainName } from '../field-names.ts'
import type { Field } from '../mapping.ts'
import { withFewSigns } from '../markdown-limits.ts'
import type { NamedFolder } from '../named-folders.ts'
import { tell } from '../tell.ts'
import { codeRanges } from './code-ranges.ts'
import { calloutsIn, containersIn } from './containers.ts'
import { marksIn } from './dialect-marks.ts'
import { edited, LineIndex, withQuoteMarks } from './edits.ts'
import { htmlMarkup, markdownMarkup, type Shown } from './markup.ts'
import { modulesIn } from './modules.ts'
import { withoutTemplateTags } from './template-tags.ts'

/** The document without tags of template languages and marks of dialects: translated, or shielded to show as they are. */
export function withoutTags(document: Document, format: 'markdown' | 'html'): Document {
  const { fields, body, text, front = 0 } = document
  const separated = withSeparator(body, fields)
  tellGalleryOfIds(separated, document)
  const folders: NamedFolder[] = []
  const translated = (format === 'html' ? inHtml : inMarkdown)(separated, document, folders)
  return { ...document, folders, body: translated, text: text.slice(0, front) + translated.slice(front) }
}

/** WordPress's `[gallery ids="12,13"]` names pictures by numbers that only its database knows. */
function tellGalleryOfIds(body: string, { file }: Document): void {
  const [, before = '', tag] = /(^|[\s>])(\[gallery\b[^[\]\n]{0,300}\])/.exec(body) ?? []
  if (tag === undefined) return
  const lines = new LineIndex(body)
  tell(file, lines.placeOf(body.indexOf(before + tag) + before.length), 'tag-unknown', tag)
}

function inHtml(body: string, { file, fields, hasFrontMatter }: Document, folders: NamedFolder[]): string {
  // Without front matter it is a page that some program has made already.
  return hasFrontMatter
    ? withoutTemplateTags(body, { markup: htmlMarkup, ...surroundings(file, fields, {}, folders) })
    : body
}

function inMarkdown(body: string, { file, fields }: Document, folders: NamedFolder[]): string {
  const before = once(() => codeRanges(body, 'markdown'))
  const { edits, imported } = modulesIn(body, before, /\.mdx$/i.test(file.path))
  const markup = markdownMarkup
  const text = withoutTemplateTags(edited(body, edits), { markup, ...surroundings(file, fields, imported, folders) })
  const code = text === body ? before : once(() => codeRanges(text, 'markdown'))
  const { edits: boxes, quoted } = containersIn(text, code, markup)
  const translated = withQuoteMarks(
    edited(text, [...marksIn(text, code, markup), ...calloutsIn(text, code, markup), ...boxes]),
    quoted,
  )
  const few = withFewSigns(translated)
  if (few.from) tell(file, few.from, 'markup-ignored')
  return few.text
}

function surroundings(
  file: VFile,
  fields: readonly Field[],
  imported: Readonly<Record<string, string>>,
  folders: NamedFolder[],
) {
  const texts = fields.flatMap(({ name, value }): [string, string][] => {
    return typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : []
  })
  const told = new Set<string>()
  return {
    page: Object.fromEntries(texts),
    imported,
    gallery: galleryIn(fields),
    takeFolder: (folder: NamedFolder) => {
      folders.push(folder)
    },
    tellUnknown: (name: string, tag: string, place: Place) => {
      if (!told.has(name)) tell(file, place, 'tag-unknown', tag.length > 60 ? `${tag.slice(0, 60)}…` : tag)
      told.add(name)
    },
  }
}

// Minimal Mistakes: `gallery: [{image_path: …, alt: …, title: …}]`
function galleryIn(fields: readonly Field[]): Shown[] {
  const items = fields.find(({ name }) => plainName(name) === 'gallery')?.items ?? []
  return items.flatMap(({ value }): Shown[] => {
    if (typeof value !== 'object' || value === null) return []
    const of = (...names: string[]) => {
      return names
        .map((name) => Object.entries(value).find(([key]) => key === name)?.[1])
        .find((one) => typeof one === 'string')
    }
    const src = of('image_path', 'url', 'src')
    return src ? [{ src, alt: of('alt'), caption: of('title', 'caption') }] : []
  })
}

/** Jekyll's `excerpt_separator` as the comment that every dialect knows. */
function withSeparator(body: string, fields: readonly Field[]): string {
  const separator = fields.find(({ name }) => meaningOf(name)?.kind === 'separator')?.value
  if (typeof separator !== 'string' || separator.trim() === '' || separator.includes('\n')) return body
  const at = body.indexOf(separator.trim())
  return at < 0 ? body : `${body.slice(0, at)}<!--more-->${body.slice(at + separator.trim().length)}`
}
