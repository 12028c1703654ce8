import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { dialects } from '../../src/load/dialects.ts'
import { isIgnored, meaningOf, plainName } from '../../src/load/field-names.ts'
import { readDate } from '../../src/load/values.ts'

const dates = Object.entries(dialects).flatMap(([dialect, one]) => one.dates.map((date) => [dialect, date] as const))

it.each(dates)('%s writes %s', (_, value) => {
  const place = { line: 1, column: 1 }
  const field = { ...place, name: 'date', value, valuePlace: place, fields: [], items: [] }
  const file = new VFile()
  expect([readDate(file, field), file.messages]).toEqual(['2024-03-29', []])
})

it('gives each name one meaning', () => {
  const names = Object.values(dialects).flatMap(({ fields }) => Object.entries(fields))
  for (const [name, meaning] of names) expect([name, meaningOf(name)?.kind]).toEqual([name, meaning.replace('?', '')])
})

it('ignores no name that it reads', () => {
  const ignored = Object.values(dialects).flatMap((dialect) => dialect.ignored ?? [])
  expect(ignored.filter((name) => meaningOf(name) !== undefined)).toEqual([])
  expect(ignored.every(isIgnored)).toBe(true)
})

it('takes the spellings of one name for one', () => {
  expect(['Last-Modified', 'last_modified', 'lastModified', ' last modified '].map(plainName)).toEqual(
    Array.from({ length: 4 }, () => 'lastmodified'),
  )
})
