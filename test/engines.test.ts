import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { makeArticles, plainArticles } from './bench/articles.ts'
import { awkwardArticles } from './bench/awkward.ts'
import { folderWith } from './folder-with.ts'
import { messages } from './messages.ts'
import { png } from './read/remote/picture-host.ts'

afterEach(() => {
  vi.doUnmock('satteri')
  vi.doUnmock('node:os')
  vi.resetModules()
})

it('a site is the same whether Markdown is parsed natively or by remark, and with any number of cores', {
  timeout: 300_000,
}, async () => {
  const parsed = vi.fn()
  vi.doMock('satteri', async (original) => {
    const native = await original<typeof import('satteri')>()
    const markdownToMdast: typeof native.markdownToMdast = (...given) => {
      parsed()
      return native.markdownToMdast(...given)
    }
    return { ...native, markdownToMdast }
  })
  const first = await builtWith(4)
  expect(parsed.mock.calls.length).toBeGreaterThan(20)

  vi.doMock('satteri', () => {
    throw new Error('Cannot find native binding')
  })
  const second = await builtWith(1)
  expect(Object.keys(second.files)).toEqual(Object.keys(first.files))
  expect(second).toEqual(first)
})

/** Builds a site of simple, usual and awkward articles, with pictures, by modules that are imported anew. */
async function builtWith(cores: number) {
  vi.resetModules()
  vi.doMock('node:os', async (original) => ({ ...(await original<object>()), availableParallelism: () => cores }))
  const { build } = await import('../src/build.ts')
  const pictures = ['wide.png', 'high.png', 'broad.png']
  const articles = [...plainArticles(12), ...makeArticles(12, pictures), ...awkwardArticles(24, pictures)]
  const folder = folderWith({
    'content/site.yaml': 'title: Engines\nurl: https://engines.example\n',
    ...Object.fromEntries(articles.map(({ path, text }) => [`content/${path}`, text])),
    ...Object.fromEntries(
      await Promise.all(pictures.map(async (name, index) => [`images/${name}`, await png(600 + 300 * index, 500)])),
    ),
  })
  const at = (name: string) => join(folder, name)
  const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
  const { diagnostics } = await build(folders, { today: '2024-06-01' })
  return { messages: messages(diagnostics), files: filesIn(folders.dist) }
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]))
}
