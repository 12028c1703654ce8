import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { gb18030 } from './gb18030.ts'

const report = '峰会在北京开幕\n\n11月7日，第三届智能产业峰会在北京举行，来自各地的嘉宾就人工智能的发展作了报告。\n'
const invitation = 'A summit in Café Müller\n\nDoors open at nine — bring your badge.\n'

describe('UTF-8', () => {
  it('is taken as it stands, line endings too', () => {
    expect(decode(Buffer.from('标题\r\n\r\nA line\n'))).toEqual({ kind: 'text', text: '标题\r\n\r\nA line\n' })
  })

  it('loses its byte order mark, and no other one', () => {
    expect(decode(Buffer.from('\uFEFFTitle\n\uFEFFline'))).toEqual({ kind: 'text', text: 'Title\n\uFEFFline' })
  })

  it('may be empty, or speak of file formats', () => {
    expect(decode(Buffer.alloc(0))).toEqual({ kind: 'text', text: '' })
    expect(decode(Buffer.from('GIF89a was a picture format'))).toMatchObject({ kind: 'text' })
    expect(decode(Buffer.from('BMW at the fair'))).toMatchObject({ kind: 'text' })
  })
})

describe('UTF-16', () => {
  const little = (text: string) => Buffer.from(text, 'utf16le')
  const big = (text: string) => little(text).swap16()

  it.each([report, invitation])('is found by its byte order mark: %j', (text) => {
    expect(decode(little(`\uFEFF${text}`))).toEqual({ kind: 'text', text, converted: 'UTF-16' })
    expect(decode(big(`\uFEFF${text}`))).toEqual({ kind: 'text', text, converted: 'UTF-16' })
  })

  it.each([report, invitation, '　　一个一个地\n一，二\n'])('is found by its zero bytes: %j', (text) => {
    expect(decode(little(text))).toEqual({ kind: 'text', text, converted: 'UTF-16' })
    expect(decode(big(text))).toEqual({ kind: 'text', text, converted: 'UTF-16' })
  })

  it('with half a character is no text', () => {
    expect(decode(little('\uFEFFTitle').subarray(0, -1))).toEqual({ kind: 'binary', what: 'a binary file' })
    expect(decode(little('\uFEFFTitle \uD83D'))).toEqual({ kind: 'binary', what: 'a binary file' })
  })
})

describe('GB18030', () => {
  it.each([
    report,
    '标题：峰会\n',
    'Only “quotes” in English prose…\n',
    '寧波女大學生獻血後意外受傷，這個消息在社會上引起了廣泛的關注，來自各地的人們說要為他們做點事。',
  ])('is found where it reads like Chinese: %j', (text) => {
    expect(decode(gb18030(text))).toEqual({ kind: 'text', text, converted: 'GB18030' })
  })

  it('has characters of four bytes', () => {
    const bytes = Buffer.concat([gb18030(report), Buffer.from('9439bd35', 'hex')])
    expect(decode(bytes)).toEqual({ kind: 'text', text: `${report}\u{1F389}`, converted: 'GB18030' })
  })
})

describe('anything else', () => {
  it('is refused at its first byte that is not UTF-8', () => {
    const bytes = Buffer.from('An evening\n\nin the caf\xe9 of the fair\n', 'latin1')
    expect(decode(bytes)).toEqual({ kind: 'unknown', line: 3, column: 11, byte: 'byte 0xE9 behind “in the caf”' })
  })

  it('counts columns in UTF-16 units, and stand-ins that are the author’s own', () => {
    const bytes = Buffer.concat([Buffer.from('ok\n\u{1F389}峰\uFFFD '), Buffer.from([0xff]), Buffer.from('\nmore')])
    expect(decode(bytes)).toEqual({ kind: 'unknown', line: 2, column: 6, byte: 'byte 0xFF behind “\u{1F389}峰\uFFFD”' })
  })

  it.each([
    [
      'Latin-1 whose bytes form pairs',
      Buffer.from('Les invit\xe9s \xe9taient arriv\xe9s \xe0 la conf\xe9rence\n', 'latin1'),
    ],
    ['two spaces of an old Mac', Buffer.from('Action Points\xca\xca\n', 'latin1')],
    ['Russian in KOI8-R', Buffer.from('ebcfcec6c5d2c5cec3c9d120cfd4cbd2d9ccc1d3d820d720edcfd3cbd7c5', 'hex')],
    [
      'Korean in EUC-KR',
      Buffer.from('c0ceb0f8c1f6b4c920c8b8c0c7b0a120bcadbfefbfa1bcad20bfadb7c8b4d9'.repeat(4), 'hex'),
    ],
    ['UTF-8 cut within a character', Buffer.from(report).subarray(0, -5)],
    ['UTF-8 with one byte lost', Buffer.concat([Buffer.from(report).subarray(0, 4), Buffer.from(report).subarray(5)])],
  ])('is not taken for Chinese: %s', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ kind: 'unknown' })
  })
})

it.each([
  ['a PNG picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a JPEG picture', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
  ['a WebP picture', Buffer.from('524946462400000057454250565038', 'hex')],
  ['a PDF document', Buffer.from('%PDF-1.7\nall of it in ASCII')],
  ['an RTF document', Buffer.from('{\\rtf1\\ansi Title}')],
  ['an old Office document (.doc, .xls or .ppt)', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ['an Office document (.docx, .xlsx or .pptx)', Buffer.from(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`)],
  ['a ZIP archive', Buffer.from(`PK\x03\x04${'\0'.repeat(26)}photos/`)],
  ['a video', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0')],
  ['a binary file', Buffer.from('Title\0\nline')],
  ['a binary file', Buffer.from('\x01\x02\x03\x04\x05\x06ab')],
])('a file that is %s is told', (what, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'binary', what })
})
