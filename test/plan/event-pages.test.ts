import { describe, expect, it } from 'vitest'
import { article, conference, figure, mention, picture, prose, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const coverage = ['portfolio/summit', 'news/2024/held']
const whole = site({
  articles: [
    article({
      id: 'news/2024/held',
      title: 'Summit held',
      event: mention(),
    }),
    article({
      id: 'portfolio/summit',
      title: 'In pictures',
      body: [{ kind: 'gallery', rows: [Array.from({ length: 6 }, () => figure())] }],
    }),
  ],
  conferences: [
    conference({ slug: 'n3', name: 'N3', start: '2026-01-01' }),
    conference({ slug: 'n2', name: 'N2', start: '2025-01-01' }),
    conference({
      ...{ slug: 'summit', name: 'Summit', otherNames: ['The Big One'], start: '2024-06-20', end: '2024-06-21' },
      ...{ city: 'Shanghai', url: 'https://www.summit.example/', organisers: ['上海交通大学'], coverage },
      body: prose('<p>What it was about.</p>'),
    }),
    conference({ slug: 'n1', name: 'N1', start: '2023-01-01' }),
    conference({ slug: 'n0', name: 'N0', start: '2022-01-01', excerpt: 'A sentence.', url: 'javascript:alert(1)' }),
    conference({ slug: 'undated', name: 'Undated' }),
  ],
  pictures: { '/images/a.png': picture() },
  today: '2026-06-01',
})

describe('the page of a conference', () => {
  const page = pageAt('events/summit/index.html', whole)

  it('opens with its date, name and place', () => {
    expect(texts(all(page, 'header', 'badge'))).toEqual(['20–21Jun 2024Summit20–21 June 2024, Shanghai'])
  })

  it('says what is known of it', () => {
    const terms = all(page, 'dl', 'facts').flatMap((facts) => [texts(all(facts, 'dt')), texts(all(facts, 'dd'))])

    expect(terms).toEqual([
      ['Dates', 'Place', 'Organiser', 'Also named', 'Official site', 'Stated in'],
      [
        'Thu 20 – Fri 21 June 2024',
        'ShanghaiVenue not stated',
        '上海交通大学',
        'The Big One',
        'summit.example',
        'Summit held',
      ],
    ])
  })

  it('shows its coverage: pictures, then reports', () => {
    const [section] = all(page, 'section', 'coverage')

    expect(section && texts(all(section, 'h3'))).toEqual(['In pictures, 6 pictures', 'Summit held'])
    expect(section && attributes(all(section, 'a', 'print'), 'href').slice(0, 4)).toEqual([
      ...['/portfolio/summit/a/', '/portfolio/summit/a-2/', '/portfolio/summit/a-3/', '/portfolio/summit/a-4/'],
    ])
  })

  it('is put into calendars by one plain button once it is over', () => {
    const [stub] = all(page, 'div', 'stub')

    expect(stub && attributes(all(stub, 'a'), 'href')).toEqual(['/events/summit.ics'])
    expect(stub && all(stub, 'a', 'solid')).toEqual([])
    expect(all(page, 'p', 'when')).toEqual([])
  })

  it('leads to its neighbours in time', () => {
    const [reel] = all(page, 'ul', 'reel')

    expect(reel && texts(all(reel, 'h3'))).toEqual(['N3', 'N2', 'N1', 'N0'])
  })

  it('leads back to its year', () => {
    const [crumbs] = all(page, 'nav', 'crumbs')

    expect(crumbs && attributes(all(crumbs, 'a'), 'href')).toEqual(['/events/', '/events/#y2024'])
  })
})

describe('a conference of which little is known', () => {
  it('shows what lists say of it, and no link that could run', () => {
    const page = pageAt('events/n0/index.html', whole)

    expect(texts(all(page, 'div', 'prose'))).toEqual(['A sentence.'])
    expect(texts(all(page, 'dt'))).toEqual(['Dates'])
  })

  it('has no neighbours where it has no date', () => {
    const page = pageAt('events/undated/index.html', whole)

    expect(all(page, 'ul', 'reel')).toEqual([])
    expect(texts(all(page, 'header', 'badge'))).toEqual(['UndatedNo date'])
  })
})
