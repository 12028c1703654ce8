import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { exported } from '../../src/export/exported.ts'
import { load } from '../../src/load/load.ts'
import type { Article } from '../../src/model/article.ts'
import type { Source } from '../../src/model/source.ts'
import { partsIn, wordDocument } from '../load/word-document.ts'

const project = resolve(import.meta.dirname, '../..')
const fixtures = join(project, 'test/load/fixtures')
type Content = Pick<Source, 'text' | 'bytes'>

// Markdown has to escape each of its ten thousand brackets, and the parser goes over all of them for each.
const tooMany = 'nesting-ten-thousand-brackets'
const expectations = ['article.json', 'body.html', 'messages.txt']

// Whatever the loaders are shown to read, and the project's own content; what cannot be read has no articles.
const inputs = [...inFixtures(), ...inContent()]
const articles = await Promise.all(
  inputs.map(async ([path, content]) => {
    const { value } = await load({ path, ...content, digest: '' })
    return value.map((article, index): [string, Article] => [
      path.replace(/\.[^./]+$/, index > 0 ? `-${index + 1}.md` : '.md'),
      article,
    ])
  }),
)

it.each(articles.flat())(
  '%s reads back the same, and is written the same again',
  async (path, article) => {
    const { markdown, differs } = await exported(article, path)
    const [back] = (await load({ path, text: markdown, digest: '' })).value

    expect(differs).toEqual([])
    expect(back && comparable(back)).toEqual(comparable(article))
    expect(back && (await exported(back, path)).markdown).toBe(markdown)
  },
  60_000,
)

function comparable({ title, language, collection, slug, id, ...rest }: Article): unknown {
  const { published, updated, author, source, tags, excerpt, cover, event, body } = rest
  const all = { title, language, collection, slug, id, published, updated, author, source, tags, excerpt, cover, event }
  const isPlace = (key: string) => key === 'line' || key === 'column'
  return JSON.parse(JSON.stringify({ ...all, body }, (key, value) => (isPlace(key) ? undefined : value)))
}

function inFixtures(): [path: string, content: Content][] {
  const folders = readdirSync(fixtures).filter((name) => name !== tooMany)
  return folders.flatMap((name) => {
    const input = readdirSync(join(fixtures, name)).find((file) => !expectations.includes(file)) ?? ''
    const path = `news/${input.startsWith('input.') ? input.replace('input', name) : input}`
    return [[path, contentOf(join(fixtures, name, input))]]
  })
}

/** A Word document is kept as a folder of its parts. */
function contentOf(file: string): Content {
  if (statSync(file).isDirectory()) return { text: '', bytes: wordDocument(partsIn(file)) }
  return { text: readFileSync(file, 'utf8') }
}

function inContent(): [path: string, content: Content][] {
  const content = join(project, 'content')
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map(({ parentPath, name }) => relative(content, join(parentPath, name)))
    .filter((path) => path !== 'site.yaml')
    .map((path) => [path, contentOf(join(content, path))])
}
