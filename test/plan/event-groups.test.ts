import { describe, expect, it } from 'vitest'
import { article, city, conference, series, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const whole = site({
  today: '2024-06-01',
  articles: [
    article({ id: 'news/2023/one' }),
    article({ id: 'news/2023/two' }),
    article({ id: 'portfolio/three' }),
    article({ id: 'news/2023/elsewhere' }),
  ],
  conferences: [
    conference({ slug: 'waic-2025', name: 'WAIC 2025', start: '2025-07' }),
    conference({
      slug: 'waic-2023',
      name: 'WAIC 2023',
      start: '2023-07-06',
      coverage: ['news/2023/one', 'portfolio/three'],
    }),
    conference({ slug: 'forum', name: 'Forum', start: '2022-01-01', coverage: ['news/2023/elsewhere'] }),
    conference({ slug: 'waic-2021', name: 'WAIC 2021', start: '2021-07-08', coverage: ['news/2023/two'] }),
  ],
  series: [
    series({
      ...{ slug: 'waic', name: '世界人工智能大会', language: 'zh-Hans' },
      otherNames: ['World AI Conference', 'WAIC Shanghai'],
      conferences: ['waic-2025', 'waic-2023', 'waic-2021'],
    }),
  ],
  cities: [
    city({
      slug: 'shanghai',
      name: 'Shanghai',
      otherNames: ['上海'],
      country: 'CN',
      conferences: ['waic-2023', 'forum'],
    }),
    city({ slug: 'bonn', name: 'Bonn', country: 'Germany', conferences: ['nowhere'] }),
  ],
})

describe('the page of a series', () => {
  const page = pageAt('series/waic/index.html', whole)

  it('is in the language of its name, and says it in others', () => {
    expect(attributes(all(page, 'html'), 'lang')).toEqual(['zh-Hans'])
    expect(texts(all(page, 'h1'))).toEqual(['世界人工智能大会 World AI Conference'])
    expect(
      attributes(
        all(page, 'h1').flatMap((heading) => all(heading, 'span')),
        'lang',
      ),
    ).toEqual(['zh-Hans', 'en'])
  })

  it('has its editions as a timeline, and no other conference', () => {
    const years = all(page, 'section', 'year').filter(({ properties }) => !properties.hidden)

    expect(years.map((year) => [...texts(all(year, 'h2')), ...texts(all(year, 'h3'))])).toEqual([
      ['即将举行 Upcoming 2025', 'WAIC 2025'],
      ['2023', 'WAIC 2023'],
      ['2021', 'WAIC 2021'],
    ])
  })

  it('counts editions and coverage, and names what else it is called', () => {
    expect(texts(all(page, 'p', 'lede'))).toEqual(['2021年至2025年共3届。'])
    expect(texts(all(page, 'p', 'prov'))[0]).toBe('1组影像 2篇报道 又名WAIC Shanghai')
  })

  it('belongs to the events, and leads back to them', () => {
    const [crumbs, nav] = [all(page, 'nav', 'crumbs')[0], all(page, 'nav', 'nav')[0]]

    expect(crumbs && attributes(all(crumbs, 'a'), 'href')).toEqual(['/events/', '/events/#series'])
    expect(nav && texts(all(nav, 'a').filter(({ properties }) => properties.ariaCurrent === 'true'))).toEqual([
      '会议 Events',
    ])
  })

  it('leads to its calendar', () => {
    const [subscribe] = all(page, 'p', 'subscribe')
    const alternate = all(page, 'link').filter(({ properties }) => String(properties.rel) === 'alternate')

    expect(subscribe && attributes(all(subscribe, 'a'), 'href')).toEqual([
      'webcal://daypass.example/series/waic.ics',
      '/series/waic.ics',
    ])
    expect(attributes(alternate, 'href')).toContain('/series/waic.ics')
  })
})

describe('the page of a place', () => {
  const page = pageAt('places/shanghai/index.html', whole)

  it('has what was held there, its country and its names', () => {
    expect(texts(all(page, 'h1'))).toEqual(['Shanghai 上海'])
    expect(texts(all(page, 'p', 'lede'))).toEqual(['Two conferences from 2022 to 2023.'])
    expect(texts(all(page, 'p', 'prov'))[0]).toBe('China 1 gallery 2 reports')
    expect(texts(all(page, 'h3'))).toEqual(['WAIC 2023', 'Forum'])
  })

  it('is whole where nothing is known of it', () => {
    const bonn = pageAt('places/bonn/index.html', whole)

    expect(texts(all(bonn, 'p', 'lede'))).toEqual(['No conferences.'])
    expect(texts(all(bonn, 'p', 'prov'))).toEqual(['Germany'])
  })
})
