import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { encoded } from './encoded.ts'

const report = '峰会在北京开幕\n\n11月7日，第三届智能产业峰会在北京举行，来自各地的嘉宾就人工智能的发展作了报告。\n'
const invitation = 'A summit in Café Müller\n\nDoors open at nine — bring your badge.\n'

function converted(encoding: string, by: string) {
  return { encoding, by, confidence: expect.any(Number) }
}

describe('UTF-8', () => {
  it('is taken as it stands, line endings too', async () => {
    expect(await decode(Buffer.from('标题\r\n\r\nA line\n'))).toEqual({ kind: 'text', text: '标题\r\n\r\nA line\n' })
  })

  it('loses its byte order mark, and no other one', async () => {
    expect(await decode(Buffer.from('\uFEFFTitle\n\uFEFFline'))).toEqual({ kind: 'text', text: 'Title\n\uFEFFline' })
  })

  it('may be empty, or speak of file formats', async () => {
    expect(await decode(Buffer.alloc(0))).toEqual({ kind: 'text', text: '' })
    expect(await decode(Buffer.from('GIF89a was a picture format'))).toMatchObject({ kind: 'text' })
    expect(await decode(Buffer.from('BMW at the fair'))).toMatchObject({ kind: 'text' })
  })

  it('may have a zero byte or an escape somewhere', async () => {
    const text = 'Title\n\nA line with \0 and a line with \x1b[1m in it\n'
    expect(await decode(Buffer.from(text))).toEqual({ kind: 'text', text })
  })

  it('is read with a few broken bytes, which are said', async () => {
    const bytes = Buffer.concat([Buffer.from(`${report}ok `), Buffer.from([0xff]), Buffer.from(`\n${report}`)])
    expect(await decode(bytes)).toEqual({
      kind: 'text',
      text: `${report}ok \uFFFD\n${report}`,
      broken: { line: 4, column: 4, count: 1, byte: 'byte 0xFF behind “ok”' },
    })
  })

  it('is read where it was cut within a character, or lost a byte', async () => {
    const cut = Buffer.from(report.trim()).subarray(0, -1)
    expect(await decode(cut)).toMatchObject({ kind: 'text', text: `${report.trim().slice(0, -1)}\uFFFD` })
    const whole = Buffer.from(report)
    const lost = await decode(Buffer.concat([whole.subarray(0, 4), whole.subarray(5)]))
    expect(lost).toMatchObject({ kind: 'text', broken: { line: 1, column: 2, count: 1 } })
  })

  it('tells stand-ins of the author’s own from broken bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`ok\n\u{1F389}峰\uFFFD `),
      Buffer.from([0xff]),
      Buffer.from(`\n${report}`),
    ])
    expect(await decode(bytes)).toMatchObject({
      broken: { line: 2, column: 6, byte: 'byte 0xFF behind “\u{1F389}峰\uFFFD”' },
    })
  })
})

describe('UTF-16 and UTF-32', () => {
  const little = (text: string) => Buffer.from(text, 'utf16le')
  const big = (text: string) => little(text).swap16()

  it.each([report, invitation])('are found by their byte order marks: %j', async (text) => {
    expect(await decode(little(`\uFEFF${text}`))).toEqual({
      kind: 'text',
      text,
      converted: converted('UTF-16', 'mark'),
    })
    expect(await decode(big(`\uFEFF${text}`))).toEqual({ kind: 'text', text, converted: converted('UTF-16', 'mark') })
    for (const codec of ['utf-32le', 'utf-32be']) {
      expect(await decode(encoded(`\uFEFF${text}`, codec))).toEqual({
        kind: 'text',
        text,
        converted: converted('UTF-32', 'mark'),
      })
    }
  })

  it.each([
    report,
    invitation,
    '　　一个一个地\n一，二\n',
    '第三屆大會在濱海會堂開幕\n',
    'Третья конференция\nначалась во вторник\n',
    '第三回会議は火曜日に\nはじまった\n',
    '제3회 회의가 화요일에\n시작되었다\n',
  ])('UTF-16 is found by its zero bytes: %j', async (text) => {
    const expected = { kind: 'text', text, converted: converted('UTF-16', 'statistics') }
    expect(await decode(little(text))).toEqual(expected)
    expect(await decode(big(text))).toEqual(expected)
  })

  it('are read with half a character, which is said', async () => {
    expect(await decode(little('\uFEFFTitle').subarray(0, -1))).toMatchObject({
      text: 'Titl\uFFFD',
      broken: { line: 1, column: 5, count: 1 },
    })
    expect(await decode(little('\uFEFFA\nTitle \uD83D'))).toMatchObject({
      text: 'A\nTitle \uFFFD',
      broken: { line: 2, column: 7, count: 1, byte: 'a byte behind “Title”' },
    })
  })
})

describe('GB18030', () => {
  it.each([
    report,
    '标题：峰会\n',
    '寧波女大學生獻血後意外受傷，這個消息在社會上引起了廣泛的關注，來自各地的人們說要為他們做點事。',
  ])('is found where it reads like Chinese: %j', async (text) => {
    expect(await decode(encoded(text, 'gb18030'))).toEqual({
      kind: 'text',
      text,
      converted: converted('GB18030', 'statistics'),
    })
  })

  it('has characters of four bytes', async () => {
    const bytes = Buffer.concat([encoded(report, 'gb18030'), Buffer.from('9439bd35', 'hex')])
    expect(await decode(bytes)).toMatchObject({
      text: `${report}\u{1F389}`,
      converted: converted('GB18030', 'statistics'),
    })
  })

  it('is read with a byte lost', async () => {
    const bytes = encoded(report, 'gb18030')
    const result = await decode(Buffer.concat([bytes, Buffer.from([0xb1, 0x0a])]))
    expect(result).toMatchObject({ text: `${report}\uFFFD\n`, broken: { line: 4, column: 1, count: 1 } })
  })

  it.each([
    ['Latin-1 whose bytes form pairs', 'Les invités étaient arrivés à la conférence\n', 'windows-1252'],
    ['two spaces of an old Mac', 'Action Points\u00a0\u00a0\n', 'Mac Roman'],
    ['Russian', 'Конференция открылась в Москве', 'KOI8-R'],
    ['Korean', '인공지능 회의가 서울에서 열렸다. 인공지능 회의가 서울에서 열렸다.', 'EUC-KR'],
  ])('does not take for Chinese: %s', async (_, text, encoding) => {
    expect(await decode(encoded(text, encoding))).toMatchObject({ text, converted: { encoding } })
  })
})

describe('what a file says of itself', () => {
  const czech = 'Žižkov má nové pódium.'
  it.each([
    ['<meta charset="iso-8859-2">', 'ISO-8859-2'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>", 'windows-1250'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?>', 'ISO-8859-2'],
    ['Content-Type: text/plain;\n charset="iso-8859-2"\nContent-Transfer-Encoding: 8bit\n', 'ISO-8859-2'],
  ])('is believed: %s', async (head, encoding) => {
    const text = `${head}\n${czech}`
    expect(await decode(encoded(text, encoding))).toEqual({
      kind: 'text',
      text,
      converted: converted(encoding, 'declaration'),
    })
  })

  it('is believed of encodings that are never guessed', async () => {
    const text = '<meta charset="iso-8859-4">\nKonferencē piedalījās četrdesmit pilsētu pārstāvji.'
    expect(await decode(encoded(text, 'iso-8859-4'))).toMatchObject({
      text,
      converted: converted('ISO-8859-4', 'declaration'),
    })
  })

  it.each(['iso-8859-1', 'big5', 'utf-8', 'utf-16', 'nonsense'])(
    'is not believed where it is wrong: %s',
    async (label) => {
      const text = `<meta charset="${label}">\n${report}`
      expect(await decode(encoded(text, 'gb18030'))).toMatchObject({
        text,
        converted: converted('GB18030', 'statistics'),
      })
    },
  )

  it('does not matter where all is UTF-8', async () => {
    const text = `<meta charset="gb2312">\n${report}`
    expect(await decode(Buffer.from(text))).toEqual({ kind: 'text', text })
  })
})

it('reads lines of another encoding among lines of UTF-8, each in its own', async () => {
  const lines = report.repeat(3)
  const bytes = Buffer.concat([Buffer.from(lines), encoded(lines, 'gb18030')])
  expect(await decode(bytes)).toEqual({
    kind: 'text',
    text: lines + lines,
    converted: { ...converted('GB18030', 'statistics'), from: { line: 10, column: 1 } },
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
  ['a binary file', Buffer.from('Title\0\0\nline')],
  ['a binary file', Buffer.from('\x01\x02\x03\x04\x05\x06ab')],
])('a file that is %s is told', async (what, bytes) => {
  expect(await decode(bytes)).toEqual({ kind: 'binary', what })
})

it('bytes without any sense are no text', async () => {
  let seed = 7
  const bytes = Buffer.from(
    Array.from({ length: 400 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return 0x80 + ((seed >> 8) % 0x80)
    }),
  )
  expect(await decode(bytes)).toMatchObject({ kind: 'unknown', line: 1, column: 1 })
})
