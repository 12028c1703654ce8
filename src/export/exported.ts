import { load } from '../load/load.ts'
import type { Article } from '../model/article.ts'
import { type Derived, frontMatterOf, isTitledByHeading, saidIn } from './front-matter.ts'
import { asHtmlBlock } from './markdown.ts'
import { type Piece, piecesOf, unitsOf } from './pieces.ts'

export interface Exported {
  readonly markdown: string
  /** What does not read back the same, by names of Article; mostly nothing. */
  readonly differs: readonly string[]
}

/**
 * An article as Markdown with front matter for a file of that path within content/. It is read back to see that it is
 * the same article: a block that would become another one is written in its next form, a field that would not be found
 * again is said.
 */
export async function exported(article: Article, path: string): Promise<Exported> {
  const pieces = piecesOf(article.body)
  const forms = pieces.map(() => 0)
  const said = saidIn(article)
  // Each turn changes a form or says a field, and there are not more of these.
  for (;;) {
    const markdown = written(article, pieces, { forms, said })
    const { value } = await load({ path, text: markdown, digest: '' })
    const differs = differencesOf(article, value[0])
    if (differs.length === 0 || !(say(differs, said) || change(pieces, forms, value[0]))) return { markdown, differs }
  }
}

interface Choices {
  /** Which form of each piece is taken. */
  readonly forms: number[]
  readonly said: Set<Derived>
}

function written(article: Article, pieces: readonly Piece[], { forms, said }: Choices): string {
  const blocks = pieces.map((piece, index) => piece.forms[forms[index] ?? 0]?.() ?? '')
  const title = isTitledByHeading(article) ? [asHtmlBlock([headingOf(article.title)])] : []
  const body = [...title, ...blocks].filter(Boolean).join('\n\n')
  return [frontMatterOf(article, said), ...(body === '' ? [] : [`${body}\n`])].filter(Boolean).join('\n')
}

function headingOf(title: string) {
  return {
    type: 'element' as const,
    tagName: 'h1',
    properties: {},
    children: [{ type: 'text' as const, value: title }],
  }
}

/** Says the derived fields that were not found again; false where there is none. */
function say(differs: readonly string[], said: Set<Derived>): boolean {
  const derived: Readonly<Record<string, Derived>> = {
    language: 'lang',
    excerpt: 'excerpt',
    cover: 'cover',
    collection: 'collection',
    slug: 'slug',
    event: 'event',
  }
  const unsaid = differs.flatMap((name) => derived[name] ?? []).filter((name) => !said.has(name))
  // A body that is not yet the same has another first paragraph and first picture.
  const sure = differs.includes('body') ? unsaid.filter((name) => name !== 'excerpt' && name !== 'cover') : unsaid
  for (const name of sure) said.add(name)
  return sure.length > 0
}

/** Takes the next form of the pieces that became others; false where none has a next one. */
function change(pieces: readonly Piece[], forms: number[], read: Article | undefined): boolean {
  const units = unitsOf(read?.body ?? [])
  let at = 0
  const wrong = [...pieces.entries()].filter(([, piece]) => {
    const start = at
    at += piece.units.length
    return piece.units.some((unit, offset) => units[start + offset] !== unit)
  })
  // Where blocks were joined or cut, only the first that differs can be told from those behind it.
  const faulty = at === units.length ? wrong : wrong.slice(0, 1)
  const indices = faulty.length > 0 ? faulty.map(([index]) => index) : [pieces.length - 1]
  return indices.map((index) => taken(pieces, forms, index)).some(Boolean)
}

// The fault may lie with a neighbour: an item that joined the list above it.
function taken(pieces: readonly Piece[], forms: number[], from: number): boolean {
  const order = [...pieces.keys()].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
  const next = order.find((index) => (forms[index] ?? 0) + 1 < (pieces[index]?.forms.length ?? 0))
  if (next === undefined) return false
  forms[next] = (forms[next] ?? 0) + 1
  return true
}

/** Names of what is not the same in two articles, apart from where it stands. */
function differencesOf(article: Article, read: Article | undefined): string[] {
  const names = [
    'title',
    'language',
    'collection',
    'slug',
    'aliases',
    'versions',
    'published',
    'updated',
    'accessed',
    'corrections',
    'author',
    'source',
    'tags',
    'excerpt',
  ] as const
  return [...names, 'cover' as const, 'event' as const, 'body' as const].filter(
    (name) => withoutPlaces(article[name]) !== withoutPlaces(read?.[name]),
  )
}

function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (['line', 'column', 'found'].includes(key) ? undefined : inner)) ?? ''
}
