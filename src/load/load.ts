import { VFile } from 'vfile'
import type { Article, LeftOut } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { folderOf, toArticle } from './article.ts'
import { documentsIn } from './articles.ts'
import { type Document, documentFrom } from './document.ts'
import type { Loader } from './draft.ts'
import { findingsFrom } from './fields.ts'
import { html } from './html.ts'
import { mail } from './mail.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { diagnosticsOf, Refusal, tell } from './tell.ts'
import { word } from './word.ts'

const loaders: readonly Loader[] = [markdown, html, mail, plainText, word]

/** The articles of one file, with what there is to say about it; none where it cannot be read. Never rejects. */
export async function load(source: Source): Promise<Result<readonly Article[]>> {
  const file = new VFile({ path: source.path, value: source.text.replace(/\r\n?/g, '\n') })
  try {
    return { value: await read(file, source), diagnostics: diagnosticsOf(file) }
  } catch (problem) {
    if (!(problem instanceof Refusal)) tell(file, undefined, 'file-unreadable', reasonOf(problem))
    return { value: [], diagnostics: diagnosticsOf(file) }
  }
}

async function read(file: VFile, { bytes }: Source): Promise<Article[]> {
  const whole = { ...documentFrom(file), bytes }
  const articles: Article[] = []
  for (const document of documentsIn(whole, loaderFor(whole).loader === plainText)) {
    articles.push(...(await readOne(document, articles)))
  }
  return articles
}

/** The article of a document; none where it is a draft or cannot be one. */
async function readOne(document: Document, others: readonly Article[]): Promise<Article[]> {
  const { file, fields } = document
  const { loader, confidence } = loaderFor(document)
  const given = findingsFrom(file, fields, folderOf(file.path))
  if (given.draft?.value) {
    tell(file, given.draft, 'draft-left-out')
    return []
  }
  try {
    const draft = await loader.read(document)
    tellLeftOut(file, draft.leftOut)
    return [toArticle(document, { loader: loader.name, confidence, draft, given, others })]
  } catch (problem) {
    if (problem instanceof Refusal) return []
    throw problem
  }
}

/** The loader that is surest that the document is its own. */
function loaderFor(document: Document): { loader: Loader; confidence: number } {
  const [surest] = loaders
    .map((loader) => ({ loader, confidence: Number(loader.accepts(document).toFixed(2)) }))
    .sort((a, b) => b.confidence - a.confidence)
  return surest ?? { loader: plainText, confidence: 0 }
}

function tellLeftOut(file: VFile, leftOut: readonly LeftOut[]): void {
  const [first] = leftOut
  if (!first) return
  const lines = leftOut.map(({ line }) => String(line))
  const shown = lines.length > 8 ? [...lines.slice(0, 7), '…', lines.at(-1)] : lines
  tell(file, first, 'lines-left-out', lines.length, shown.join(', '))
}

function reasonOf(problem: unknown): string {
  if (problem instanceof RangeError) return 'it is nested too deeply'
  return problem instanceof Error ? (problem.message.split('\n')[0] ?? problem.name) : 'for an unknown reason'
}
