import { describe, expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'

const count = 10_000
const many: Readonly<Record<string, string>> = {
  'items in paragraphs': '<p>• one</p>'.repeat(count),
  'items ever deeper': Array.from({ length: count }, (_, at) => `<p style="margin-left:${at}px">• one</p>`).join(''),
  'items in one paragraph': `<p>${'• one<br>'.repeat(count)}</p>`,
  'coloured words': `<p>${'<span style="color:red">word</span> '.repeat(count)}</p>`,
  'bold lines': '<p><b>A heading</b></p><p>Some text below it.</p>'.repeat(count / 2),
  'pictures with captions': '<p><img src="/a.jpg"></p><p align="center">What it shows</p>'.repeat(count / 2),
  'captions in brackets': `<p>${'[caption id="a"]<img src="/a.jpg"> What it shows[/caption]'.repeat(count)}</p>`,
  'brackets never closed': `<p>${'[caption '.repeat(count)}</p>`,
  'nested tables': '<table><tr><td>'.repeat(count),
  'rows of a table': `<table>${'<tr><td>one</td><td>two</td></tr>'.repeat(count)}</table>`,
  'nested spans': '<span style="color:red">'.repeat(count),
  'nested figures': '<figure>'.repeat(count),
  'hidden elements': '<div style="display:none">gone'.repeat(count),
  'late pictures': '<img src="data:,"><noscript><img src="/b.jpg"></noscript>'.repeat(count),
  'frames of videos': '<iframe src="https://example.org/embed/1"></iframe>'.repeat(count),
  'letters like an address': `<p>${'a.'.repeat(count * 10)} ${'a@'.repeat(count * 10)} ${'http://'.repeat(count)}</p>`,
  'brackets behind an address': `<p>https://example.org/${'('.repeat(count)}${')'.repeat(count)}</p>`,
  'entities of entities': `<p>&amp;${'amp;'.repeat(count * 10)}</p>`,
  'spaces that do not break': `<p>${'a &nbsp; '.repeat(count)}</p>`,
  'sizes of a picture': `<img src="data:," srcset="${'/a.jpg 1w, '.repeat(count)}">`,
}

// One that takes ten times as long for twice as many would not end within the time a test has.
describe('ten thousand of one kind', () => {
  it.each(Object.entries(many))(
    '%s',
    async (_, html) => {
      const text = `---\ntitle: Many\n---\n<div><p>The first paragraph.</p>${html}</div>\n`
      const { value, diagnostics } = await load({ path: 'news/many.html', text, digest: '' })
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(value.map(({ excerpt }) => excerpt)).toEqual(['The first paragraph.'])
    },
    60_000,
  )
})
