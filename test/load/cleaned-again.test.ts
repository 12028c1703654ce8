import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/load/load.ts'
import type { Article, Block, Body, Figure } from '../../src/model/article.ts'
import { sourceOf } from './fixture-source.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

// What was cleaned once is clean: each body of the fixtures, given as HTML, becomes itself.
describe.each(readdirSync(fixtures))('%s', async (name) => {
  const { value: articles } = await load(sourceOf(join(fixtures, name), name))
  const shown = articles.map(withoutFolders).filter(({ body }) => body.length > 0 && !hasFlow(body))
  if (shown.length === 0) return it.skip('has no body')

  it.each(shown)('stays as it is: $title', async (article) => {
    const again = await load({ path: 'news/again.html', text: page(article), digest: '' })
    expect(again.value.map(({ loader }) => loader)).toEqual(['html'])
    expect(again.value.map(({ body }) => withoutPlaces(body))).toEqual([withoutPlaces(article.body)])
  })
})

// A folder stands in front matter.
function withoutFolders(article: Article): Article {
  return { ...article, body: article.body.filter((block) => block.kind !== 'gallery' || !block.folder) }
}

// Pictures in the flow of a text stand behind it, where they would be a gallery.
function hasFlow(body: Body): boolean {
  const isPicture = (block: Block | undefined) =>
    block?.kind === 'gallery' || (block?.kind === 'figure' && block.figure.src !== undefined)
  return body.some((block, at) => block.kind === 'figure' && isPicture(block) && isPicture(body[at + 1]))
}

function page({ title, language, body }: Article): string {
  return `---\ntitle: ${JSON.stringify(title)}\nlang: ${language}\n---\n<div>\n${body.map(htmlOf).join('\n')}\n</div>\n`
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return block.html
    case 'figure':
      return figureHtml(block.figure)
    case 'gallery':
      return `<table>${block.rows.map(rowHtml).join('')}</table>`
  }
}

function rowHtml(figures: readonly Figure[]): string {
  return `<tr>${figures.map((figure) => `<td>${imageHtml(figure)}${escaped(captionOf(figure))}</td>`).join('')}</tr>`
}

function figureHtml(figure: Figure): string {
  const caption = captionOf(figure)
  return `<figure>${imageHtml(figure)}${caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`}</figure>`
}

function imageHtml({ src, alt }: Figure): string {
  return src === undefined ? '' : `<img src="${escaped(src)}" alt="${escaped(alt)}">`
}

function captionOf({ caption, credit }: Figure): string {
  return [caption, credit === undefined ? undefined : `(Photo: ${credit})`].filter(Boolean).join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

// Places are those of another file.
function withoutPlaces(body: Body): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'line' || key === 'column' ? undefined : value)))
}
