import { expect, it } from 'vitest'
import { explanationAsText, type Look } from '../../src/explain/as-text.ts'
import { type Row, rowsOf } from '../../src/explain/rows.ts'
import type { Told } from '../../src/explain.ts'
import { loadTraced, type Traced } from '../../src/load/load.ts'

const plain: Look = { paint: (_, text) => text, width: 80 }
const told = (title: string): Told => ({
  loader: 'plain-text',
  confidence: 0.75,
  article: { title, language: 'en', collection: 'news', tags: [] },
  found: { title: { line: 1, column: 1, rule: 'line above the text', confidence: 0.5 } },
})
const row = (line: number, kind: Row['kind'], article: number): Row => ({ line, kind, text: `text ${line}`, article })

it('shows the articles of one file one after the other', () => {
  const lines = [
    row(1, 'title', 0),
    row(2, 'paragraph', 0),
    row(3, 'blank', 0),
    row(4, 'title', 1),
    row(5, 'left out', 1),
  ]
  const text = explanationAsText(
    { path: 'two.txt', ...told('One'), more: [told('Two')], lines, diagnostics: [] },
    plain,
  )

  expect(text.split('\n').map((line) => line.trimEnd())).toEqual([
    ...[
      'two.txt',
      '  article 1 of 2',
      '  read as plain-text, 75 % sure',
      '  title       1:1  One  line above the text, 50 %',
    ],
    ...['  language         en', '  collection       news', '  article 2 of 2', '  read as plain-text, 75 % sure'],
    ...['  title       1:1  Two  line above the text, 50 %', '  language         en', '  collection       news', ''],
    ...['  article 1: One', '  1  title        text 1', '  2  paragraph    text 2', '  3  blank'],
    ...['  article 2: Two', '  4  title        text 4', '  5  left out     text 5'],
  ])
})

it('shows what has no lines block by block', async () => {
  const [one] = (await loadTraced({ path: 'news/a.md', text: '---\ntitle: A\n---\n- item\n\nText.\n', digest: '' }))
    .value
  const rows = one ? rowsOf([{ ...one, text: '', blocks: withoutPlaces(one.blocks) }]) : []

  expect(rows.filter(({ block }) => block !== undefined)).toEqual([
    { block: 1, kind: 'list item', article: 0, text: 'item' },
    { block: 2, kind: 'paragraph', article: 0, text: 'Text.' },
  ])
  const text = explanationAsText({ path: 'a.docx', ...told('A'), lines: rows, diagnostics: [] }, plain)
  expect(text).toMatch(/ block 1 {2}list item +item\n +block 2 {2}paragraph +Text\./)
})

it('tells a file of a hundred thousand lines', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => ({
    ...row(index + 1, 'paragraph', 0),
    text: '海'.repeat(200),
  }))

  expect(
    explanationAsText({ path: 'long.txt', ...told('Long'), lines, diagnostics: [] }, plain).split('\n'),
  ).toHaveLength(100_006)
})

function withoutPlaces(blocks: Traced['blocks']): Traced['blocks'] {
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'position' ? undefined : value)))
}
