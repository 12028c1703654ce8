import { expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import type { Decoded } from '../../src/read/decoded.ts'
import { decoded as decodedFrom, encodingLabelled } from '../../src/read/encodings.ts'
import { encoded } from './encoded.ts'
import { paragraphs } from './paragraphs.ts'

const cases = paragraphs.flatMap(({ language, text, encodings }) =>
  encodings.map((encoding) => ({ language, encoding, text })),
)

function textOf(result: Decoded): string {
  return result.kind === 'text' ? result.text : result.kind
}

// From here on a guess is not said to be one.
function isSure(result: Decoded): boolean {
  return result.kind === 'text' && (result.converted?.confidence ?? 1) >= 0.8
}

it.each(cases)('$encoding is found in an account in $language', async ({ text, encoding }) => {
  const result = await decode(encoded(text, encoding))
  expect(textOf(result)).toBe(text)
  expect(result).toMatchObject({ converted: { encoding: expect.any(String) } })
  expect(isSure(result)).toBe(true)
})

it.each(cases)('$encoding is found in one sentence in $language', async ({ text, encoding }) => {
  const sentence = text.slice(0, 150)
  expect(textOf(await decode(encoded(sentence, encoding)))).toBe(sentence)
})

it.each(cases)(
  '$encoding in $language: forty letters are read right, or said to be a guess',
  async ({ text, encoding }) => {
    for (let start = 0; start + 40 <= text.length; start += 40) {
      const part = text.slice(start, start + 40)
      const result = await decode(encoded(part, encoding))
      if (isSure(result)) expect(textOf(result)).toBe(part)
    }
  },
)

it.each(cases.filter(({ encoding }) => /^(GB|Big5|Shift|EUC|ISO-2022|windows-1251|windows-1253)/.test(encoding)))(
  '$encoding in $language is found in forty letters',
  async ({ text, encoding }) => {
    for (let start = 0; start + 40 <= text.length; start += 40) {
      const part = text.slice(start, start + 40)
      expect(textOf(await decode(encoded(part, encoding)))).toBe(part)
    }
  },
)

it.each([
  ['front matter in ASCII', '---\ntitle: Harbour cities\ndate: 2024-03-29\n---\n'],
  ['markup in ASCII', `<div class="content"><p class="lead">${'<br>'.repeat(300)}`],
])('is found below %s', async (_, head) => {
  for (const { text, encoding } of cases) {
    expect(textOf(await decode(encoded(head + text, encoding)))).toBe(head + text)
  }
})

it.each([
  ['Big5', '啫喱與嘅是香港的字，喆與碁是人名裡的字'],
  ['Shift_JIS', '①㈱髙島屋と彅さんの資料は～のとおりです'],
  ['EUC-JP', '①㈱髙島屋の資料はこのとおりです'],
  ['EUC-KR', '똠방각하와 펲시를 본 사람들은 모두 웃었습니다'],
  ['GB18030', '朱镕基与陶喆的报告，㐀和𠀀是罕用的字'],
  ['windows-1252', '“Œuvre” – 20 € … l’été'],
])('%s has the characters that its first version lacks', async (encoding, text) => {
  expect(textOf(await decode(encoded(text, encoding)))).toBe(text)
})

it.each([
  ['gb2312', 'GB18030'],
  ['GBK', 'GB18030'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
  ['x-sjis', 'Shift_JIS'],
  ['ks_c_5601-1987', 'EUC-KR'],
  ['cp949', 'EUC-KR'],
  ['macintosh', 'Mac Roman'],
  ['iso-8859-4', 'ISO-8859-4'],
])('the label %s means %s', (label, name) => {
  expect(encodingLabelled(label)?.name).toBe(name)
})

it('labels of UTF-8 and unknown ones mean no other encoding', () => {
  expect([encodingLabelled('utf-8'), encodingLabelled('UTF8'), encodingLabelled('klingon')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('the Mac has a euro sign', () => {
  const mac = encodingLabelled('macintosh')
  expect(mac && decodedFrom(Buffer.from([0xdb]), mac)).toBe('€')
})
