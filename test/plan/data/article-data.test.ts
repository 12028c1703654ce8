import { describe, expect, it } from 'vitest'
import { authorData } from '../../../src/plan/data/author.ts'
import { thingsOn } from '../../page-data.ts'
import { article, conference, figure, picture, prose, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'

const report = article({
  ...{ id: 'news/2024/held', title: 'Summit held', published: '2024-06-22', updated: '2024-06-24', author: 'Ana Reis' },
  ...{ excerpt: 'It was held.', tags: ['AI', 'Ports'], body: [{ kind: 'figure', figure: figure() }] },
  source: { name: 'The Harbour', url: 'https://harbour.example/held', section: 'Science' },
})
const entry = article({
  ...{ id: 'portfolio/pictures', title: 'In pictures' },
  body: [
    { kind: 'figure', figure: figure({ caption: 'The hall', credit: 'Photo: A. Reis' }) },
    { kind: 'figure', figure: figure({ src: '/images/lost.png', caption: 'Lost' }) },
  ],
})
const bare = article({ id: 'portfolio/bare', title: 'No pictures' })
const whole = site({
  articles: [report, entry, bare, article({ id: 'news/2024/other', title: 'Other' })],
  conferences: [conference({ slug: 'summit', coverage: ['portfolio/pictures', 'news/2024/held'] })],
  pictures: { '/images/a.png': picture({ width: 2000 }) },
})

function lastOn(path: string) {
  return thingsOn(textAt(path, whole)).at(-1)
}

const event = { '@id': 'https://daypass.example/events/summit/#event' }
const isPartOf = { '@id': 'https://daypass.example/#site' }

describe('what the page of an article says to machines', () => {
  it('is a NewsArticle with all that is stated of it', () => {
    const url = 'https://daypass.example/news/2024/held/'
    expect(lastOn('news/2024/held/index.html')).toEqual({
      ...{ '@type': 'NewsArticle', '@id': `${url}#article`, url, headline: 'Summit held', inLanguage: 'en' },
      ...{ mainEntityOfPage: { '@id': url }, isPartOf, about: event, description: 'It was held.' },
      ...{ datePublished: '2024-06-22', dateModified: '2024-06-24', keywords: ['AI', 'Ports'] },
      author: { '@type': 'Person', name: 'Ana Reis' },
      publisher: { '@type': 'Organization', name: 'The Harbour' },
      ...{ articleSection: 'Science', isBasedOn: 'https://harbour.example/held' },
      image: ['https://daypass.example/assets/pictures/a-01234567-1920.jpg'],
    })
  })

  it('tells what was corrected, when it was changed last, and how long it takes to read', () => {
    const corrections = [
      { date: '2024-07-01', text: 'It lasted two days.', line: 4, column: 5 },
      { text: 'It was hot.', line: 5, column: 5 },
    ]
    const body = prose(`<p>${'word '.repeat(460)}</p>`)
    const articles = [article({ id: 'news/2024/x', updated: '2024-06-24', corrections, body })]

    expect(thingsOn(textAt('news/2024/x/index.html', site({ articles }))).at(-1)).toMatchObject({
      dateModified: '2024-07-01',
      timeRequired: 'PT2M',
      correction: [
        { '@type': 'CorrectionComment', text: 'It lasted two days.', datePublished: '2024-07-01' },
        { '@type': 'CorrectionComment', text: 'It was hot.' },
      ],
    })
  })

  it('says nothing of what is not stated', () => {
    const url = 'https://daypass.example/news/2024/other/'
    expect(lastOn('news/2024/other/index.html')).toEqual({
      ...{ '@type': 'NewsArticle', '@id': `${url}#article`, url, headline: 'Other', inLanguage: 'en' },
      ...{ mainEntityOfPage: { '@id': url }, isPartOf },
    })
  })

  const picturePage = 'https://daypass.example/portfolio/pictures/a/'
  const hall = {
    ...{ '@type': 'ImageObject', '@id': `${picturePage}#picture`, url: picturePage },
    contentUrl: 'https://daypass.example/assets/pictures/a-01234567-1920.jpg',
    width: { '@type': 'QuantitativeValue', value: 1920, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: 768, unitCode: 'E37' },
    ...{ encodingFormat: 'image/jpeg', caption: 'The hall', creditText: 'Photo: A. Reis' },
    isPartOf: { '@id': 'https://daypass.example/portfolio/pictures/#gallery' },
  }

  it('is an ImageGallery of the pictures that are kept', () => {
    const url = 'https://daypass.example/portfolio/pictures/'
    expect(lastOn('portfolio/pictures/index.html')).toEqual({
      ...{ '@type': 'ImageGallery', '@id': `${url}#gallery`, url, name: 'In pictures', inLanguage: 'en' },
      ...{ mainEntityOfPage: { '@id': url }, isPartOf, about: event, associatedMedia: [hall] },
    })
    expect(lastOn('portfolio/bare/index.html')).toMatchObject({ '@type': 'Article', headline: 'No pictures' })
  })

  it('is the picture, on the page of one', () => {
    expect(lastOn('portfolio/pictures/a/index.html')).toEqual(hall)
  })

  it.each([
    ['Ana Reis', 'Person'],
    ['王小明', 'Person'],
    ['欧阳娜娜', 'Person'],
    ['Newsom Pressley', 'Person'],
    ['新华社', 'Organization'],
    ['MIT 科技评论', 'Organization'],
    ['Xinhua News Agency', 'Organization'],
    ['Department of Physics', 'Organization'],
    ['admin', 'Organization'],
  ])('says whether an author is a person: %s', (name, type) => {
    expect(authorData(name)).toEqual({ '@type': type, name })
  })
})
