import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/load/load.ts'
import type { Article, Block, Figure } from '../../src/model/article.ts'
import type { Source } from '../../src/model/source.ts'
import { messages } from '../messages.ts'
import { partsIn, wordDocument } from './word-document.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

// A folder a case: `input.*` beside what it becomes. `npx vitest -u` writes the expectations; read the difference.
describe.each(readdirSync(fixtures))('%s', async (name) => {
  const folder = join(fixtures, name)
  const input = readdirSync(folder).find((file) => !['article.json', 'body.html', 'messages.txt'].includes(file)) ?? ''
  // Articles lie in a collection's folder; `input.md` of a case is named after it, so that its address is its own.
  const path = `news/${input.startsWith('input.') ? input.replace('input', name) : input}`
  const source: Source = { path, ...contentOf(join(folder, input)), digest: '' }
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

/** A Word document is kept as a folder of its parts, so that a difference can be read. */
function contentOf(file: string): Pick<Source, 'text' | 'bytes'> {
  if (statSync(file).isDirectory()) return { text: '', bytes: wordDocument(partsIn(file)) }
  return { text: readFileSync(file, 'utf8') }
}

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
      return ['gallery', ...block.rows.map((row) => row.map((figure) => `  ${figureText(figure)}`).join('\n'))].join(
        '\n',
      )
  }
}

function figureText({ src, alt, caption, credit, line, column }: Figure): string {
  const parts = { src, alt: alt || undefined, caption, credit }
  return `figure ${line}:${column} ${Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=“${value}”`))
    .join(' ')}`
}
