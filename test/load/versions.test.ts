import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { findingsFrom } from '../../src/load/fields.ts'
import { mapping } from '../../src/load/mapping.ts'
import { versionsOf } from '../../src/load/versions.ts'

function read(text: string) {
  const file = new VFile({ path: 'news/a.md' })
  const versions = versionsOf(findingsFrom(file, mapping(text).fields, 'news'))
  return { versions, told: file.messages.map(({ ruleId }) => ruleId) }
}

describe('versions in other languages', () => {
  it.each([
    ['translation: kaimu', [{ name: 'kaimu', is: 'translation', line: 1, column: 14 }]],
    ['translation: "[[kaimu]]"', [{ name: 'kaimu', is: 'translation', line: 1, column: 14 }]],
    ['译文: 开幕', [{ name: '开幕', is: 'translation', line: 1, column: 5 }]],
    ['译自: opening', [{ name: 'opening', is: 'original', line: 1, column: 5 }]],
    ['translation_of: /2026/opening/', [{ name: '/2026/opening/', is: 'original', line: 1, column: 17 }]],
    [
      'translations:\n  zh: kaimu\n  fr: ouverture',
      [
        { name: 'kaimu', is: 'translation', line: 2, column: 7 },
        { name: 'ouverture', is: 'translation', line: 3, column: 7 },
      ],
    ],
    [
      'translation: [kaimu]\ntranslation_of: opening',
      [
        { name: 'kaimu', is: 'translation', line: 1, column: 15 },
        { name: 'opening', is: 'original', line: 2, column: 17 },
      ],
    ],
  ])('are named by %j', (text, named) => {
    expect(read(text)).toEqual({ versions: { isNone: false, named, keys: [] }, told: [] })
  })

  it.each([
    ['translationKey: opening', true],
    ['lang-ref: opening', true],
    ['lang_ref: opening', true],
    ['i18nKey: opening', true],
    ['translation_id: opening', true],
    ['ref: opening', false],
    ['page_id: opening', false],
  ])('have a key in common by %j', (text, isSure) => {
    const [key] = read(text).versions?.keys ?? []
    expect(key).toMatchObject({ key: 'opening', isSure, line: 1 })
  })

  it.each(['translation: none', 'translation: false', 'translation: ""', 'translation: 无', '译文: 没有'])(
    'are denied by %j',
    (text) => {
      expect(read(text)).toEqual({ versions: { isNone: true, named: [], keys: [] }, told: [] })
    },
  )

  it.each(['translation: true', 'translation:', 'ref: [a, {b: c}]', 'title: x'])('are not spoken of by %j', (text) => {
    expect(read(text)).toEqual({ versions: undefined, told: [] })
  })

  it.each(['translation: 3', 'translation: [a, {b: c}]', 'translationKey: {a: {b: c}}'])('cannot be %j', (text) => {
    expect(read(text)).toEqual({ versions: undefined, told: ['field-kind'] })
  })
})
