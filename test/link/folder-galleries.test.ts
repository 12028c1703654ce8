import { describe, expect, it } from 'vitest'
import { foldersFor } from '../../src/link/folders-for.ts'
import { link } from '../../src/link/link.ts'
import { figuresOf, type Gallery } from '../../src/model/article.ts'
import type { CaptionFile } from '../../src/model/caption-file.ts'
import type { Picture } from '../../src/model/picture.ts'
import { article, picture, site } from '../site-factory.ts'

const place = { line: 3, column: 10 }

function galleryOf(path: string): Gallery {
  return { kind: 'gallery', rows: [], folder: { path, givesCover: true, ...place } }
}

function linked(pictures: readonly Picture[], captions: readonly CaptionFile[] = [], path = 'images/hall/') {
  const { value, diagnostics } = link(
    { articles: [article({ body: [galleryOf(path)] })], pictures, captions, assets: [] },
    site().settings,
    '2024-06-01',
  )
  const [first] = value.articles
  const said = figuresOf(first?.body ?? []).map(({ src, alt, caption, credit }) => ({ src, alt, caption, credit }))
  return { said, cover: first?.cover, diagnostics, first }
}

describe('a gallery of a folder', () => {
  it('shows the pictures by name, numbers as numbers, without those of folders below', () => {
    const paths = ['hall/10.png', 'hall/2.png', 'hall/low/1.png', 'hall/1.png', 'other/1.png']
    const { said, cover } = linked(paths.map((path) => picture({ path })))
    expect(said.map(({ src }) => src)).toEqual(['hall/1.png', 'hall/2.png', 'hall/10.png'])
    expect(cover?.src).toBe('hall/1.png')
  })

  it('takes captions and credits from the pictures themselves', () => {
    const pictures = [
      picture({ path: 'hall/1.jpg', description: 'The hall at noon. Photo by Jane Doe' }),
      picture({ path: 'hall/2.jpg', credit: 'Wang Wei' }),
      picture({ path: 'hall/3.jpg' }),
    ]
    const { said, diagnostics } = linked(pictures)
    expect(said).toEqual([
      { src: 'hall/1.jpg', alt: '', caption: 'The hall at noon', credit: 'Jane Doe' },
      { src: 'hall/2.jpg', alt: '', caption: undefined, credit: 'Wang Wei' },
      { src: 'hall/3.jpg', alt: '', caption: undefined, credit: undefined },
    ])
    expect(diagnostics.filter(({ rule }) => rule === 'gallery-uncaptioned')).toMatchObject([
      { rule: 'gallery-uncaptioned', reason: '2 pictures of the gallery have no caption: 2.jpg, 3.jpg', ...place },
    ])
  })

  it('finds a picture whatever the capitals, accents, zeros and ending that its caption gives it', () => {
    const names = ['Opening.JPG', 'cafe\u0301.png', '007.png', 'two.png', 'two.jpg']
    const entries = ['opening.jpg', 'caf\u00e9.png', '7', 'two', 'two.webp'].map((name, index) => {
      return { name, caption: `Caption ${index}`, line: index + 1, column: 1 }
    })
    const captions = { path: 'images/hall/captions.yaml', folder: 'hall', entries, isBroken: false }
    const { said, diagnostics } = linked(
      names.map((name) => picture({ path: `hall/${name}` })),
      [captions],
    )
    expect(said.flatMap(({ src, caption }) => (caption ? [[src, caption]] : []))).toEqual([
      ['hall/Opening.JPG', 'Caption 0'],
      ['hall/cafe\u0301.png', 'Caption 1'],
      ['hall/007.png', 'Caption 2'],
    ])
    const wrong = diagnostics.filter(({ rule }) => rule === 'caption-without-picture').map(({ line }) => line)
    expect(wrong).toEqual([4, 5])
  })

  it('is not there where its folder is not', () => {
    const { first, diagnostics } = linked([picture({ path: 'hall/1.png' })], [], 'images/hal/')
    expect(first?.body).toEqual([])
    expect(diagnostics[0]).toMatchObject({ rule: 'gallery-missing', path: first?.path, ...place })
  })

  it('says in one message which of a thousand pictures nobody shows', () => {
    const pictures = Array.from({ length: 1001 }, (_, index) => picture({ path: `old/${index}.png` }))
    const { diagnostics } = linked([picture({ path: 'hall/1.png', description: 'The hall' }), ...pictures])
    expect(diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
      [
        'pictures-unused',
        'No page shows 1001 pictures: images/old/0.png, images/old/1.png, images/old/2.png and 998 more',
      ],
    ])
  })
})

describe('a picture of which its article says nothing', () => {
  it('is described as its captions.yaml or its own file says', () => {
    const body = ['/images/hall/1.png', '/images/hall/2.png'].map((src) => {
      return { kind: 'figure' as const, figure: { src, alt: '', ...place } }
    })
    const entries = [{ name: '1.png', caption: 'The hall', line: 1, column: 1 }]
    const captions = [{ path: 'images/hall/captions.yaml', folder: 'hall', entries, isBroken: false }]
    const pictures = [picture({ path: 'hall/1.png' }), picture({ path: 'hall/2.png', description: 'The quay' })]
    const { value, diagnostics } = link(
      { articles: [article({ body })], pictures, captions, assets: [] },
      site().settings,
      '2024-06-01',
    )
    expect(figuresOf(value.articles[0]?.body ?? []).map(({ alt }) => alt)).toEqual(['The hall', 'The quay'])
    expect(diagnostics.filter(({ rule }) => rule === 'picture-without-alt')).toEqual([])
  })
})

describe('foldersFor', () => {
  it.each([
    ['images/forum/', ['forum', 'images/forum']],
    ['/images/forum', ['forum', 'images/forum']],
    ['../../images/forum/', ['forum']],
    ['static/images/forum', ['forum', 'static/images/forum']],
    ['images\\forum\\', ['forum', 'images/forum']],
    ['images/second%20hall', ['second hall', 'images/second hall']],
    ['images/', ['../content/news/images', '../content/news/report/images', '']],
    ['/images/', ['', 'images']],
    ['forum', ['forum', '../content/news/forum', '../content/news/report/forum']],
    ['../forum', ['../content/forum', '../content/news/forum']],
    ['./', ['../content/news', '../content/news/report']],
    ['../../forum', ['../content/forum']],
    ['../../../etc', []],
    ['images/../../etc', []],
    ['/../etc', []],
    ['https://example.org/forum/', []],
    ['//example.org/forum/', []],
    ['C:\\forum', []],
    ['file:///etc', []],
  ])('%s', (name, folders) => {
    expect(foldersFor(name, 'news/report.md')).toEqual(folders)
  })
})
