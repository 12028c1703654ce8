import { expect, it } from 'vitest'
import { minutesToRead } from '../../src/plan/reading-time.ts'
import { figure, prose } from '../site-factory.ts'

const many = (text: string, times: number) => Array.from({ length: times }, () => text).join('')

it.each([
  ['English by words', many('word ', 460), 2],
  ['Chinese by characters', many('会议在上海举行，', 400 / 7), 1],
  ['both, added up', `${many('word ', 230)}${many('字', 800)}`, 3],
  ['Japanese by characters', many('ひらがな', 300), 2],
  ['Korean by syllables', many('회의가 ', 400), 2],
  ['Russian by words', many('слово ', 230), 1],
  ['Thai by letters', many('ประชุม', 300), 2],
  ['rare characters once', many('𠮷', 400), 1],
  ['no tags and addresses', many('<a href="https://example.org/a-long-address/of/many/words">word</a> ', 230), 1],
  ['words with signs in them once', many('well-kept don’t 3.5 ', 77), 1],
  ['less than half a minute as none', many('word ', 100), 0],
])('counts %s', (_, text, minutes) => {
  expect(minutesToRead(prose(`<p>${text}</p>`))).toBe(minutes)
})

it('adds up the prose between pictures', () => {
  const half = prose(`<p>${many('word ', 230)}</p>`)

  expect(minutesToRead([...half, { kind: 'figure', figure: figure({ caption: many('word ', 900) }) }, ...half])).toBe(2)
})
