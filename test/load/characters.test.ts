import { describe, expect, it } from 'vitest'
import { cleaned } from '../../src/load/characters.ts'

describe('cleaned', () => {
  it.each([
    ['control characters and zeros', 'A\0B\u0007C\u001b[1mD\u007f', 'ABC[1mD', 4, 0],
    ['turns of the direction', 'photo\u202egnp.exe\u202c \u2066a\u2069', 'photognp.exe a', 4, 0],
    ['halves of characters', 'a\ud83db\ude00c \ud83d\ude00', 'abc \ud83d\ude00', 2, 0],
    ['what Unicode keeps free', 'a\ufffeb\uffffc\ufdd0d\u{1fffe}', 'abcd', 4, 0],
    ['anchors of annotations', 'a\ufff9b\ufffac\ufffbd', 'abcd', 3, 0],
  ])('drops %s', (_, text, clean, dropped, mended) => {
    expect(cleaned(text)).toMatchObject({ text: clean, dropped, mended })
  })

  it('mends what is left of windows-1252, and drops what has no meaning in it', () => {
    expect(cleaned('\u0093It\u0092s\u0094 \u0096 5 \u0080\u0085\u0081\u009f')).toEqual({
      text: '“It’s” – 5 €…Ÿ',
      dropped: 1,
      mended: 7,
      first: { line: 1, column: 1, name: 'U+0093, a leftover of windows-1252' },
    })
  })

  it('makes a space of a line break within a paragraph', () => {
    expect(cleaned('one\u000btwo')).toMatchObject({ text: 'one two', dropped: 0, mended: 1 })
  })

  it('keeps tabs, ends of lines and pages, marks of direction, joiners and flags of emoji', () => {
    const text =
      'a\tb\nc\fd שלום\u200f! سلام\u200f \u200e👩\u200d💻 क्\u200cष \u{1f1e8}\u{1f1f3} \u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'
    expect(cleaned(text)).toEqual({ text, dropped: 0, mended: 0 })
  })

  it('says where the first was', () => {
    expect(cleaned('one\ntwo\u0001\u0002\n\u202ethree').first).toEqual({
      line: 2,
      column: 4,
      name: 'U+0001, a control character',
    })
  })
})
