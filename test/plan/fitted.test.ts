import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columnsOf, fitted } from '../../src/plan/fitted.ts'

it('measures letters one by one as all are measured', () => {
  // All below Han, some of Han and Hangul, and all of the full-width signs.
  const codes = Array.from({ length: 0xff70 }, (_, code) => code)
  const some = codes.filter((code) => code >= 0x20 && (code < 0x3100 || code % 97 === 0 || code > 0xff00))
  const letters = some.map((code) => String.fromCharCode(code))
  const others = letters.filter((letter) => columnsOf(letter) !== stringWidth(letter))
  expect(others).toEqual([])
  expect(columnsOf('会议 2024，“AI”')).toBe(stringWidth('会议 2024，“AI”'))
})

describe('a text that has to fit', () => {
  it.each([
    ['whole', 'Harbours open their archives', 60, 'Harbours open their archives'],
    ['at the end of a sentence', 'It was held in Porto. Dr. Lima spoke first of all.', 40, 'It was held in Porto.'],
    [
      'not behind an abbreviation',
      'In the hall by the river Dr. Lima spoke of tides',
      36,
      'In the hall by the river Dr. Lima…',
    ],
    ['at the end of a phrase', 'Harbours open their archives, and many came', 36, 'Harbours open their archives…'],
    ['between words', 'Seven harbours open all of their archives', 30, 'Seven harbours open all of…'],
    ['within a word that is too long', 'x'.repeat(50), 10, `${'x'.repeat(9)}…`],
    ['at the end of a Chinese sentence', '论坛在上海开幕。来自三十个国家的代表出席了会议', 30, '论坛在上海开幕。'],
    ['at the end of a Chinese phrase', '论坛在上海浦东开幕，代表三百人', 26, '论坛在上海浦东开幕…'],
    ['between Chinese words', '人工智能大会在上海开幕', 15, '人工智能大会在…'],
    ['without an open bracket at its end', 'The opening day of the forum (Porto)', 32, 'The opening day of the forum…'],
    ['with spaces made one', 'A\n  report', 60, 'A report'],
    ['empty', ' ', 60, ''],
  ])('is cut %s', (_, text, columns, short) => {
    expect(fitted(text, columns)).toBe(short)
  })

  it.each(['👩🏽‍🚀'.repeat(100), 'ａｂｃ'.repeat(80), 'أهلا وسهلا '.repeat(40), '会议'.repeat(200), 'a。'.repeat(200)])(
    'takes no more room, whatever it is made of',
    (text) => {
      const short = fitted(text, 60)
      expect(stringWidth(short)).toBeLessThanOrEqual(60)
      expect(stringWidth(short)).toBeGreaterThan(20)
      expect(short).not.toContain('\ufffd')
    },
  )
})
