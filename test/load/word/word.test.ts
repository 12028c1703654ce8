import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'
import { cutParagraphs } from '../../../src/load/word/cut-paragraphs.ts'
import { messages } from '../../messages.ts'
import { drawing, mainPart, paragraph, wordDocument } from '../word-document.ts'

const loaded = (bytes: Uint8Array) => load({ path: 'news/hall.docx', text: '', bytes, digest: '' })

it('a document that is too long is cut behind a paragraph, and that is said', async () => {
  const many = Array.from({ length: 40_000 }, (_, at) =>
    paragraph(`Paragraph ${at} says as little as the ones around it did.`),
  )
  const { value, diagnostics } = await loaded(
    wordDocument({ 'word/document.xml': mainPart(paragraph('The very long report') + many.join('')) }),
  )
  expect(value[0]?.title).toBe('The very long report')
  await expect(messages(diagnostics)).toMatchFileSnapshot(join(import.meta.dirname, 'too-long', 'messages.txt'))
}, 60_000)

it('a cut falls before a table that it would divide', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('one')}<w:tbl><w:tr><w:tc>${paragraph('two')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`
  const before = paragraph('before'.repeat(50))
  const xml = mainPart(before + table + paragraph('after'))
  const characters = xml.indexOf('two') + 20
  const cut = cutParagraphs(xml, { characters, lines: 9 })
  expect(cut).toEqual({ xml: mainPart(before), isCut: true, kept: 1, all: 4 })
  const whole = cutParagraphs(xml, { characters: xml.length, lines: 4 })
  expect(whole).toEqual({ xml, isCut: false, kept: 4, all: 4 })
})

it('an archive that unpacks to more than anybody should hold is refused', async () => {
  const bomb = wordDocument({ 'word/document.xml': Buffer.alloc(201_000_000) })
  expect(bomb.length).toBeLessThan(1_000_000)
  const { value, diagnostics } = await loaded(bomb)
  expect(value).toEqual([])
  expect(diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['word-unreadable', 'The Word document cannot be read: it is more than 200 MB once it is unpacked'],
  ])
}, 60_000)

it.each([
  ['half of one', wordDocument({ 'word/document.xml': mainPart(paragraph('Hall')) }).subarray(0, 500)],
  ['one without text', zipSync({ 'word/styles.xml': Buffer.from('<a/>') })],
  [
    'entities that multiply',
    wordDocument({ 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w>&b;</w>' }),
  ],
])('no document, and no stack trace: %s', async (_, bytes) => {
  const { value, diagnostics } = await loaded(bytes)
  expect(value).toEqual([])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['word-unreadable'])
})

it('text that is nested ten thousand times is refused in one sentence', async () => {
  const nested = `${'<w:sdt><w:sdtContent>'.repeat(10_000)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`
  const { diagnostics } = await loaded(wordDocument({ 'word/document.xml': mainPart(nested) }))
  expect(diagnostics.map(({ reason }) => reason)).toEqual(['The file could not be read: it is nested too deeply'])
})

it('descriptions that Word writes by itself are no alternative text', async () => {
  const alts = ['Picture 3', 'IMG_0412.jpg', 'A pier, in fog\n\nDescription automatically generated', 'The hall']
  const main = mainPart(
    paragraph('Four pictures') + paragraph('All of the pier.') + alts.map(drawing).join(paragraph('Next.')),
  )
  const { value } = await loaded(
    wordDocument({ 'word/document.xml': main, 'word/media/image1.png': Buffer.from('png') }),
  )
  const figures = value[0]?.body.flatMap((block) => (block.kind === 'figure' ? block.figure.alt : []))
  expect(figures).toEqual(['', '', 'A pier, in fog', 'The hall'])
})
