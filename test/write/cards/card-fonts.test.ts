import { beforeAll, describe, expect, it } from 'vitest'
import { charactersOf, drawableTexts } from '../../../src/write/cards/card-characters.ts'
import type { families } from '../../../src/write/cards/card-fonts.ts'
import { openStudio, type Studio } from '../../../src/write/cards/studio.ts'

const drawable = drawableTexts()

/** The Han characters of an encoding in two bytes. */
function hanOf(encoding: string, [from, to]: readonly [number, number], trails: readonly number[]): string {
  const leads = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const bytes = leads.flatMap((lead) => trails.flatMap((trail) => [lead, trail]))
  return (new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? []).join('')
}
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

describe('the fonts of cards', () => {
  it.each([
    ['GB 2312', hanOf('gb18030', [0xb0, 0xf7], from(0xa1, 0xfe)), 6763],
    [
      'GBK',
      hanOf('gbk', [0x81, 0xfe], [...from(0x40, 0x7e), ...from(0x80, 0xfe)]).replace(/[^\u4e00-\u9fa5]/g, ''),
      20902,
    ],
    ['Big5, everyday use', hanOf('big5', [0xa4, 0xc6], [...from(0x40, 0x7e), ...from(0xa1, 0xfe)]), 5401],
  ])('have all of %s', (_, text, count) => {
    expect(text.length).toBe(count)
    expect(drawable(text)).toMatchObject({ missing: [], text })
  })

  it.each([
    '李喆、王堃、𬭎涛、㛃芸', // characters of names
    '“人工智能”——《科学》·第5届（2024年）…！？；：、',
    '⸺', // which two dashes become
    'ひらがなカタカナー「国際」',
    'Škoda Łódź İstanbul Việt Nam Ærø Œuvre naïve “€5” – ½ ±',
    'Киров, Ελλας',
  ])('have %s', (text) => {
    expect(drawable(text)).toMatchObject({ missing: [], text, isLost: false })
  })

  it.each([
    ['AI 🚀 大会 👩‍🔬🇨🇳 1️⃣', 'AI 大会 1', [], false],
    ['Forum مؤتمر in Shanghai and Pudong', 'Forum in Shanghai and Pudong', ['م', 'ؤ', 'ت', 'ر'], false],
    ['مؤتمر الذكاء AI', 'AI', ['م', 'ؤ', 'ت', 'ر', 'ا', 'ل', 'ذ', 'ك', 'ء'], true],
    ['🎉🎉', '', [], true],
    ['Ελλάδα', 'Ελλαδα', [], false],
    ['re\u0301sume\u0301 a\u200db', 'résumé ab', [], false],
  ])('leave out what they lack, pictograms without a word: %s', (given, text, missing, isLost) => {
    expect(drawable(given)).toEqual({ text, missing, isLost })
  })
})

describe('what the fonts are said to have', () => {
  let studio: Studio
  beforeAll(async () => {
    studio = await openStudio()
  })

  it.each(Object.keys(charactersOf()))(
    '%s has: each drawing is of its own, and none is that of what is missing',
    async (name) => {
      const all = (charactersOf()[name] ?? []).flatMap(([first, last]) => from(first, last))
      const seen = all.map((code) => String.fromCodePoint(code)).filter((one) => /[\p{L}\p{N}]/u.test(one))
      const some = seen.filter((_, index) => index % Math.ceil(seen.length / 230) === 0)
      const [missing, blank, ...drawn] = await drawings(['\u{10fffd}', ' ', ...some], studio)
      expect(drawn.filter((one) => one === missing || one === blank)).toEqual([])
      // A few are drawn alike: Greek Α and Cyrillic А, forms for compatibility.
      expect(new Set(drawn).size).toBeGreaterThan(drawn.length * 0.97)
    },
  )

  it('has Latin letters and digits of one font in every text, and quotation marks at full width in Chinese', async () => {
    const type = (text: string, family: keyof typeof families) => ({ text, family, weight: 750 })
    const latin = await studio.measure([type('AVE 2024', 'latin'), type('“', 'latin'), type('…', 'latin')])
    const han = await studio.measure([type('AVE 2024', 'han'), type('“', 'han'), type('…', 'han')])
    expect([han[0], han[1], han[2]]).toEqual([latin[0], 1, 1])
    expect(latin[1]).toBeLessThan(0.6)
  })

  it('draws two Chinese characters that differ in one stroke as two', async () => {
    const [a, b, c] = await drawings(['未', '末', '未'], studio)
    expect([a === b, a === c]).toEqual([false, true])
  })
})

/** What is painted for each character, in a cell of its own. */
async function drawings(characters: readonly string[], studio: Studio): Promise<string[]> {
  const [cell, columns] = [60, 20]
  const at = (index: number) => ({ x: (index % columns) * cell, y: Math.floor(index / columns) * cell * 0.8 })
  const family: keyof typeof families = 'latin'
  const texts = characters.map((text, index) => ({ text, family, weight: 700, size: 40, colour: '#fff', ...at(index) }))
  const pixels = Buffer.from(
    await studio.paint('#000000', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', texts),
  )
  return characters.map((_, index) => {
    const { x, y } = at(index)
    const rows = from(Math.round(y), Math.round(y) + 46).map((row) =>
      pixels.subarray((row * 1200 + x) * 4, (row * 1200 + x + cell) * 4),
    )
    return Buffer.concat(rows).toString('base64')
  })
}
