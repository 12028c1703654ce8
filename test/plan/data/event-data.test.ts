import { describe, expect, it } from 'vitest'
import { guessedYear } from '../../../src/model/guessed.ts'
import type { Conference } from '../../../src/model/site.ts'
import { type Thing, thingsOn } from '../../page-data.ts'
import { article, conference, figure, picture, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'

const sure = { path: 'news/a.md', line: 2, column: 1, rule: 'prose', confidence: 0.9 }
const hall = { start: '2024-06-20', place: 'Harbour Hall', city: 'Porto', country: 'Portugal' }

/** What the page of a conference says it is about. */
function shownBy(given: Partial<Conference>): Thing | undefined {
  const html = textAt('events/a-conference/index.html', site({ conferences: [conference(given)] }))
  return thingsOn(html).at(-1)
}

const place = {
  ...{ '@type': 'Place', name: 'Harbour Hall' },
  address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'Portugal' },
}

describe('what the page of a conference says to machines', () => {
  it('is an event with all that is stated of it', () => {
    const body = [{ kind: 'gallery' as const, rows: [[figure()], [figure({ src: '/images/b.png' })]] }]
    const summit = conference({
      ...{ slug: 'summit', name: 'Summit', otherNames: ['峰会'], excerpt: 'Two days.', end: '2024-06-21', ...hall },
      ...{ organisers: ['City of Porto'], url: 'https://summit.example/', series: 'summits' },
      coverage: ['portfolio/pictures', 'news/2024/held'],
    })
    const whole = site({
      settings: { url: 'https://example.org/pass', base: '/pass' },
      articles: [
        article({ id: 'news/2024/held', title: 'Held', published: '2024-06-22' }),
        article({ id: 'portfolio/pictures', title: 'In pictures', language: 'zh-Hans', body }),
      ],
      conferences: [summit],
      series: [{ slug: 'summits', name: 'Summits', language: 'en', otherNames: [], conferences: ['summit'] }],
      pictures: { '/images/a.png': picture(), '/images/b.png': picture({ path: 'b.png', width: 300 }) },
    })
    const page = 'https://example.org/pass/events/summit/'
    expect(thingsOn(textAt('events/summit/index.html', whole)).slice(1)).toEqual([
      {
        ...{
          '@type': 'WebPage',
          '@id': page,
          url: page,
          name: 'Summit',
          description: 'Summit, 20–21 June 2024, Harbour Hall, Porto: Two days.',
          inLanguage: 'en',
        },
        isPartOf: { '@id': 'https://example.org/pass/#site' },
        breadcrumb: { '@id': `${page}#way` },
        mainEntity: { '@id': `${page}#event` },
      },
      {
        ...{ '@type': 'BreadcrumbList', '@id': `${page}#way` },
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/pass/' },
          { '@type': 'ListItem', position: 2, name: 'Events', item: 'https://example.org/pass/events/' },
          { '@type': 'ListItem', position: 3, name: '2024', item: 'https://example.org/pass/events/#y2024' },
          { '@type': 'ListItem', position: 4, name: 'Summit' },
        ],
      },
      {
        ...{ '@type': 'Event', '@id': `${page}#event`, name: 'Summit', alternateName: ['峰会'], url: page },
        ...{ description: 'Two days.', sameAs: 'https://summit.example/' },
        ...{ startDate: '2024-06-20', endDate: '2024-06-21', location: place },
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        organizer: [{ '@type': 'Organization', name: 'City of Porto' }],
        superEvent: {
          ...{ '@type': 'EventSeries', '@id': 'https://example.org/pass/series/summits/#series' },
          ...{ name: 'Summits', url: 'https://example.org/pass/series/summits/' },
        },
        image: [
          'https://example.org/pass/assets/pictures/a-01234567-1200.jpg',
          'https://example.org/pass/assets/pictures/b-01234567-300.jpg',
        ],
        subjectOf: [
          {
            ...{ '@type': 'ImageGallery', '@id': 'https://example.org/pass/portfolio/pictures/#gallery' },
            ...{ url: 'https://example.org/pass/portfolio/pictures/', inLanguage: 'zh-Hans', name: 'In pictures' },
          },
          {
            ...{ '@type': 'NewsArticle', '@id': 'https://example.org/pass/news/2024/held/#article', headline: 'Held' },
            ...{ url: 'https://example.org/pass/news/2024/held/', inLanguage: 'en', datePublished: '2024-06-22' },
          },
        ],
      },
    ])
  })

  const link = { '@type': 'VirtualLocation', url: 'https://summit.example/' }
  it.each([
    ['in a place', hall, 'Offline', place],
    ['online', { start: '2024-06-20', online: true, url: 'https://summit.example' }, 'Online', link],
    ['in both ways', { ...hall, online: true, url: 'https://summit.example' }, 'Mixed', [place, link]],
    ['in both ways, the address unknown', { ...hall, online: true }, 'Mixed', place],
    [
      'in a city',
      { start: '2024-06-20', city: 'Porto' },
      'Offline',
      { '@type': 'Place', name: 'Porto', address: { '@type': 'PostalAddress', addressLocality: 'Porto' } },
    ],
    [
      'in a hall',
      { start: '2024-06-20', place: 'Harbour Hall' },
      'Offline',
      { '@type': 'Place', name: 'Harbour Hall', address: 'Harbour Hall' },
    ],
  ])('says where it is held: %s', (_, given, mode, location) => {
    const eventAttendanceMode = `https://schema.org/${mode}EventAttendanceMode`
    expect(shownBy(given)).toMatchObject({ '@type': 'Event', eventAttendanceMode, location })
  })

  it.each([
    ['its month alone is known', { ...hall, start: '2024-06' }],
    ['no date of it is known', { ...hall, start: undefined }],
    ['its last day alone is known', { ...hall, start: undefined, end: '2024-06-21' }],
    ['its day is a guess', { ...hall, found: { start: { ...sure, confidence: 0.4 } } }],
    ['its year is a guess', { ...hall, found: { start: { ...sure, rule: `prose, ${guessedYear}` } } }],
    ['its place is not known', { start: '2024-06-20' }],
    ['its country alone is known', { start: '2024-06-20', country: 'Portugal' }],
    ['it is online at no address', { start: '2024-06-20', online: true }],
    ['it is online at an address that could run', { start: '2024-06-20', online: true, url: 'javascript:alert(1)' }],
  ])('is a thing of its name, and no event, where %s', (_, given) => {
    const page = 'https://daypass.example/events/a-conference/'
    expect(shownBy(given)).toEqual({ '@type': 'Thing', '@id': `${page}#event`, name: 'A Conference', url: page })
  })

  const nine = { startTime: '09:00', endTime: '17:30' }
  it.each<[string, Partial<Conference>, string, string | undefined]>([
    ['a day', {}, '2024-06-20', undefined],
    ['a day, its end stated', { end: '2024-06-20' }, '2024-06-20', '2024-06-20'],
    [
      'times and their zone',
      { ...nine, timeZone: 'Asia/Shanghai' },
      '2024-06-20T09:00:00+08:00',
      '2024-06-20T17:30:00+08:00',
    ],
    [
      'days between which clocks are set',
      { start: '2024-03-30', end: '2024-04-01', ...nine, timeZone: 'Europe/Berlin' },
      '2024-03-30T09:00:00+01:00',
      '2024-04-01T17:30:00+02:00',
    ],
    ['times of the place', nine, '2024-06-20T09:00:00', '2024-06-20T17:30:00'],
    ['times online, of some zone', { ...nine, online: true, end: '2024-06-21' }, '2024-06-20', '2024-06-21'],
    ['a beginning', { startTime: '09:00', end: '2024-06-21' }, '2024-06-20T09:00:00', '2024-06-21'],
    ['an end', { endTime: '17:30', end: '2024-06-21' }, '2024-06-20', '2024-06-21T17:30:00'],
    ['an end before the beginning', { startTime: '17:30', endTime: '09:00' }, '2024-06-20T17:30:00', undefined],
    ['an end of which the month is known', { end: '2024-07', ...nine }, '2024-06-20T09:00:00', undefined],
    [
      'an end that is a guess',
      { end: '2024-06-22', found: { end: { ...sure, confidence: 0.3 } } },
      '2024-06-20',
      undefined,
    ],
    ['an end before the start', { end: '2024-06-02' }, '2024-06-20', undefined],
  ])('says when as exactly as that is known: %s', (_, given, startDate, endDate) => {
    const shown = shownBy({ ...hall, ...given })
    expect([shown?.startDate, shown?.endDate]).toEqual([startDate, endDate])
  })

  it('says that it was cancelled', () => {
    expect(shownBy({ ...hall, cancelled: true })?.eventStatus).toBe('https://schema.org/EventCancelled')
  })
})
