import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { bad, type Content, program } from './command-line.ts'
import { drawing, mainPart, paragraph, wordDocument } from './load/word-document.ts'

const runProgram = program()

const pasted = `Home > Press > Harbour
Port authority opens its archive: plans to see
Source: The Lindhaven Post    Published: 2024-05-17

The port authority of Lindhaven has opened its archive of ship plans to researchers, who may see nine thousand drawings.

The hall on Friday [Photo/Jane Doe]

Reading hours are from Tuesday to Saturday, and a table by the window can be booked for a whole week, the archive said.
`
const written = `---
title: "Port authority opens its archive: plans to see"
date: 2024-05-17
source: The Lindhaven Post
section: Harbour
---

The port authority of Lindhaven has opened its archive of ship plans to researchers, who may see nine thousand drawings.

<figure><figcaption>The hall on Friday (Photo: Jane Doe)</figcaption></figure>

Reading hours are from Tuesday to Saturday, and a table by the window can be booked for a whole week, the archive said.
`
const draft = '---\ntitle: Draft\ndraft: true\n---\nDelegates met in the hall.\n'

function run(content: Content, ...words: string[]) {
  return runProgram(content, ['export', ...words])
}

describe('export', () => {
  it('prints one file as Markdown with front matter, and nothing else', () => {
    const { status, stdout, stderr } = run({ 'news/archive.txt': pasted }, 'FOLDER/content/news/archive.txt')

    expect([status, stdout, stderr]).toEqual([0, written, ''])
  })

  it('writes files below a folder, at their paths', () => {
    const { status, stdout, folder } = run(
      { 'news/archive.txt': pasted, 'portfolio/hall.html': '<h1>Hall</h1><p>Delegates met.</p>' },
      ...['FOLDER/content/news/archive.txt', 'FOLDER/content/portfolio/hall.html', '--out', 'FOLDER/out'],
    )

    expect(status).toBe(0)
    expect(stdout).toMatch(/^2 articles written to .*out\n$/)
    expect(readFileSync(join(folder, 'out/news/archive.md'), 'utf8')).toBe(written)
    expect(readFileSync(join(folder, 'out/portfolio/hall.md'), 'utf8')).toBe(
      '---\ntitle: Hall\n---\n\nDelegates met.\n',
    )
  })

  it('overwrites nothing unless it is told to', () => {
    const content = { 'news/archive.txt': pasted, 'news/archive.md': 'Mine.\n' }
    const words = ['FOLDER/content/news/archive.txt', '--out', 'FOLDER/content']
    const refused = run(content, ...words)
    const forced = run(content, ...words, '--force')

    expect([refused.status, forced.status]).toEqual([1, 0])
    expect(refused.stderr).toMatch(/content\/news\/archive\.md is there already; --force overwrites it\n/)
    expect(readFileSync(join(refused.folder, 'content/news/archive.md'), 'utf8')).toBe('Mine.\n')
    expect(readFileSync(join(forced.folder, 'content/news/archive.md'), 'utf8')).toBe(written)
  })

  it('writes two files that would have one path only once', () => {
    const content = { 'news/a.txt': pasted, 'news/a.html': '<h1>Hall</h1><p>Delegates met.</p>' }
    const files = ['FOLDER/content/news/a.txt', 'FOLDER/content/news/a.html']
    const { status, stderr, folder } = run(content, ...files, '--out', 'FOLDER/out', '--force')

    expect(status).toBe(1)
    expect(stderr).toMatch(/out\/news\/a\.md is written already, from another file\n/)
    expect(readFileSync(join(folder, 'out/news/a.md'), 'utf8')).toBe(written)
  })

  it.each([
    ['bad.md', bad, 1, /3:\d+ +error +The front matter is not valid YAML/],
    ['draft.md', draft, 0, /The article is a draft/],
    ['nowhere.txt', undefined, 1, /error +The file could not be read/],
  ])('says why there is nothing to write of %s', (name, text, code, said) => {
    const content = text === undefined ? { 'news/other.md': '' } : { [`news/${name}`]: text }
    const { status, stdout, stderr, folder } = run(content, `FOLDER/content/news/${name}`, '--out', 'FOLDER/out')

    expect([status, stdout]).toEqual([code, expect.stringMatching(/^0 articles written to /)])
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('prints what it has printed once more the same', () => {
    expect(run({ 'news/archive.md': written }, 'FOLDER/content/news/archive.md').stdout).toBe(written)
  })

  it('puts the pictures of a Word document where its Markdown looks for them', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
    const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: 'teal', noise } })
      .png()
      .toBuffer()
    const main = mainPart(
      `${paragraph('A walk on the pier')}${paragraph('It was longer than said.')}${drawing('The pier')}`,
    )
    const word = wordDocument({ 'word/document.xml': main, 'word/media/image1.png': picture })
    const { status, stdout, folder } = run(
      { 'news/pier.docx': word },
      'FOLDER/content/news/pier.docx',
      '--out',
      'FOLDER/out',
    )
    const [name = ''] = readdirSync(join(folder, 'images/embedded'))

    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 article written to .*out\n1 picture written to .*images\/embedded\n$/)
    expect(readFileSync(join(folder, 'images/embedded', name))).toEqual(picture)
    expect(readFileSync(join(folder, 'out/news/pier.md'), 'utf8')).toBe(
      `---\ntitle: A walk on the pier\n---\n\nIt was longer than said.\n\n![The pier](/images/embedded/${name})\n`,
    )
  })
})
