import { describe, expect, it } from 'vitest'
import { article, conference, figure, picture, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const entries = Array.from({ length: 21 }, (_, index) =>
  article({
    id: `portfolio/e${index}`,
    title: `Entry ${index}`,
    body: index === 1 ? [] : [{ kind: 'gallery', rows: [[figure(), figure({ src: '/images/b.png' })]] }],
  }),
)
const whole = site({
  articles: entries,
  conferences: [
    conference({ slug: 'shown', name: 'Shown', coverage: ['portfolio/e0'] }),
    conference({ slug: 'not-shown', name: 'Not shown', start: '2024-06-20', coverage: ['portfolio/e1'] }),
  ],
  pictures: { '/images/a.png': picture(), '/images/b.png': picture({ path: 'b.png' }) },
})

describe('the portfolio', () => {
  it('opens with its newest entry and the other pictures of it', () => {
    const [feature] = all(pageAt('portfolio/index.html', whole), 'article', 'feature')

    expect(feature && texts(all(feature, 'h2'))).toEqual(['Entry 0'])
    expect(feature && attributes(all(feature, 'img'), 'src')).toEqual([
      '/assets/pictures/a-01234567-1200.jpg',
      '/assets/pictures/b-01234567-1200.jpg',
    ])
  })

  it('goes on over its pages', () => {
    const titles = ['portfolio/index.html', 'portfolio/page/2/index.html'].map((path) =>
      texts(all(pageAt(path, whole), 'ul', 'prints').flatMap((list) => all(list, 'h2'))),
    )

    expect(titles).toEqual([Array.from({ length: 19 }, (_, index) => `Entry ${index + 1}`), ['Entry 20']])
  })

  it('draws a cover for an entry without pictures', () => {
    const [print] = all(pageAt('portfolio/index.html', whole), 'ul', 'prints')
    const [first] = print ? all(print, 'li') : []

    expect(first && attributes(all(first, 'img'), 'src')).toEqual(['/covers/not-shown.svg'])
    expect(first && texts(all(first, 'p', 'prov'))).toEqual(['No pictures yet 20 June 2024'])
  })

  it('ends with the conferences that have no pictures', () => {
    const covers = ['portfolio/index.html', 'portfolio/page/2/index.html'].map((path) =>
      texts(all(pageAt(path, whole), 'span', 'on')),
    )

    expect(covers).toEqual([[], ['20 Jun 2024Not shown']])
  })
})
