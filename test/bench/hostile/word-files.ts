import { zipSync } from 'fflate'
import { mainPart, paragraph, wordDocument } from '../../load/word-document.ts'
import { counted, type HostileFiles, repeated, sentence } from './hostile-file.ts'

const MB = 1_000_000
const title = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Opening of the archives</w:t></w:r></w:p>'
const text = paragraph(sentence)

/** Word documents with too much of one thing in them. */
export const wordFiles: HostileFiles = {
  'paragraphs.docx': () => document(text.repeat(100_000)),
  'paragraphs-of-a-letter.docx': () => document(paragraph('a').repeat(200_000)),
  'one-paragraph.docx': () => document(paragraph(repeated(sentence, 5 * MB))),
  'runs.docx': () => document(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>`),
  'runs-with-looks.docx': () =>
    document(
      `<w:p>${counted(20_000, (at) => `<w:r><w:rPr><w:b/><w:color w:val="${color(at)}"/></w:rPr><w:t>a</w:t></w:r>`)}</w:p>`,
    ),
  'breaks.docx': () => document(`<w:p><w:r>${'<w:t>a</w:t><w:br/>'.repeat(100_000)}</w:r></w:p>`),
  'tables.docx': () => document(table(paragraph('a')).repeat(10_000)),
  'tables-within-tables.docx': () =>
    document(`${'<w:tbl><w:tr><w:tc>'.repeat(2000)}${text}${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`),
  'rows.docx': () =>
    document(
      `<w:tbl>${`<w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`.repeat(20_000)}</w:tbl>`,
    ),
  'cells.docx': () => document(`<w:tbl><w:tr>${`<w:tc>${paragraph('a')}</w:tc>`.repeat(30_000)}</w:tr></w:tbl>`),
  'elements-within-elements.docx': () =>
    document(`${'<w:sdt><w:sdtContent>'.repeat(10_000)}${text}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`),
  'elements-unclosed.docx': () => document('<w:p><w:r>'.repeat(50_000)),
  'list-levels.docx': () =>
    document(
      counted(
        20_000,
        (at) =>
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at % 9}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
      ),
    ),
  'links.docx': () =>
    document(`<w:p>${'<w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r></w:hyperlink>'.repeat(20_000)}</w:p>`),
  'bookmarks.docx': () =>
    document(
      `<w:p>${counted(20_000, (at) => `<w:bookmarkStart w:id="${at}" w:name="b${at}"/>`)}<w:r><w:t>${sentence}</w:t></w:r></w:p>`,
    ),
  'fields.docx': () =>
    document(
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}<w:r><w:t>${sentence}</w:t></w:r></w:p>`,
    ),
  'entities.docx': () =>
    wordDocument({
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${counted(9, (at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(10)}">`)}]>${mainPart(paragraph('&b8;')).replace(/^<\?xml[^>]*>/, '')}`,
    }),
  'styles.docx': () =>
    withPart(
      'word/styles.xml',
      `<w:styles xmlns:w="${namespace}">${counted(50_000, (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="n${at}"/><w:basedOn w:val="s${at + 1}"/></w:style>`)}</w:styles>`,
    ),
  'styles-in-a-circle.docx': () =>
    withPart(
      'word/styles.xml',
      `<w:styles xmlns:w="${namespace}"><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
    ),
  'numbering.docx': () =>
    withPart(
      'word/numbering.xml',
      `<w:numbering xmlns:w="${namespace}">${counted(50_000, (at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`)}</w:numbering>`,
    ),
  'notes.docx': () =>
    withPart(
      'word/footnotes.xml',
      `<w:footnotes xmlns:w="${namespace}">${counted(20_000, (at) => `<w:footnote w:id="${at}">${text}</w:footnote>`)}</w:footnotes>`,
    ),
  'notes-called.docx': () =>
    wordDocument({
      'word/document.xml': mainPart(
        `${title}${counted(10_000, (at) => `<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="${at}"/></w:r></w:p>`)}`,
      ),
      'word/footnotes.xml': `<w:footnotes xmlns:w="${namespace}">${counted(10_000, (at) => `<w:footnote w:id="${at}">${text}</w:footnote>`)}</w:footnotes>`,
    }),
  'a-style-sheet-of-fifty-megabytes.docx': () =>
    withPart('word/styles.xml', `<w:styles xmlns:w="${namespace}">${'<w:style/>'.repeat(5 * MB)}</w:styles>`),
  'relations.docx': () =>
    withPart(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${counted(100_000, (at) => `<Relationship Id="r${at}" Type="a" Target="b${at}"/>`)}</Relationships>`,
    ),
  'pictures.docx': () =>
    wordDocument({
      ...Object.fromEntries(
        Array.from({ length: 3000 }, (_, at) => [`word/media/p${at}.png`, new Uint8Array(1000).fill(at)]),
      ),
      'word/document.xml': mainPart(`${title}${text}`),
    }),
  'a-picture-of-zeroes.docx': () =>
    wordDocument({ 'word/document.xml': mainPart(`${title}${text}`), 'word/media/a.png': new Uint8Array(150 * MB) }),
  'files.docx': () =>
    zipSync({
      ...Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/media/${at}`, new Uint8Array(0)])),
      'word/document.xml': Buffer.from(mainPart(text)),
    }),
  'a-bomb.docx': () => wordDocument({ 'word/document.xml': mainPart(paragraph('a'.repeat(400 * MB))) }),
  'a-bomb-of-macros.docx': () =>
    wordDocument({ 'word/document.xml': mainPart(text), 'word/vbaProject.bin': new Uint8Array(300 * MB) }),
  'no-document.docx': () => Buffer.from(`PK\x03\x04${repeated('a', 20 * MB)}`, 'latin1'),
  'fifty-megabytes.docx': () => wordDocument({ 'word/document.xml': mainPart(`${title}${text.repeat(450_000)}`) }),
  'megabytes-of-noise.docx': () =>
    wordDocument({ 'word/document.xml': mainPart(`${title}${text}`), 'word/media/a.png': noise(50 * MB) }),
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function document(body: string): Uint8Array {
  return wordDocument({ 'word/document.xml': mainPart(`${title}${body}`) })
}

function withPart(name: string, content: string): Uint8Array {
  return wordDocument({ 'word/document.xml': mainPart(`${title}${text}`), [name]: content })
}

function table(cell: string): string {
  const row = `<w:tr><w:tc>${cell}</w:tc><w:tc>${cell}</w:tc></w:tr>`
  return `<w:tbl>${row}${row}</w:tbl>`
}

function color(at: number): string {
  return ((at * 7919) % 0xffffff).toString(16).padStart(6, '0')
}

/** What no program can pack. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >>> 16
  })
}
