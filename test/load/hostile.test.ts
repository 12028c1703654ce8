import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/load/load.ts'
import { creditIn } from '../../src/model/credit.ts'
import { messages } from '../messages.ts'

const titled = '---\ntitle: Title\n---\n'

async function read(name: string, text: string) {
  const { value, diagnostics } = await load({ path: `news/${name}`, text, digest: '' })
  return { articles: value, rules: [...new Set(diagnostics.map(({ rule }) => rule))], diagnostics }
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length))
}

const sentence = 'The doors of the hall open at nine, and the first speaker begins at ten. '
const slow = 60_000 // a machine may be busy; the point is that none of these takes hours

describe('what is too long is cut, and that is said', () => {
  it(
    'says where and by which measure',
    async () => {
      const cases: readonly [string, string][] = [
        ['long.txt', `${titled}${repeated(`${sentence}\n`, 2_000_000)}`],
        ['one-line.txt', `${titled}${repeated(sentence, 5_000_000)}`],
        ['one-word-a-line.txt', `${titled}${repeated('word\n', 500_000)}`],
        ['long.md', `${titled}# Heading\n\n${repeated(`${sentence}\n\n`, 500_000)}`],
        ['list.md', `${titled}**Bold** and [linked](https://example.org/)\n\n${repeated('- item\n', 100_000)}`],
        ['tags.html', `<!doctype html><title>Title</title><article>${repeated('<p>A line.</p>', 600_000)}</article>`],
      ]
      const told: string[] = []
      for (const [name, text] of cases) {
        const { articles, diagnostics } = await read(name, text)
        expect(articles).toHaveLength(1)
        expect(JSON.stringify(articles).length).toBeLessThan(4_000_000)
        told.push(messages(diagnostics.filter(({ rule }) => rule === 'text-cut')))
      }
      await expect(told.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'hostile', 'messages.txt'))
    },
    slow,
  )

  it(
    'cuts at the end of a line, a word, or a whole character',
    async () => {
      const lastOf = async (text: string) => {
        const { articles } = await read('a.txt', `${titled}${text}`)
        const last = articles[0]?.body.at(-1)
        return last?.kind === 'prose' ? last.html.slice(-30) : undefined
      }
      expect(await lastOf(repeated(`${sentence}\n`, 2_000_000))).toMatch(/begins at ten\.<\/p>$/)
      expect(await lastOf(repeated(sentence, 2_000_000))).toMatch(
        / (The|doors|of|the|hall|open|at|nine,|and|first|speaker|begins|ten\.)<\/p>$/,
      )
      expect(await lastOf(`x${repeated('\u{1f389}', 2_000_000)}. A sentence.`)).not.toMatch(
        /\ufffd|[\ud800-\udbff](?![\udc00-\udfff])/,
      )
    },
    slow,
  )

  it(
    'does not count scripts and styles of a page',
    async () => {
      const script = `<script>${repeated('if (a < b) { c() }\n', 7_000_000)}</script>`
      const page = `<!doctype html><html><head><title>Title</title>${script}</head><body><article><h1>Title</h1><p>${repeated(sentence, 600)}</p></article></body></html>`
      const { articles, rules } = await read('saved.html', page)
      expect(rules).not.toContain('text-cut')
      expect(articles[0]?.body[0]).toMatchObject({
        kind: 'prose',
        html: expect.stringContaining('The doors of the hall'),
      })
    },
    slow,
  )
})

it.each([
  ['list', (at: number) => `- [Item ${at}](https://example.org/${at})\n`],
  [
    'table',
    (at: number) => `${at === 0 ? '| a | b |\n|---|---|\n' : ''}| [Item ${at}](https://example.org/${at}) | _b_ |\n`,
  ],
  ['run of paragraphs', (at: number) => `[Item ${at}](https://example.org/${at}) is **here**.\n\n`],
])(
  'a long %s of links stays one',
  async (_, line) => {
    const { articles, rules } = await read(
      'a.md',
      `${titled}${Array.from({ length: 600 }, (_, at) => line(at)).join('')}`,
    )
    expect(rules).toEqual([])
    expect(JSON.stringify(articles[0]?.body).match(/<a href/g)).toHaveLength(600)
  },
  slow,
)

it(
  'marks of Markdown beyond what anybody writes are text',
  async () => {
    const { articles, rules } = await read('a.md', `${titled}**Bold** ${'*a_'.repeat(2000)} and the end.`)
    expect(rules).toEqual(['markup-ignored'])
    expect(articles[0]?.body[0]).toMatchObject({
      html: expect.stringMatching(/^<p><strong>Bold<\/strong>.* and the end\.<\/p>$/s),
    })
  },
  slow,
)

describe('next to nothing is an article or a message, never a crash', () => {
  it.each([
    ['an empty front matter', '---\n---\n', ['title-missing']],
    ['only a title in front matter', titled, ['body-empty']],
    ['only a menu', 'Home\nNews\nAbout us\nContact\nLog in\n', ['title-missing', 'lines-left-out']],
    ['blank lines', '\n\n\n', ['title-missing']],
    ['one letter', 'x', ['title-missing', 'lines-left-out']],
    ['a lone tag', '<div>', ['title-missing']],
    ['dashes', '---\n---\n---\n', ['title-missing']],
  ])('%s', async (_, text, rules) => {
    expect((await read('a.txt', text)).rules.sort()).toEqual([...rules].sort())
  })
})

// Each of these costs the square of its length, or worse, where something reads it carelessly.
const runs: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['spaces that do not break', '\u00a0'],
  ['ideographic spaces', '\u3000'],
  ['less-than signs', '<'],
  ['openings of tags', '<a '],
  ['attributes without end', "<a b='"],
  ['brackets', '['],
  ['openings of pictures', '!['],
  ['digits', '1'],
  ['quotes', '> '],
  ['Han characters', '在'],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['halves of e-mail addresses', 'a@'],
  ['addresses', 'http://'],
  ['dots', '.'],
  ['dashes', '-'],
  ['emphasis', '*a_'],
  ['code', '`a``'],
  ['ampersands', '&#'],
  ['bars', '|'],
  ['bylines', 'By Aa Bb, '],
  ['sources', '来源：'],
  ['times', '12:00 '],
  ['dates', '2024-03-29 '],
  ['Chinese dates', '2024年3月29日'],
  ['breadcrumbs', 'a > '],
  ['entities', '&amp;'],
  ['tags of Liquid', '{% a %}'],
  ['rules', '- - '],
  ['comments', '<!-- a -->'],
  ['comments on lines', '<!-- a -->\n'],
  ['openings of captions', '[caption '],
]

describe('long runs of one thing are read in time', () => {
  it.each(runs)(
    '%s',
    async (_, text) => {
      for (const name of ['a.txt', 'a.md', 'a.html']) {
        const { articles } = await read(name, `${titled}${repeated(text, 30_000)}x\n\n${sentence}\n`)
        expect(articles).toHaveLength(1)
      }
    },
    slow,
  )
})

it.each([
  ['openings of credits', '[photo: '],
  ['spaces before a credit', ' '],
  ['words of credits', 'photo by '],
  ['capitals', 'A'],
  ['names', 'Jane '],
  ['characters', '王'],
  ['openings of names', '（王'],
  ['characters and commas', '王伟、'],
])('credits are looked for in time: %s', (_, text) => {
  expect(creditIn(`${repeated(text, 300_000)}x`).credit).toBeUndefined()
  expect(creditIn(`${repeated(text, 1999)}x`).credit).toBeUndefined()
})

const prose = `<p>${sentence.repeat(5)}</p>\n`
const head = '<!doctype html><html><head><title>Title of the page</title></head><body>'

const pages: readonly (readonly [string, string, readonly string[]])[] = [
  ['emphasis that is never closed', `${head}${prose}${'<b><i><p>text '.repeat(60_000)}`, ['text-cut']],
  ['paragraphs that are never closed', `${head}${prose}${'<p>a'.repeat(1_250_000)}`, ['text-cut']],
  [
    'elements within elements',
    `${head}${'<div>'.repeat(10_000)}${prose.repeat(50_000)}`,
    ['nesting-flattened', 'text-cut'],
  ],
  ['tables within tables', `${head}${prose}${'<table><tr><td>'.repeat(20_000)}text`, ['nesting-flattened', 'text-cut']],
  ['options of a form', `${head}${prose}${'<select><option>'.repeat(100_000)}`, ['nesting-flattened', 'text-cut']],
  ['one attribute', `${head}<div title="${'a '.repeat(500_000)}">${prose}</div>`, []],
  [
    'attributes of one element',
    `${head}${prose}<div ${Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ')}>`,
    ['text-cut'],
  ],
  ['brackets in JSON-LD', `${head}<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${prose}`, []],
  [
    'spaces in broken JSON-LD',
    `${head}<script type="application/ld+json">{"@type":"Article","author":${' '.repeat(1_000_000)}</script>${prose}`,
    [],
  ],
  ['lines between breaks', `${head}${'A line of words.<br>\u3000\u3000'.repeat(100_000)}`, ['text-cut']],
]

describe('pages of one thing are read in time, or cut', () => {
  it.each(pages)(
    '%s',
    async (_, text, expected) => {
      const { articles, rules } = await read('a.html', text)
      expect(articles[0]?.body).not.toEqual([])
      expect(rules).toEqual(expect.arrayContaining([...expected]))
    },
    slow,
  )
})
