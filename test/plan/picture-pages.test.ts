import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, figure, picture, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const whole = site({
  articles: [
    article({
      id: 'portfolio/summit',
      title: 'Summit',
      cover: { src: '/images/lead.png', alt: 'The hall', line: 1, column: 1 },
      body: [
        { kind: 'figure', figure: figure({ caption: 'A panel', credit: 'Li Wei' }) },
        { kind: 'figure', figure: figure({ src: '/images/gone.png' }) },
        { kind: 'figure', figure: figure({ src: '/images/small.png' }) },
      ],
    }),
  ],
  conferences: [conference({ slug: 'expo', name: 'Expo', body: [{ kind: 'figure', figure: figure() }] })],
  pictures: {
    '/images/lead.png': picture({ path: 'lead.png', width: 2000 }),
    '/images/a.png': picture({ path: '会场 Hall_1.JPG' }),
    '/images/small.png': picture({ path: 'small.png', width: 300 }),
  },
})

describe('the pages of pictures', () => {
  it('are those of the pictures that are kept, by their places in the text', () => {
    const paths = plan(whole).map(({ path }) => path)

    expect(paths.filter((path) => /\/\d+\/index\.html$/.test(path))).toEqual([
      'portfolio/summit/0/index.html',
      'portfolio/summit/1/index.html',
      'portfolio/summit/3/index.html',
      'events/expo/1/index.html',
    ])
  })

  it('say what the source says of the picture', () => {
    const page = pageAt('portfolio/summit/1/index.html', whole)

    expect(texts(all(page, 'h1'))).toEqual(['Picture 1 2 / 3'])
    expect(texts(all(page, 'figcaption'))).toEqual(['A panel · Credit in the source: Li Wei'])
    expect(texts(all(page, 'title'))).toEqual(['Picture 1, Summit · Daypass'])
  })

  it('lead on, back and to the article without a script', () => {
    const page = pageAt('portfolio/summit/1/index.html', whole)
    const [nav] = all(page, 'nav', 'pages')

    expect(nav && attributes(all(nav, 'a'), 'href')).toEqual([
      '/portfolio/summit/0/',
      '/portfolio/summit/',
      '/portfolio/summit/3/',
    ])
  })

  it('lead nowhere beyond the first and the last', () => {
    const ends = ['0', '3'].map((number) => all(pageAt(`portfolio/summit/${number}/index.html`, whole), 'nav', 'pages'))

    expect(ends.map((navs) => navs.flatMap((nav) => attributes(all(nav, 'a'), 'rel')))).toEqual([['next'], ['prev']])
  })

  it('ask for the picture at once', () => {
    const [image] = all(pageAt('portfolio/summit/0/index.html', whole), 'img')

    expect(image?.properties).toMatchObject({ fetchPriority: 'high', width: 2000, height: 800, alt: 'The hall' })
    expect(image?.properties.loading).toBeUndefined()
  })
})

describe('the sizes of pictures', () => {
  it('are never wider than the picture, and have plain names', () => {
    const sizes = plan(whole).flatMap((output) => (output.kind === 'picture' ? [[output.path, output.width]] : []))

    expect(sizes).toEqual([
      ['assets/pictures/lead-01234567-480.webp', 480],
      ['assets/pictures/lead-01234567-960.webp', 960],
      ['assets/pictures/lead-01234567-1600.webp', 1600],
      ['assets/pictures/hall-1-01234567-480.webp', 480],
      ['assets/pictures/hall-1-01234567-960.webp', 960],
      ['assets/pictures/hall-1-01234567-1200.webp', 1200],
      ['assets/pictures/small-01234567-300.webp', 300],
    ])
  })
})
