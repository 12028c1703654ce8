import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRedirects } from '../../src/load/redirect-file.ts'
import { messages } from '../messages.ts'

const read = (text: string) => loadRedirects({ path: 'redirects.yaml', text, digest: '' })

describe('the file of redirects', () => {
  it('need not be there, and may be empty', () => {
    const nothing = { value: [], diagnostics: [] }
    expect([loadRedirects(undefined), read(''), read('# Nothing yet\n')]).toEqual([nothing, nothing, nothing])
  })

  it('has an address and where it leads in each line, decoded, with its place', () => {
    expect(read('# Old\n/old: /news\n"/%E6%B8%AF%E5%8F%A3/": /feed.xml\n/start/: /\n').value).toEqual([
      { from: '/old/', to: '/news/', line: 2, column: 1 },
      { from: '/港口/', to: '/feed.xml', line: 3, column: 1 },
      { from: '/start/', to: '/', line: 4, column: 1 },
    ])
  })

  it('is read line by line where it is no YAML, as after a merge', async () => {
    const { value, diagnostics } = read(
      '/a/: /news/\n<<<<<<< HEAD\n/b/: /news/\n=======\n/c/: /news/\n>>>>>>> moved\n/d/：/news/\n',
    )
    expect(value.map(({ from, line }) => [from, line])).toEqual([
      ['/a/', 1],
      ['/b/', 3],
      ['/c/', 5],
    ])
    await expect(messages(diagnostics)).toMatchFileSnapshot(join(import.meta.dirname, 'redirect-file/messages.txt'))
  })

  it.each(['- /a/', 'text', '{', '/a/: &x [*x]', '\u0000', `/${'a/'.repeat(3000)}: /`, '? [a]\n: b'])(
    'may hold anything: %j',
    (text) => {
      const { value, diagnostics } = read(text)
      expect(value).toEqual([])
      expect(diagnostics.map(({ path, line }) => [path, line])).toEqual([['redirects.yaml', 1]])
    },
  )
})
