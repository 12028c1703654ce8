import type { Element } from 'hast'
import { VFile } from 'vfile'
import type { Article, LeftOut } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { toArticle } from './article.ts'
import { documentsIn } from './articles.ts'
import { type Cleaned, cleaned, cleanedWithin } from './characters.ts'
import { corrected, tellUnknown } from './corrected.ts'
import { correctionsFrom } from './corrections.ts'
import { cutFor } from './cut.ts'
import { type Document, documentFrom } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { findingsFrom } from './fields.ts'
import { folderOf, heldBackBy } from './folder.ts'
import { html } from './html.ts'
import { mail } from './mail.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { settledIn } from './settled-in.ts'
import { settled, sidecarOf } from './sidecar.ts'
import { unshield } from './tags/shield.ts'
import { withoutTags } from './tags/without-tags.ts'
import { diagnosticsOf, Refusal, tell } from './tell.ts'
import { dropRule } from './tree/dropped.ts'
import { webArchive } from './web-archive.ts'
import { word } from './word.ts'

// Where two are as sure, the first reads.
const loaders: readonly Loader[] = [markdown, html, webArchive, mail, word, plainText]

/** An article with what it was made from, for whoever wants to show how the file was read. */
export interface Traced {
  readonly article: Article
  /** The text that places count in: the file's, or that of a Word document. */
  readonly text: string
  /** The blocks of the body, with the places they were read from. */
  readonly blocks: readonly Element[]
  readonly document: Document
}

/** The articles of one file, with what there is to say about it; none where it cannot be read. Never rejects. */
export async function load(source: Source): Promise<Result<readonly Article[]>> {
  const { value, diagnostics } = await loadTraced(source)
  return { value: value.map(({ article }) => article), diagnostics }
}

/** The same, each article with what it was made from. */
export async function loadTraced(source: Source): Promise<Result<readonly Traced[]>> {
  const { text, ...characters } = cleaned(source.text.replace(/\r\n?/g, '\n'))
  const file = new VFile({ path: source.path, value: text })
  tellCharacters(file, characters)
  try {
    const escapes = { dropped: 0, mended: 0 }
    const count = ({ dropped, mended }: Omit<Cleaned, 'text'>) => {
      escapes.dropped += dropped
      escapes.mended += mended
    }
    const traced = await read(file, source)
    const value = traced.map((one) => ({ ...one, article: cleanedWithin(one.article, count) }))
    tellCharacters(file, escapes)
    return { value, diagnostics: diagnosticsOf(file) }
  } catch (problem) {
    if (!(problem instanceof Refusal)) tell(file, undefined, 'file-unreadable', reasonOf(problem))
    return { value: [], diagnostics: diagnosticsOf(file) }
  }
}

async function read(file: VFile, { bytes, sidecar }: Source): Promise<Traced[]> {
  const back = heldBackBy(file.path)
  if (back) {
    tell(file, undefined, back.rule, back.name)
    return []
  }
  const beside = sidecar && sidecarOf(file, sidecar, folderOf(file.path))
  const whole = { ...documentFrom(file), bytes }
  const isPlain = () =>
    loaderFor({ ...whole, fields: [...(beside?.fields ?? []), ...whole.fields] }).loader === plainText
  const articles: Traced[] = []
  for (const [index, own] of documentsIn(whole, isPlain).entries()) {
    const others = articles.map(({ article }) => article)
    // A file beside it speaks of the first article.
    articles.push(...(await readOne({ ...own, bytes }, index === 0 ? beside : undefined, others)))
  }
  return articles
}

/** The article of a document; none where it is a draft or cannot be one. */
async function readOne(own: Document, beside: Beside | undefined, others: readonly Article[]): Promise<Traced[]> {
  const { file } = own
  const given = settled(file, findingsFrom(file, own.fields, folderOf(file.path)), beside?.findings)
  if (given.draft?.value) {
    tell(file, given.draft, 'draft-left-out', given.draft.value)
    return []
  }
  const corrections = correctionsFrom(given.keep?.value ?? [], given.drop?.value ?? [])
  const document = { ...own, fields: [...(beside?.fields ?? []), ...own.fields], ...corrections }
  const { loader, confidence } = loaderFor(document)
  const part = cutFor(loader, document)
  try {
    const draft = corrected(await readBy(loader, part), part)
    tellUnknown(document, given, draft.text)
    tellLeftOut(file, draft.leftOut)
    const made = toArticle(part, { loader: loader.name, confidence, draft, given, others })
    return [{ ...made, text: draft.text ?? String(file), document }]
  } catch (problem) {
    if (problem instanceof Refusal) return []
    throw problem
  }
}

type Beside = ReturnType<typeof sidecarOf>

function tellCharacters(file: VFile, { dropped, mended, first }: Omit<Cleaned, 'text'>): void {
  if (dropped + mended > 0)
    tell(file, first, 'characters-dropped', dropped, mended, first?.name ?? 'written as an escape')
}

/** What a loader reads once no tag of another program is left in the text. */
async function readBy(loader: Loader, document: Document): Promise<Draft> {
  const { name } = loader
  const bare = name === 'markdown' || name === 'html' ? withoutTags(document, name) : document
  const draft = await loader.read(bare)
  unshield(draft.tree)
  const [first] = bare.folders ?? []
  if (!first) return draft
  const { line, column } = first
  const gallery = { value: bare.folders ?? [], line, column, rule: 'tag in the text', confidence: 1 }
  return { ...draft, found: { ...draft.found, gallery } }
}

/** The loader that is surest that the document is its own, by the beginning and the end of a long one. */
function loaderFor(whole: Document): { loader: Loader; confidence: number } {
  const { text, body } = whole
  const document = { ...whole, text: outlined(text), body: outlined(body) }
  let surest = { loader: plainText, confidence: 0 }
  for (const loader of loaders) {
    if (surest.confidence >= (loader.atMost ?? 1)) continue
    const confidence = Number(loader.accepts(document).toFixed(2))
    if (confidence > surest.confidence) surest = { loader, confidence }
  }
  return surest
}

function outlined(text: string): string {
  return text.length > 50_000 ? `${text.slice(0, 49_000)}\n${text.slice(-1000)}` : text
}

function tellLeftOut(file: VFile, leftOut: readonly LeftOut[]): void {
  const unasked = leftOut.filter(({ rule }) => rule !== dropRule)
  const [first] = unasked
  if (!first) return
  const lines = [...new Set(unasked.map(({ line }) => String(line)))]
  const shown = lines.length > 8 ? [...lines.slice(0, 7), '…', lines.at(-1)] : lines
  tell(file, first, 'lines-left-out', lines.length, shown.join(', '), first.line, settledIn(file.path))
}

function reasonOf(problem: unknown): string {
  if (problem instanceof RangeError) return 'it is nested too deeply'
  return problem instanceof Error ? (problem.message.split('\n')[0] ?? problem.name) : 'for an unknown reason'
}
