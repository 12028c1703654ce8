import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { bad, type Content, good, program } from './command-line.ts'
import { mainPart, paragraph, wordDocument } from './load/word-document.ts'

const runProgram = program()

const pasted = `---
keep: [13]
---
Home > Press > Harbour
Port authority opens its archive to researchers
Published: 2024-05-17


The port authority of Lindhaven has opened its archive of ship plans to researchers, who may see nine thousand drawings.

Reading hours are from Tuesday to Saturday, and a table by the window can be booked for a whole week, the archive said.

The plans may be copied for study.
Related news
A lock for the new basin
`

function run(content: Content, words: readonly string[], environment?: Record<string, string>) {
  return runProgram(content, ['explain', ...words], { COLUMNS: '100', ...environment })
}

/** The rows of lines: number, what it was kept as, the rest. */
function rowsIn(stdout: string): string[][] {
  const rows = stdout.split('\n').flatMap((line) => /^ +(\d+(?:[–:]\d+)?) {2}(.*)$/.exec(line)?.slice(1) ?? [])
  return rows.flatMap((_, index) =>
    index % 2 === 0 ? [[rows[index] ?? '', ...(rows[index + 1] ?? '').split(/ {2,}/)]] : [],
  )
}

function beginning(text: string): unknown {
  return expect.stringMatching(new RegExp(`^${text.replace(/[()[\]]/g, '\\$&')}`))
}

describe('explain', () => {
  it('shows a file line by line: kept as what, left out by which rule', () => {
    const { status, stdout } = run({ 'news/archive.txt': pasted }, ['FOLDER/content/news/archive.txt'])

    expect(status).toBe(0)
    expect(rowsIn(stdout).map(([line, kind, ...rest]) => `${line} ${kind} ${rest.join(' ')}`.trim())).toEqual([
      '1 front matter ---',
      '2 front matter → keep keep: [13]',
      '3 front matter ---',
      '4 section → source.section (breadcrumb) Home > Press > Harbour',
      beginning('5 title → title (line above the text) Port authority'),
      beginning('6 byline → published (byline Published) Published: 202'),
      '7–8 blank, 2 lines',
      beginning('9 paragraph → excerpt The port authority of Lindhaven'),
      '10 blank',
      beginning('11 paragraph Reading hours are from Tuesday'),
      '12 blank',
      beginning('13 paragraph (front matter keep) The plans may be copied'),
      '14 left out (other articles) Related news',
      expect.stringMatching(/^15 left out \(.+\) A lock for the new basin$/),
    ])
  })

  it('sums up above what the loader found, from where, and how sure it is', () => {
    const { stdout } = run({ 'news/archive.txt': pasted }, ['FOLDER/content/news/archive.txt'])

    expect(stdout).toMatch(/archive\.txt\n {2}read as plain-text, \d+ % sure\n/)
    expect(stdout).toMatch(
      /\n {2}title +5:1 +Port authority opens its archive to researchers {2}line above the text, \d+ %\n/,
    )
    expect(stdout).toMatch(/\n {2}published +6:1 +2024-05-17 {2}byline Published, \d+ %\n/)
    expect(stdout).toMatch(/\n {2}collection +news {2}folder, 100 %\n/)
  })

  it('cuts lines to the width of the terminal, where Han characters take two columns', () => {
    const han = `---\ntitle: 宽度\n---\n${'海港会堂周二开幕。'.repeat(30)}\n\n${'Delegates met in the hall. '.repeat(20)}\n`
    const { stdout } = run({ 'news/han.md': han }, ['FOLDER/content/news/han.md'], { COLUMNS: '60' })
    const long = stdout.split('\n').filter((line) => line.endsWith('…') && /paragraph/.test(line))

    expect(long).toHaveLength(2)
    expect(long.map((line) => stringWidth(line)).every((width) => width >= 57 && width <= 60)).toBe(true)
  })

  it('shows each block of a long line by its column', () => {
    const html =
      '<h1>Hall</h1><p>First <b>one</b>.</p><ul><li>item</li></ul><table><tr><th>day</th><th>guests</th></tr><tr><td>one</td><td>2</td></tr></table><img src="/a.png" alt="A hall">'
    const { stdout } = run({ 'news/long.html': html }, ['FOLDER/content/news/long.html'])

    expect(rowsIn(stdout)).toEqual([
      ['1:1', 'title', '→ title (first heading)', 'Hall'],
      ['1:17', 'paragraph', '→ excerpt', 'First one.'],
      ['1:42', 'list item', 'item'],
      ['1:67', 'table', 'day · guests'],
      ['1:103', 'table', 'one · 2'],
      ['1:142', 'picture', '→ cover', 'A hall'],
    ])
  })

  it('tells headings, items, quotes, captions, code and galleries apart', () => {
    const markdown = [
      ...['---', 'title: Kinds', '---', '## Heading', '', '- item', '', '> quoted', '', '```', 'code', '```', ''],
      ...['| ![](/a.png) | ![](/b.png) |', '| --- | --- |', '| one | two |', '', '---', ''],
      ...[
        '<figure><img src="/c.png">',
        '<figcaption>The hall</figcaption></figure>',
        '',
        '<!-- a note -->',
        '<script>run()</script>',
      ],
    ]
    const { stdout } = run({ 'news/kinds.md': `${markdown.join('\n')}\n` }, ['FOLDER/content/news/kinds.md'])

    expect(
      rowsIn(stdout)
        .filter(([, kind]) => kind !== 'blank')
        .map(([line, kind]) => `${line} ${kind}`),
    ).toEqual([
      ...['1 front matter', '2 front matter', '3 front matter', '4 heading', '6 list item', '8 quote'],
      ...['10 code', '11 code', '12 code', '14 gallery', '15 gallery', '16 caption', '18 rule'],
      ...['20 picture', '21 caption', '23 markup', '24 not read'],
    ])
  })

  it('shows the lines of a Word document as those of its text', () => {
    const main = mainPart(`${paragraph('A walk on the pier')}${paragraph('It was longer than said.')}`)
    const word = wordDocument({ 'word/document.xml': main })
    const { stdout } = run({ 'news/pier.docx': word }, ['FOLDER/content/news/pier.docx'])

    expect(stdout).toMatch(/ {2}read as word, 100 % sure\n/)
    expect(rowsIn(stdout).map(([line, kind]) => `${line} ${kind}`)).toEqual(['1 title', '2 paragraph'])
  })

  it('has colours in a terminal or where they are asked for, and nowhere else', () => {
    const coloured = (environment: Record<string, string>) => {
      const { stdout } = run({ 'news/archive.txt': pasted }, ['FOLDER/content/news/archive.txt'], environment)
      return { isPlain: stripVTControlCharacters(stdout) === stdout, stdout }
    }

    expect(coloured({}).isPlain).toBe(true)
    expect(coloured({ FORCE_COLOR: '1' }).stdout).toContain('\u001b[31mleft out')
    expect(coloured({ NO_COLOR: '1' }).isPlain).toBe(true)
    expect(stripVTControlCharacters(coloured({ FORCE_COLOR: '1' }).stdout).replace(/\S*content\S*/g, '')).toBe(
      coloured({}).stdout.replace(/\S*content\S*/g, ''),
    )
  })

  it('lets no file play with the terminal', () => {
    const hostile =
      '---\ntitle: Hostile\n---\nIt was \u001b[2J\u001b]0;owned\u0007 here, and \u202egnihton\u202c was said.\n'
    const { stdout } = run({ 'news/hostile.md': hostile }, ['FOLDER/content/news/hostile.md'])

    expect(['\u001b', '\u0007', '\u202e'].filter((sign) => stdout.includes(sign))).toEqual([])
  })

  it('says why a file is no article, and exits with 1', () => {
    const { status, stdout } = run({ 'news/bad.md': bad }, ['FOLDER/content/news/bad.md'])

    expect(status).toBe(1)
    expect(stdout).toMatch(/bad\.md\n {2}not an article; see the messages\n/)
    expect(stdout).toMatch(/3:\d+ +error +The front matter is not valid YAML/)
    expect(stdout).not.toMatch(/^ +at /m)
  })
})

describe('explain --json', () => {
  it('prints a line of JSON for each file, wherever it lies', () => {
    const files = ['FOLDER/content/news/good.md', 'FOLDER/content/news/bad.md']
    const folder = run({ 'news/good.md': good, 'news/bad.md': bad }, ['--json', ...files.slice(0, 1)])
    const [first] = folder.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

    expect(first).toEqual({
      path: expect.stringMatching(/content\/news\/good\.md$/),
      loader: 'markdown',
      confidence: expect.any(Number),
      article: {
        title: 'Good',
        language: 'en',
        collection: 'news',
        published: '2023-05-09',
        tags: [],
        excerpt: 'Delegates met in the hall.',
      },
      text: 'Delegates met in the hall.',
      figures: [],
      leftOut: [],
      found: {
        title: { line: 2, column: 1, rule: 'front matter title', confidence: 1 },
        published: { line: 3, column: 1, rule: 'front matter date', confidence: 1 },
        language: expect.any(Object),
        collection: { line: 1, column: 1, rule: 'folder', confidence: 1 },
        excerpt: { line: 5, column: 1, rule: 'first paragraph', confidence: 1 },
      },
      diagnostics: [],
    })
  })

  it('has no article where a file cannot be read', () => {
    const { status, stdout } = run({ 'news/bad.md': bad }, ['--json', 'FOLDER/content/news/bad.md'])
    const read = JSON.parse(stdout)

    expect(status).toBe(1)
    expect(Object.keys(read)).toEqual(['path', 'diagnostics'])
    expect(read.diagnostics).toMatchObject([{ path: read.path, line: 3, rule: 'front-matter-invalid' }])
  })

  it('has every line where they are asked for', () => {
    const { stdout } = run({ 'news/good.md': good }, ['--json', '--lines', 'FOLDER/content/news/good.md'])

    expect(JSON.parse(stdout).lines).toEqual([
      { line: 1, kind: 'front matter', text: '---', article: 0 },
      { line: 2, kind: 'front matter', fields: ['title'], text: 'title: Good', article: 0 },
      { line: 3, kind: 'front matter', fields: ['published'], text: 'date: 2023-05-09', article: 0 },
      { line: 4, kind: 'front matter', text: '---', article: 0 },
      { line: 5, kind: 'paragraph', fields: ['excerpt'], text: 'Delegates met in the hall.', article: 0 },
    ])
  })

  it('says when an article was brought in, and what was corrected', () => {
    const own = good.replace('---\n', '---\naccessed: 2024-04-02\ncorrections: ["Once.", 2024-05-01: Twice.]\n')
    const { stdout } = run({ 'news/good.md': own }, ['--json', 'FOLDER/content/news/good.md'])

    expect(JSON.parse(stdout).article).toMatchObject({
      accessed: '2024-04-02',
      corrections: ['2024-05-01: Twice.', 'Once.'],
    })
  })

  it('knows the event that a file in content/events/ gives an article', () => {
    const event = '---\nname: Open Archives\nstart: 2023-05-09\ncity: Porto\narticles: [good]\n---\n'
    const { stdout } = run({ 'news/good.md': good, 'events/open.md': event }, ['--json', 'FOLDER/content/news/good.md'])

    expect(JSON.parse(stdout).article.event).toEqual({ name: 'Open Archives', start: '2023-05-09', city: 'Porto' })
  })

  it('knows the versions in other languages that the whole site gives an article', () => {
    const files = {
      'news/opening.md':
        '---\ntitle: A forum opens\ntranslation: kaimu\ndate: 2024-03-01\n---\nDelegates met in the hall.',
      'news/kaimu.md': '---\ntitle: 论坛开幕\ndate: 2024-03-01\n---\n代表们在大厅里见面。',
    }
    const { stdout } = run(files, ['--json', 'FOLDER/content/news/kaimu.md'])
    expect(JSON.parse(stdout)).toMatchObject({ article: { translation: ['news/2024/opening'] } })
  })
})
