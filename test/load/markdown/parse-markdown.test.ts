import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { differingIn } from '../../../src/load/markdown/differing.ts'
import { parseMarkdown } from '../../../src/load/markdown/parse-markdown.ts'
import { parseByRemark } from '../../../src/load/markdown/remark.ts'
import { makeArticles, plainArticles } from '../../bench/articles.ts'
import { compared } from '../../bench/markdown/compared.ts'
import { generatedMarkdown } from '../../bench/markdown/generated.ts'

/** Compares each text that is parsed natively, and returns how many those are. */
function expectSame(texts: readonly string[]): number {
  const both = texts.flatMap((text) => compared(text, text.startsWith('---\n') ? 'yaml' : undefined) ?? [])
  for (const { native, reference } of both) expect(native).toEqual(reference)
  return both.length
}

// Remark takes its time on a busy machine.
describe('the native parser and remark make the same trees, with the same places', () => {
  test('of simple constructs, each by itself and each below each', () => {
    const texts = constructs.flatMap((one) => [one, `${one}\n`, ...constructs.map((other) => `${one}\n\n${other}\n`)])
    expect(expectSame(texts)).toBe(texts.length)
  })

  test('of generated texts', () => {
    expect(expectSame(Array.from({ length: 2000 }, (_, seed) => generatedMarkdown(seed)))).toBeGreaterThan(200)
  })

  test('of articles as they are measured', () => {
    const texts = [...plainArticles(50), ...makeArticles(60, ['/a.jpg', '/b.jpg'])].map(({ text }) => text)
    expect(expectSame(texts)).toBeGreaterThan(80)
  })

  test('of every fixture', () => {
    expect(expectSame(fixtures())).toBeGreaterThan(20)
  })
})

describe('what they read otherwise goes to remark', () => {
  test.each(otherwise())('%s', async (name, text) => {
    expect(differingIn(text)).toBe(name)
    expect(await parseMarkdown(text, undefined)).toEqual(parseByRemark(text, undefined))
  })

  test('as does everything where the machine has no program for it', async () => {
    vi.resetModules()
    vi.doMock('satteri', () => {
      throw new Error('Cannot find native binding')
    })
    const { parseMarkdown: parseAnywhere } = await import('../../../src/load/markdown/parse-markdown.ts')
    const text = '# Title\n\n| a |\n|---|\n| b |\n'
    expect(await parseAnywhere(text, undefined)).toEqual(parseByRemark(text, undefined))
    vi.doUnmock('satteri')
  })

  test('as does an address without brackets', async () => {
    const text = 'See https://example.org/a_b, or www.example.org'
    expect(compared(text)).toBeUndefined()
    expect(await parseMarkdown(text, undefined)).toEqual(parseByRemark(text, undefined))
  })
})

const constructs = [
  ...[
    'A paragraph\nof two lines.',
    'Two  \nlines',
    '# Title',
    'Title\n=====',
    '### Title ###',
    'a\n\n---',
    '> A quote\n> of two lines.',
  ],
  ...[
    '- a\n- b',
    '1. a\n2. b',
    '3) a',
    '- a\n\n- b',
    '* a\n* b',
    '    code',
    '```js\ncode\n\n  more\n```',
    '<div>\n*a*\n</div>',
  ],
  ...[
    '<!-- a -->',
    '| a | b |\n|---|:-:|\n| ![](/c.jpg) | d |',
    'a|b\n-|-\n',
    '*a* **b** _c_ `d`',
    '[a](b "c")',
    '![a](/b.jpg)',
  ],
  ...[
    '<https://example.org>',
    'a <b>c</b> <br/>',
    '&amp; &copy; &#65; &nope;',
    '\\# a \\> b',
    'x_y_z 5*3',
    '[a](<b c>)',
  ],
].filter((text) => differingIn(text) === undefined)

function otherwise(): [string, string][] {
  return [
    ['emphasis beside East Asian letters', '**科学智能（AI）。**共创'],
    ['runs of several marks', '*_x \n_*the'],
    ['marks behind a backslash', '*) \\**http: harbour'],
    ['tildes', '~a~ ~~b~~'],
    ['footnotes', 'a[^1]\n\n[^1]: b'],
    ['items to tick', '- [x] **a**'],
    ['markup within pictures', '![a *b* c](/d.jpg)'],
    ['blanks that are not spaces', '-\ta'],
    ['lines of spaces', 'a\n  \nb'],
    ['indented lines', '- a\n\n   b'],
    ['quotes that do not begin with `> `', '> a\n>  b'],
    ['blocks within quotes and items', '- > a'],
    ['fences that are not at the margin', 'a ```\nb\n```'],
    ['definitions', '1. [ref]: /a'],
    ['tags within quotes and items that do not end on their line', '> a <!-- a\n> a\nb -->'],
  ]
}

function fixtures(): string[] {
  const folder = join(import.meta.dirname, '../fixtures')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const inputs = paths.filter((path) => /input\.(md|mdx|txt)$/.test(path))
  const texts = inputs.map((path) => readFileSync(join(folder, path), 'utf8').replace(/\r\n?/g, '\n'))
  // Those that are about their own length say nothing more of Markdown.
  return texts.filter(({ length }) => length < 50_000)
}
