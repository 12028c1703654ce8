import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/read/read-texts.ts'
import { folderWith } from '../folder-with.ts'
import { encoded } from './encoded.ts'
import { sourcesIn } from './sources-in.ts'

it('puts the fields of a file beside an article to it, by its name with or without ending', async () => {
  const folder = folderWith({
    'news/a.txt': 'Text',
    'news/a.yaml': 'title: A',
    'news/b.html': '<p>Text</p>',
    'news/b.html.yml': 'title: B',
    'news/b.yaml': 'title: of the shorter name',
    'news/other/a.txt': 'another folder',
  })
  const { value, diagnostics } = await sourcesIn(folder)
  expect(value.map(({ path, sidecar }) => [path, sidecar])).toEqual([
    ['news/a.txt', { path: 'news/a.yaml', text: 'title: A' }],
    ['news/b.html', { path: 'news/b.html.yml', text: 'title: B' }],
    ['news/other/a.txt', undefined],
  ])
  expect(diagnostics).toMatchObject([{ path: 'news/b.yaml', rule: 'sidecar-second' }])
})

it('reads an encoding of its own, and says what is wrong with it', async () => {
  const folder = folderWith({
    'news/a.txt': 'Text',
    'news/a.yaml': encoded('title: 峰会在北京开幕', 'GB18030'),
    'news/b.txt': 'Text',
    'news/b.yaml': '',
  })
  const { value, diagnostics } = await sourcesIn(folder)
  expect(value.map(({ sidecar }) => sidecar?.text)).toEqual(['title: 峰会在北京开幕', undefined])
  expect(diagnostics).toMatchObject([
    { path: 'news/a.yaml', rule: 'encoding-converted' },
    { path: 'news/b.yaml', rule: 'file-empty' },
  ])
})

it('gives an article another digest when its sidecar changes', async () => {
  const digestWith = async (files: Record<string, string>) =>
    (await sourcesIn(folderWith({ 'news/a.txt': 'Text', ...files }))).value[0]?.digest
  const one = await digestWith({ 'news/a.yaml': 'title: A' })
  expect(await digestWith({ 'news/a.yaml': 'title: A' })).toBe(one)
  expect(await digestWith({ 'news/a.yaml': 'title: B' })).not.toBe(one)
  expect(await digestWith({ 'news/a.yml': 'title: A' })).not.toBe(one)
  expect(await digestWith({})).not.toBe(one)
})

it('takes a lone file of fields in events/ for an event', async () => {
  const { value, diagnostics } = await sourcesIn(
    folderWith({ 'events/day.yaml': 'name: Day', 'site.yaml': 'title: Site' }),
  )
  expect(value.map(({ path, text }) => [path, text])).toEqual([
    ['events/day.yaml', 'name: Day'],
    ['site.yaml', 'title: Site'],
  ])
  expect(diagnostics).toEqual([])
})

it('reads one article with its sidecar as all of them are read', async () => {
  const folder = folderWith({ 'news/a.txt': 'Text', 'news/a.yaml': 'title: A', 'news/b.txt': 'Text' })
  for (const path of ['news/a.txt', 'news/b.txt']) {
    const together = (await sourcesIn(folder)).value.find((source) => source.path === path)
    expect(await readArticle({ path, file: join(folder, path) })).toEqual({ value: together, diagnostics: [] })
  }
})
