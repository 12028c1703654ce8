import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../../src/build.ts'
import { folderWith } from '../../folder-with.ts'
import { messages } from '../../messages.ts'

// How the library is told which program to load: here one that is not there, as on a machine for which there is none.
beforeAll(() => {
  process.env.TAKUMI_CORE_TARGET = '/nowhere/core.node'
})
afterAll(() => {
  delete process.env.TAKUMI_CORE_TARGET
})

it('a machine on which no card can be drawn publishes pages without them, and says so', async () => {
  const folder = folderWith({ 'content/news/good.md': '---\ntitle: Good\ndate: 2023-05-09\n---\nDelegates met.\n' })
  const at = (name: string) => join(folder, name)
  const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
  const { diagnostics } = await build(folders, { today: '2024-06-01', cards: true })
  const said = messages(diagnostics).replace(`${process.platform}-${process.arch}`, 'SYSTEM-PROCESSOR')
  await expect(said).toMatchFileSnapshot(join(import.meta.dirname, 'no-program/messages.txt'))
  const page = readFileSync(at('dist/news/2023/good/index.html'), 'utf8')
  expect(page).toContain('<meta property="og:title" content="Good')
  expect(page).not.toContain('og:image')
})
