import { describe, expect, it } from 'vitest'
import { contentLine, escaped, textLine } from '../../../src/plan/calendar/content-line.ts'
import { type Random, randomFrom } from '../../bench/random.ts'

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader of calendars makes of lines: RFC 5545, 3.1. */
function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '')
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

const pieces: readonly [string, ...string[]] = [
  '名',
  ...[
    'a',
    'Zürich ',
    '科学智能',
    '，',
    '\\',
    ';',
    ',',
    ':',
    '"',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    'END:VEVENT',
    '=',
    'ß',
  ],
  ...[
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    '👍🏽',
    'e\u0301',
    'न्दी',
    'ก็',
    '한국',
    '\u200d',
    '\u200f',
    'שלום',
    '𝒳',
    'x'.repeat(74),
    '名'.repeat(24),
  ],
]

function randomText({ between, oneOf }: Random): string {
  return Array.from({ length: between(0, 40) }, () => oneOf(pieces)).join('')
}

describe('a line of a calendar', () => {
  it('is folded at 75 octets, within no character, and reads back the same', () => {
    const chance = randomFrom(7)
    for (let turn = 0; turn < 500; turn++) {
      const text = randomText(chance)
      const line = textLine('SUMMARY', text, 'zh-Hans')
      const meant = text.replace(/\r\n?/g, '\n').trim()
      if (meant === '') {
        expect(line).toBe('')
        continue
      }
      expect(line.endsWith('\r\n')).toBe(true)
      expect(unescaped(unfolded(line))).toBe(`SUMMARY;LANGUAGE=zh-Hans:${meant}\r\n`)
      const rows = line.slice(0, -2).split('\r\n')
      for (const row of rows) {
        expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
        expect(row).not.toMatch(/[\r\n]/)
      }
      expect(cutWithin(rows)).toEqual([])
    }
  })

  it('is folded between characters even where one is longer than a line', () => {
    const rows = contentLine('SUMMARY', `e${'\u0301'.repeat(100)}`)
      .slice(0, -2)
      .split('\r\n')
    expect(rows.every((row) => Buffer.byteLength(row) <= 75)).toBe(true)
    expect(rows.map((row, index) => row.slice(index === 0 ? 0 : 1)).join('')).toBe(`SUMMARY:e${'\u0301'.repeat(100)}`)
  })

  it('uses all of the 75 octets, the space of a further line among them', () => {
    expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`)
    expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`)
    expect(contentLine('X', 'a'.repeat(73 + 75))).toBe(`X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`)
  })

  it.each([
    ['a line break', 'Hall\r\nEND:VEVENT'],
    ['the end of a line of old', 'Hall\rEND:VEVENT'],
    ['a new line', 'Hall\nEND:VEVENT'],
    ['a line separator', 'Hall\u2028END:VEVENT'],
    ['a next line', 'Hall\u0085END:VEVENT'],
    ['a page break', 'Hall\fEND:VEVENT'],
  ])('holds %s as two letters', (_, text) => {
    expect(textLine('LOCATION', text)).toBe('LOCATION:Hall\\nEND:VEVENT\r\n')
  })

  it('drops what is no character, and what turns the direction of what follows', () => {
    expect(escaped('a\0b\u0007c\u001bd\u007fe\u009ff\ud800g\uffffh\u202ei\u2067j\ufeffk')).toBe('abcdefghijk')
    expect(escaped('a\u200fb\u200dc\td')).toBe('a\u200fb\u200dc\td')
  })

  it('lets no value and no parameter end it', () => {
    expect(contentLine('URL', 'https://a.example/\r\nX-EVIL:1')).toBe('URL:https://a.example/X-EVIL:1\r\n')
    expect(contentLine('DTSTART', '1', { TZID: 'A/B"\r\n;X=1:2' })).toBe(`DTSTART;TZID="A/B';X=1:2":1\r\n`)
  })
})

/** The ends of rows that are within what a reader sees as one character. */
function cutWithin(rows: readonly string[]): string[] {
  const line = rows.map((row, index) => (index === 0 ? row : row.slice(1))).join('')
  const starts = new Set([...clusters.segment(line)].map(({ index }) => index))
  let at = 0
  return rows.slice(0, -1).flatMap((row, index) => {
    at += row.length - (index === 0 ? 0 : 1)
    return starts.has(at) ? [] : row
  })
}
