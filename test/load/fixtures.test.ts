import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/load/load.ts'
import type { Article, Block, Figure } from '../../src/model/article.ts'
import { messages } from '../messages.ts'
import { sourceOf } from './fixture-source.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

// A folder a case: `input.*` beside what it becomes. `npx vitest -u` writes the expectations; read the difference.
describe.each(readdirSync(fixtures))('%s', async (name) => {
  const folder = join(fixtures, name)
  const source = sourceOf(folder, name)
  const loaded = await load(source)
  const { value: articles, diagnostics } = loaded

  it('becomes this article', async () => {
    await expect(articles.map(json).join('') || 'none\n').toMatchFileSnapshot(join(folder, 'article.json'))
    const bodies = articles.map(({ body }) => `${body.map(htmlOf).join('\n')}\n`)
    await expect(bodies.join('\n')).toMatchFileSnapshot(join(folder, 'body.html'))
  })

  it('says this of it', async () => {
    await expect(messages(diagnostics)).toMatchFileSnapshot(join(folder, 'messages.txt'))
  })

  it('is loaded alike a second time', async () => {
    expect(await load(source)).toEqual(loaded)
  })
})

function json(article: Article): string {
  const { body: _, ...fields } = article
  return `${JSON.stringify(fields, undefined, 2)}\n`
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return block.html
    case 'figure':
      return figureText(block.figure)
    case 'gallery':
      return [
        block.folder
          ? `gallery of ${block.folder.path}${block.folder.givesCover ? ', with the cover' : ''}`
          : 'gallery',
        ...block.rows.map((row) => row.map((figure) => `  ${figureText(figure)}`).join('\n')),
      ].join('\n')
  }
}

function figureText({ src, alt, caption, credit, line, column }: Figure): string {
  const parts = { src, alt: alt || undefined, caption, credit }
  return `figure ${line}:${column} ${Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=“${value}”`))
    .join(' ')}`
}
