import { expect, it } from 'vitest'
import { dateOfName, languageOfName, slugFor } from '../../src/load/slug.ts'

it.each([
  ['news/2024-03-29-some-title.md', '2024-03-29'],
  ['_posts/cities/2024-03-29-some-title.zh.md', '2024-03-29'],
  ['blog/2024-03-29-some-title/index.mdx', '2024-03-29'],
  ['blog/2024-03-29-some-title/index.zh.md', '2024-03-29'],
  ['news/2024/03/29/some-title.md', '2024-03-29'],
  ['news/2024-02-30-some-title.md', undefined],
  ['news/2024-03-29-folder/other.md', undefined],
  ['news/2024/03/some-title.md', undefined],
])('finds the date of %s', (path, date) => {
  expect(dateOfName(path)).toBe(date)
})

it.each([
  ['news/some-title/index.zh.md', 'zh-Hans'],
  ['news/some-title.en.md', 'en'],
  ['news/some-title.zh-TW.html', 'zh-Hant'],
  ['news/some-title.zh_hant.md', 'zh-Hant'],
  ['news/some-title.md', undefined],
  ['news/v1.5.md', undefined],
  ['news/.zh.md', undefined],
  ['news/some.long.md', undefined],
])('finds the language of %s', (path, language) => {
  expect(languageOfName(path)).toBe(language)
})

it.each([
  ['news/some-title/index.md', 'some-title'],
  ['news/2024-03-29-some-title/index.md', 'some-title'],
  ['news/some-title/index.zh.md', 'some-title-zh'],
  ['news/some-title.zh.md', 'some-title-zh'],
  ['news/index.md', 'index'],
])('calls %s by its own name', (path, slug) => {
  expect(slugFor({ path, title: 'x', text: '' })).toBe(slug)
})
