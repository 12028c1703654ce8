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
const inputs = [...inFixtures(), ...inContent(), ...difficult()]
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
  const { published, updated, accessed, corrections, author, source, tags, excerpt, cover, event, body } = rest
  const said = { published, updated, accessed, corrections, author, source, tags, excerpt, cover, event }
  const all = { title, language, collection, slug, id, ...said }
  const isPlace = (key: string) => ['line', 'column', 'found'].includes(key)
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

/** What is not easily written so that it comes back. */
function difficult(): [path: string, content: Content][] {
  const inputs: Readonly<Record<string, readonly string[]>> = {
    'events/named-by-heading.md': [
      '---',
      'start: 2024-05-17',
      'city: Porto',
      '---',
      '# Open & <Archives>',
      '',
      'Text.',
    ],
    'events/with-everything.md': [
      ...[
        '---',
        'name: Archives',
        'start: 2024-05',
        'end: 2024-06',
        'online: true',
        'venue: Hall',
        'url: https://a.example/',
      ],
      ...['organisers: [A, B]', 'articles: [one, two]', 'updated: 2024-01-02', 'tags: [x]', '---', 'Text.'],
    ],
    'news/fields.md': [
      ...[
        '---',
        'title: "yes: #1"',
        'lang: zh-Hant',
        'slug: given-slug',
        'source: {name: "https://a.example"}',
        'tags: ["2024", "a: b"]',
      ],
      ...[
        'excerpt: "a &lt;b&gt; &amp;amp; c"',
        'cover: {src: /i/a.png, alt: A hall}',
        'event: {name: open}',
        '---',
        'Text.',
      ],
    ],
    'news/figures.md': [
      ...[
        '---',
        'title: Figures',
        '---',
        '![A "quoted" hall](/i/100%25%20a.png "Two. Sentences. Photo: Jane (AFP)")',
        '',
      ],
      ...['<figure><figcaption>大会现场。摄影：李（海）</figcaption></figure>', '', '![](//img.example.org/a.png)', ''],
      ...[
        '| ![](/i/1.png) | ![a\\|b](/i/2.png) |',
        '| --- | --- |',
        '| one \\| 1 | |',
        '',
        '<table><tr><td><img src="/i/3.png"></td></tr></table>',
      ],
    ],
    'news/lists.md': [
      ...[
        '---',
        'title: Lists',
        '---',
        '- a',
        '- b',
        '',
        '<!-- -->',
        '',
        '* c',
        '',
        '  more',
        '* d',
        '',
        '3. three',
        '4. four',
        '',
      ],
      ...['> - quoted', '>', '> 1. item', '', '- [x] done', '- [ ] open', '', '+ *x*y', '', '    code in b'],
    ],
    'news/inline.md': [
      ...[
        '---',
        'title: Inline',
        '---',
        'A <mark>m</mark>, H<sub>2</sub>O<sup>*</sup>, <kbd>K</kbd>, <s>s</s>, ~~d~~, <ins>i</ins>.',
        '',
      ],
      ...[
        '<abbr title="a &quot;b&quot;">WHO</abbr>, <q>q</q>, <ruby>漢<rt>kan</rt></ruby>, <time datetime="2024">then</time>.',
        '',
      ],
      ...[
        '`` a ` b `` and \\*stars\\* and \\_under\\_ and 1\\. and &lt;b> and www.example.org/a_b.',
        '',
        '\\# no heading',
        '',
      ],
      ...[
        '**科学（AI）。**共创，*斜体*字。A line<br>broken\\',
        'twice.',
        '',
        '+ plus',
        '',
        '1986\\. A year.',
        '',
        '~~~~js',
        '```',
        '',
        '',
        'x',
        '~~~~',
      ],
    ],
    'news/blocks.md': [
      ...[
        '---',
        'title: Blocks',
        '---',
        '<dl><dt>Quay</dt><dd>A <b>wall</b>.</dd></dl>',
        '',
        '<details><summary>More</summary><p>In</p></details>',
        '',
      ],
      ...[
        '<table><caption>C</caption><tr><th colspan="2">w</th></tr><tr><td>a<br>b</td><td><ul><li>q</li></ul></td></tr></table>',
        '',
      ],
      ...[
        '<pre>a',
        '',
        '',
        'b &amp; <b>c</b></pre>',
        '',
        '| l | c | r |',
        '|:--|:-:|--:|',
        '| `a` | b | c |',
        '',
        '---',
        '',
      ],
      ...['Noted.[^n] Again.[^n] And.[^海]', '', '[^n]: One **bold**.', '', '    Two.', '', '[^海]: 三'],
    ],
  }
  return Object.entries(inputs).map(([path, lines]) => [path, { text: `${lines.join('\n')}\n` }])
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
