import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'
import { cutParagraphs } from '../../../src/load/word/cut-paragraphs.ts'
import { figuresOf } from '../../../src/model/article.ts'
import { messages } from '../../messages.ts'
import { drawing, mainPart, paragraph, wordDocument } from '../word-document.ts'

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const title = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>The hall</w:t></w:r></w:p>'
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:color w:val="112233"/><w:sz w:val="22"/></w:rPr></w:style>`
const list = (id: number, kind: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${kind}"/></w:lvl></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
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
})

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

it('of a paragraph that is too long its beginning is kept, in whole words', async () => {
  const long = paragraph('The doors open at nine. '.repeat(40_000))
  const { value, diagnostics } = await loaded(wordDocument({ 'word/document.xml': mainPart(title + long) }))
  expect(JSON.stringify(value[0]?.body).length).toBeGreaterThan(500_000)
  expect(JSON.stringify(value[0]?.body)).toMatch(/(?:The|doors|open|at|nine\.)\s?<\/p>/)
  expect(messages(diagnostics)).toMatch(/word-cut: Only the beginning of the last paragraph was read/)
})

it('runs and lines of a paragraph that is too long are kept up to the limit', () => {
  const run = '<w:r><w:t>a</w:t><w:br/></w:r>'
  const xml = mainPart(`<w:p>${run.repeat(9)}</w:p>`)
  const cut = cutParagraphs(xml, { characters: 1000, lines: 5 })
  expect(cut.xml).toBe(mainPart(`<w:p>${run.repeat(4)}<w:r><w:t>a</w:t></w:r></w:p>`))
})

it('a part that is longer than any is left out, and that is said', async () => {
  const styles = `<w:styles ${main}>${'<w:style/>'.repeat(401_000)}</w:styles>`
  const { value, diagnostics } = await loaded(
    wordDocument({ 'word/document.xml': mainPart(title + paragraph('All of the hall.')), 'word/styles.xml': styles }),
  )
  expect(value.map(({ title }) => title)).toEqual(['The hall'])
  const file = join(import.meta.dirname, 'part-too-long', 'messages.txt')
  await expect(messages(diagnostics)).toMatchFileSnapshot(file)
})

it('styles and lists are found among two megabytes of others', async () => {
  const others = Array.from({ length: 12_000 }, (_, at) => style(`other${at}`, `Other ${at}`))
  const lists = Array.from({ length: 5000 }, (_, at) => list(at, at === 4000 ? 'decimal' : 'bullet'))
  const item =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4000"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>'
  const { value, diagnostics } = await loaded(
    wordDocument({
      'word/document.xml': mainPart(
        `${paragraph('Before.')}${title.replace('Title', 'Own')}${item}${paragraph('End.')}`,
      ),
      'word/styles.xml': `<w:styles ${main}>${others.join('')}${style('Own', 'Title')}</w:styles>`,
      'word/numbering.xml': `<w:numbering ${main}>${lists.join('')}</w:numbering>`,
    }),
  )
  expect(value[0]?.title).toBe('The hall')
  expect(JSON.stringify(value[0]?.body)).toContain('<ol>')
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('word-part-left-out')
})

it('notes behind the limit, and calls of notes that there are none of, do not keep a document from being read', async () => {
  const call = (id: number) => `<w:p><w:r><w:t>Text.</w:t><w:footnoteReference w:id="${id}"/></w:r></w:p>`
  const note = (id: number) => `<w:footnote w:id="${id}">${paragraph(`Note ${id}.`)}</w:footnote>`
  const ids = Array.from({ length: 400 }, (_, at) => at + 1)
  const { value, diagnostics } = await loaded(
    wordDocument({
      'word/document.xml': mainPart(`${title}${ids.map(call).join('')}${call(9000)}`),
      'word/footnotes.xml': `<w:footnotes ${main}>${ids.map(note).join('')}</w:footnotes>`,
    }),
  )
  const body = JSON.stringify(value[0]?.body)
  expect([body.includes('Note 300.'), body.includes('Note 301.')]).toEqual([true, false])
  expect(messages(diagnostics)).toMatch(/word-cut: Only 702 paragraphs of 802 were read/)
})

it('an archive of more files than any document has is refused', async () => {
  const files = Array.from({ length: 6000 }, (_, at) => [`word/media/${at}`, new Uint8Array(0)])
  const { diagnostics } = await loaded(
    zipSync(Object.fromEntries([...files, ['word/document.xml', Buffer.from(mainPart(title))]])),
  )
  expect(diagnostics.map(({ reason }) => reason)).toEqual([
    'The Word document cannot be read: it holds more than 5,000 files',
  ])
})

it('an archive that unpacks to more than anybody should hold is refused', async () => {
  const bomb = wordDocument({ 'word/document.xml': Buffer.alloc(201_000_000) })
  expect(bomb.length).toBeLessThan(1_000_000)
  const { value, diagnostics } = await loaded(bomb)
  expect(value).toEqual([])
  expect(diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['word-unreadable', 'The Word document cannot be read: it is more than 200 MB once it is unpacked'],
  ])
})

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
  const figures = figuresOf(value[0]?.body ?? []).map(({ alt }) => alt)
  expect(figures).toEqual(['', '', 'A pier, in fog', 'The hall'])
})
