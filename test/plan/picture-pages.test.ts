import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/model/picture.ts'
import { photoOf, versionsOf } from '../../src/plan/photo.ts'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, figure, picture, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

// Of the path of the file, whose name is Chinese.
const digest = createHash('sha256').update('会场 Hall_1.JPG').digest('hex').slice(0, 8)

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
    '/images/a.png': picture({ path: '会场 Hall_1.JPG', colour: '#36c' }),
    '/images/small.png': picture({ path: 'small.png', width: 300 }),
  },
})

describe('the pages of pictures', () => {
  it('are those of the pictures that are kept, by the names of their files', () => {
    const paths = plan(whole).map(({ path }) => path)

    expect(paths.filter((path) => /^(portfolio|events)\/\w+\/[^/]+\/index\.html$/.test(path))).toEqual([
      'portfolio/summit/lead/index.html',
      `portfolio/summit/picture-${digest}/index.html`,
      'portfolio/summit/small/index.html',
      `events/expo/picture-${digest}/index.html`,
    ])
  })

  it('say what the source says of the picture', () => {
    const page = pageAt(`portfolio/summit/picture-${digest}/index.html`, whole)

    expect(texts(all(page, 'h1'))).toEqual(['Picture 1 2 / 3'])
    expect(texts(all(page, 'figcaption'))).toEqual(['A panel · Credit in the source: Li Wei'])
    expect(texts(all(page, 'title'))).toEqual(['Picture 1, Summit · Daypass'])
  })

  it('lead on, back and to the article without a script', () => {
    const page = pageAt(`portfolio/summit/picture-${digest}/index.html`, whole)
    const [nav] = all(page, 'nav', 'pages')

    expect(nav && attributes(all(nav, 'a'), 'href')).toEqual([
      '/portfolio/summit/lead/',
      '/portfolio/summit/',
      '/portfolio/summit/small/',
    ])
  })

  it('lead nowhere beyond the first and the last', () => {
    const ends = ['lead', 'small'].map((name) =>
      all(pageAt(`portfolio/summit/${name}/index.html`, whole), 'nav', 'pages'),
    )

    expect(ends.map((navs) => navs.flatMap((nav) => attributes(all(nav, 'a'), 'rel')))).toEqual([['next'], ['prev']])
  })

  it('ask for the picture at once', () => {
    const [image] = all(pageAt('portfolio/summit/lead/index.html', whole), 'img')

    expect(image?.properties).toMatchObject({ fetchPriority: 'high', width: 2000, height: 800, alt: 'The hall' })
    expect(image?.properties.loading).toBeUndefined()
  })
})

describe('the files of a picture', () => {
  const filesOf = (given: Partial<Picture>) =>
    versionsOf(picture(given)).map(({ format, width }) => `${width} ${format}`)

  it('have plain names', () => {
    const paths = plan(whole).flatMap((output) => (output.kind === 'picture' ? [output.path] : []))

    expect(paths.filter((path) => !path.includes('lead'))).toEqual([
      'assets/pictures/hall-1-01234567-480.avif',
      'assets/pictures/hall-1-01234567-800.avif',
      'assets/pictures/hall-1-01234567-1200.avif',
      'assets/pictures/hall-1-01234567-480.webp',
      'assets/pictures/hall-1-01234567-800.webp',
      'assets/pictures/hall-1-01234567-1200.webp',
      'assets/pictures/hall-1-01234567-1200.jpg',
      'assets/pictures/small-01234567-300.avif',
      'assets/pictures/small-01234567-300.webp',
      'assets/pictures/small-01234567-300.jpg',
    ])
  })

  it('are never wider than the picture, nor alike', () => {
    expect(filesOf({ width: 4000 })).toEqual([
      ...['480 avif', '800 avif', '1280 avif', '1920 avif'],
      ...['480 webp', '800 webp', '1280 webp', '1920 webp', '1920 jpeg'],
    ])
    expect(filesOf({ width: 850 })).toEqual(['480 avif', '850 avif', '480 webp', '850 webp', '850 jpeg'])
  })

  it('keep what is transparent in the one that every browser reads', () => {
    expect(filesOf({ width: 300, kind: 'transparent' })).toEqual(['300 avif', '300 webp', '300 png'])
  })

  it('are as fine as dense screens show them, where lines are drawn', () => {
    expect(filesOf({ width: 300, kind: 'drawing' })).toEqual([
      '480 avif',
      '600 avif',
      '480 webp',
      '600 webp',
      '600 png',
    ])
  })

  it('stand still for who asks for that, where the picture moves', () => {
    const moving = picture({ width: 300, kind: 'animated', colour: '#123' })

    expect(filesOf(moving)).toEqual(['300 webp', '300 jpeg'])
    expect(photoOf(moving, '', site().settings).sources).toMatchObject([
      {
        media: '(prefers-reduced-motion: reduce)',
        type: 'image/jpeg',
        srcset: photoOf(moving, '', site().settings).src,
      },
      { type: 'image/webp' },
    ])
  })
})

describe('a picture in a page', () => {
  it('has its size, its colour, and first what fewest bytes are needed for', () => {
    const [shown] = all(pageAt(`portfolio/summit/picture-${digest}/index.html`, whole), 'picture')
    const [image] = shown ? all(shown, 'img') : []

    expect(shown && attributes(all(shown, 'source'), 'type')).toEqual(['image/avif', 'image/webp'])
    expect(shown && attributes(all(shown, 'source'), 'sizes')).toEqual([
      'min(100vw, 128vh, 1200px)',
      'min(100vw, 128vh, 1200px)',
    ])
    expect(image?.properties).toMatchObject({ width: 1200, height: 800, dataC: '3-6-c' })
  })
})
