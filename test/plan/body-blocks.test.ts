import { describe, expect, it } from 'vitest'
import type { Article, Figure } from '../../src/model/article.ts'
import { ownerOf } from '../../src/plan/album.ts'
import { shownBody } from '../../src/plan/body-blocks.ts'
import { indexed } from '../../src/plan/indexed-site.ts'
import { plan } from '../../src/plan/plan.ts'
import { article, figure, picture, prose, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const pictures = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((name) => [`/images/${name}.png`, picture({ path: `${name}.png` })]),
)

describe('a picture of another host', () => {
  const body: Article['body'] = [{ kind: 'figure', figure: figure({ src: 'https://www.pics.example/b.jpg?x=1' }) }]
  const page = pageOf(body)

  it('is a box that names the host and leads to the original', () => {
    const [hole] = all(page, 'div', 'hole')

    expect(hole && texts([hole])).toEqual(['Picture not keptOriginal on pics.example'])
    expect(hole && all(hole, 'a').map(({ properties }) => [properties.href, String(properties.rel)])).toEqual([
      ['https://www.pics.example/b.jpg?x=1', 'noopener,noreferrer'],
    ])
  })

  it('is loaded from there, and its host not told from where, where the site lets pages do so', () => {
    const settings = { remotePictures: 'load' } as const
    const loaded = pageAt('news/2024/a-report/index.html', site({ articles: [article({ body })], settings }))
    const [hole] = all(loaded, 'div', 'hole')

    expect(hole && texts([hole])).toEqual(['Original on pics.example'])
    expect(hole && all(hole, 'img').map(({ properties }) => properties)).toMatchObject([
      { src: 'https://www.pics.example/b.jpg?x=1', alt: '', loading: 'lazy', referrerPolicy: 'no-referrer' },
    ])
    expect(all(page, 'img').filter(({ properties }) => String(properties.src).startsWith('http'))).toEqual([])
  })

  it('has no page of its own', () => {
    const paths = plan(site({ articles: [article({ body })], pictures })).map(({ path }) => path)

    expect(paths.filter((path) => path.startsWith('news/2024/'))).toEqual(['news/2024/a-report/index.html'])
  })
})

describe('a picture that is not kept', () => {
  it('keeps its caption and credit', () => {
    const page = pageOf([{ kind: 'figure', figure: figure({ src: '/no.png', caption: 'The hall', credit: 'Li Wei' }) }])

    expect(texts(all(page, 'figure'))).toEqual(['Picture not keptThe hall · Credit in the source: Li Wei'])
  })

  it('is one box with its neighbours where nothing is said of them', () => {
    const hosts = ['https://one.example/1.jpg', 'https://two.example/2.jpg']
    const page = pageOf(hosts.map((src) => ({ kind: 'figure', figure: figure({ src }) })))

    expect(texts(all(page, 'div', 'hole'))).toEqual([
      'Two pictures not keptOriginal on one.exampleOriginal on two.example',
    ])
  })

  it('stays in its row', () => {
    const page = galleryOf([figure({ src: '/no.png', caption: 'Gone' }), figure({ caption: 'Kept' })])

    expect(texts(all(page, 'li').filter(({ properties }) => properties.dataP !== undefined))).toEqual([
      'Picture not kept1Gone',
      '2Kept',
    ])
  })

  it('is not linked where its address could run', () => {
    const page = pageOf([{ kind: 'figure', figure: figure({ src: 'javascript:alert(1)' }) }])

    expect(all(page, 'div', 'hole').flatMap((hole) => all(hole, 'a'))).toEqual([])
  })
})

describe('the captions of a gallery', () => {
  it('are said once for neighbours that share one', () => {
    const page = galleryOf([figure({ caption: 'A panel' }), figure({ src: '/images/b.png', caption: 'A panel' })])

    expect(texts(all(page, 'figcaption'))).toEqual(['1–2A panel'])
  })

  it('stand below the row, group by group, where only some share one', () => {
    const names = ['A panel', 'A panel', 'The foyer']
    const page = galleryOf(names.map((caption) => figure({ caption })))

    expect(texts(all(page, 'figcaption').flatMap((caption) => all(caption, 'p')))).toEqual(['1–2A panel', '3The foyer'])
  })

  it('stand below each picture where all differ', () => {
    const page = galleryOf([figure({ caption: 'One' }), figure({ caption: 'Two' })])

    expect(texts(all(page, 'figcaption'))).toEqual(['1One', '2Two'])
  })

  it('are missed once in a row without any', () => {
    const page = galleryOf([figure({ caption: 'One' }), figure({ caption: 'One' })], [figure(), figure()])

    expect(texts(all(page, 'figcaption'))).toEqual(['1–2One', '3–4No caption in the source'])
  })

  it('are missed once in a gallery without any', () => {
    expect(texts(all(galleryOf([figure()], [figure()]), 'figcaption'))).toEqual(['1–2No caption in the source'])
  })
})

describe('a gallery', () => {
  it('gives each picture a part of its row, on narrow, middle and wide pages', () => {
    const wide = { '/images/wide.png': picture({ path: 'wide.png', width: 9000, height: 900 }) }
    const page = pageOf([{ kind: 'gallery', rows: [[figure(), figure()], [figure({ src: '/images/wide.png' })]] }], {
      ...pictures,
      ...wide,
    })

    expect(attributes(all(page, 'li'), 'dataP')).toEqual([
      'a9b9c9d9e4f9g7h0i4j9k7l0', // 99.99, 49.70, 49.70
      'a9b9c9d9e4f9g7h0i4j9k7l0',
      'a9b9c9d9e9f9g9h9i9j9k9l9',
    ])
    expect(
      attributes(
        all(page, 'li')
          .flatMap((cell) => all(cell, 'source'))
          .slice(0, 1),
        'sizes',
      ),
    ).toEqual(['(min-width: 61rem) min(50vw, 45rem), (min-width: 32rem) 50vw, 100vw'])
  })

  it('goes on through rows in which each picture has words of its own', () => {
    const [one, two, three, ...shared] = ['One', 'Two', 'Three', 'Both', 'Both', 'Last'].map((caption) =>
      figure({ caption }),
    )
    const page = galleryOf(...[[one, two], [three], shared.slice(0, 2), shared.slice(2)].map((row) => row as Figure[])) // none is absent

    expect(all(page, 'ul', 'gallery').map((row) => all(row, 'img').length)).toEqual([3, 2, 1])
  })

  it('is small where it has very many pictures of which nothing is said', () => {
    const [few, many] = [6, 12].map((count) => galleryOf(...Array.from({ length: count }, () => [figure(), figure()])))
    const widest = (page = few) => attributes(page ? all(page, 'li') : [], 'dataP').map((share) => share.slice(16, 18))

    expect([...new Set(widest(few))]).toEqual(['i3'])
    expect([...new Set(widest(many))]).toEqual(['i1', 'i2'])
  })

  it('leads from each picture to its page, and names it', () => {
    const page = galleryOf([figure(), figure({ src: '/images/b.png', caption: 'The foyer' })])
    const links = all(page, 'a', 'print')

    expect(attributes(links, 'href')).toEqual(['/news/2024/a-report/a/', '/news/2024/a-report/b/'])
    expect(attributes(links, 'dataSizes')).toEqual(['min(100vw, 128vh, 1200px)', 'min(100vw, 128vh, 1200px)'])
    expect(
      attributes(
        all(page, 'picture').flatMap((shown) => all(shown, 'img')),
        'alt',
      ),
    ).toEqual(['Picture 1', 'The foyer'])
  })
})

describe('the cover', () => {
  const cover = { src: '/images/a.png', alt: 'The hall', line: 1, column: 1 }

  it('leads where the text does not show it', () => {
    const { lead, blocks } = shown({ cover, body: prose('<p>Text.</p>') })

    expect(lead).toMatchObject({ kind: 'figure', print: { number: 0, photo: { alt: 'The hall', first: true } } })
    expect(blocks).toEqual([{ kind: 'prose', html: '<p>Text.</p>' }])
  })

  it('is shown once, where the text shows it', () => {
    const { lead, blocks } = shown({ cover, body: [{ kind: 'figure', figure: figure() }] })

    expect(lead).toBeUndefined()
    expect(blocks).toMatchObject([{ kind: 'figure', print: { number: 1, photo: { first: true } } }])
  })

  it('is known again under another address', () => {
    const same = { ...pictures, '../images/a.png?v=2': picture({ path: 'a.png' }) }
    const body: Article['body'] = [{ kind: 'figure', figure: figure({ src: '../images/a.png?v=2' }) }]

    expect(shown({ cover, body }, same).lead).toBeUndefined()
  })

  it('leads as a box where it stands on another host', () => {
    const { lead } = shown({ cover: { ...cover, src: 'https://pics.example/a.jpg' } })

    expect(lead).toEqual({
      kind: 'hole',
      missing: [{ host: 'pics.example', href: 'https://pics.example/a.jpg' }],
      caption: undefined,
    })
  })
})

describe('the headings of a text', () => {
  it('are named in order, over the pictures between them, and leave other names alone', () => {
    const { blocks } = shown({
      body: [
        ...prose('<h2>One</h2><p>.</p><h2 lang="en">Two</h2>'),
        { kind: 'figure', figure: figure() },
        ...prose('<h2 id="footnote-label">Footnotes</h2><h2>Three</h2>'),
      ],
    })

    expect(blocks.flatMap((block) => (block.kind === 'prose' ? block.html.match(/id="[^"]*"/g) : []))).toEqual([
      'id="one"',
      'id="two"',
      'id="footnote-label"',
      'id="three"',
    ])
  })
})

function shown(given: Partial<Article>, kept = pictures) {
  return shownBody(ownerOf(article(given)), indexed(site({ pictures: kept })))
}

function pageOf(body: Article['body'], kept = pictures) {
  return pageAt('news/2024/a-report/index.html', site({ articles: [article({ body })], pictures: kept }))
}

function galleryOf(...rows: Figure[][]) {
  return pageOf([{ kind: 'gallery', rows }])
}
