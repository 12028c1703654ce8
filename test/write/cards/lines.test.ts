import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/model/pieces.ts'
import { cutLines, linesOf, type Measured } from '../../../src/write/cards/lines.ts'

/** A text as it would be measured in type whose letters are half as wide as its Chinese characters. */
function measured(text: string, language = 'zh-Hans'): Measured {
  const widthOf = (part: string) =>
    Array.from(part).reduce((sum, one) => sum + (/[\u2010-\uffff]/.test(one) ? 1 : 0.5), 0)
  const pieces = piecesOf({ text, language }).map((piece) => ({ ...piece, width: widthOf(piece.text) }))
  return { pieces, space: 0.25, ellipsis: 1 }
}

describe('where a title may break', () => {
  it.each([
    [
      '8月8日至11日，开启新时代——“科学（AI4S）峰会”开幕！',
      '8月8日|至|11日，|开启|新时代|——“科学|（AI4S）|峰会”|开幕！',
    ],
    ['第5届世界人工智能大会', '第5届|世界|人工|智能|大会'],
    ['港湾フォーラムが「潮の予報」を語る', '港湾|フォーラムが|「潮の|予報」を|語る'],
    ['A report on AI/ML and data-driven science', 'A|report|on|AI/ML|and|data-driven|science'],
    ['“What next?” she asked', '“What|next?”|she|asked'],
  ])('%s', (text, expected) => {
    expect(
      piecesOf({ text, language: 'zh-Hans' })
        .map((piece) => piece.text)
        .join('|'),
    ).toBe(expected)
  })

  it('is never before a sign that closes, nor behind one that opens', () => {
    const text = '《科学》（第三期）：“智能”、“数据”，以及——“未来”！……是吗？'
    for (const { text: piece } of piecesOf({ text, language: 'zh-Hans' })) {
      expect(piece).not.toMatch(/^[，。、；：！？”》）…]|[“《（]$/u)
    }
  })
})

describe('the lines of a title', () => {
  it('end with its phrases, where they can', () => {
    expect(linesOf(measured('日程公布！2022中关村论坛系列活动——科学智能峰会盛会来袭'), 13, 4)?.lines).toEqual([
      '日程公布！',
      '2022中关村论坛系列活动',
      '——科学智能峰会盛会来袭',
    ])
  })

  it('are as even as can be, without a word alone at the end', () => {
    expect(linesOf(measured('World Artificial Intelligence Conference opens', 'en'), 20, 3)?.lines).toEqual([
      'World Artificial Intelligence',
      'Conference opens',
    ])
  })

  it('are none where they do not fit', () => {
    expect(linesOf(measured('World Artificial Intelligence Conference', 'en'), 10, 1)).toBeUndefined()
    expect(linesOf(measured('Donaudampfschifffahrtsgesellschaft', 'en'), 10, 3)).toBeUndefined()
  })

  it('are cut behind a word, with an ellipsis and no sign before it', () => {
    expect(cutLines(measured('Delegates from forty countries, among them ministers', 'en'), 9, 2)).toEqual([
      'Delegates from',
      'forty countries…',
    ])
    expect(cutLines(measured('开启科学智能新时代，共创未来'), 5, 2)).toEqual(['开启科学', '智能…'])
  })
})
