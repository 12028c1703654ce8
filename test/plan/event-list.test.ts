import { describe, expect, it } from 'vitest'
import { city, conference, series, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const known = site({
  today: '2025-01-02',
  conferences: [
    conference({ slug: 'g', name: 'G', start: '2026-03' }),
    conference({ slug: 'f', name: 'F', start: '2025-04-01', cancelled: true }),
    conference({ slug: 'e', name: 'E', start: '2025-03-01', language: 'zh-Hans' }),
    conference({ slug: 'd', name: 'D', start: '2024-12-31', end: '2025-01-03', place: 'Hall 4', city: 'Beijing' }),
    conference({ slug: 'c', name: 'C', start: '2024-06-20', end: '2024-06-21', online: false }),
    conference({ slug: 'b', name: 'B', start: '2022-08', online: true }),
    conference({ slug: 'a', name: 'A' }),
  ],
  series: [series({ slug: 'cd', name: 'C and D', otherNames: ['丙丁'], conferences: ['d', 'c'] })],
  cities: [city({ slug: 'beijing', name: 'Beijing', otherNames: ['北京', 'Peking'], conferences: ['d'] })],
})
const page = pageAt('events/index.html', known)
const shown = all(page, 'section', 'year').filter(({ properties }) => !properties.hidden)

describe('the list of events', () => {
  it('has what is to come first, soonest first; then the years, newest first; then those without a date', () => {
    expect(shown.map((year) => [texts(all(year, 'h2')), texts(all(year, 'h3'))])).toEqual([
      [['Upcoming 即将举行 2024'], ['D']],
      [['Upcoming 即将举行 2025'], ['E', 'F']],
      [['Upcoming 即将举行 2026'], ['G']],
      [['2024'], ['C']],
      [['2022'], ['B']],
      [['No date'], ['A']],
    ])
  })

  it('marks what is to come, what runs and what was cancelled', () => {
    const marks = all(page, 'p', 'when').filter(({ properties }) => !properties.hidden)

    expect(texts(marks)).toEqual(['On now 正在举行', 'Upcoming 即将举行', 'Cancelled 已取消', 'Upcoming 即将举行'])
  })

  it('has a place among the past years for each year that is to come', () => {
    const hidden = all(page, 'section', 'year').filter(({ properties }) => properties.hidden)

    expect(attributes(all(page, 'section', 'year'), 'dataHeld')).toEqual(['2026', '2025', '2024', '2022'])
    expect(hidden.map(({ properties }) => properties.dataHeld)).toEqual(['2026', '2025'])
  })

  it('has a block for each date', () => {
    const blocks = all(page, 'p', 'leaf').map((leaf) => texts(all(leaf, 'span')))

    expect([blocks[0], ...blocks.slice(4)]).toEqual([
      ['Dec–Jan', '31–3', '2024/25'],
      ['Jun', '20–21', '2024'],
      ['Month only', 'Aug', '2022'],
      ['Date', '?', 'not stated'],
    ])
  })

  it('says place and format only where they are known', () => {
    const lines = shown.flatMap((year) => texts(all(year, 'p', 'prov')))

    expect([lines[0], ...lines.slice(4)]).toEqual([
      '31 December 2024 – 3 January 2025 Hall 4, Beijing',
      '20–21 June 2024',
      'August 2022 Online',
      'No date',
    ])
  })

  it('counts the years, and leads to each where most of it is', () => {
    const [ledger] = all(page, 'ul', 'ledger')
    const anchors = new Map(
      all(page, 'section', 'year').flatMap((year) =>
        attributes(all(year, 'h2'), 'id').map((id) => [id, texts(all(year, 'h3'))]),
      ),
    )

    expect(ledger && texts(all(ledger, 'li'))).toEqual([
      '2026, 1 conference1',
      '2025, 2 conferences2',
      '2024, 2 conferences2',
      '2022, 1 conference1',
    ])
    expect(
      ledger && attributes(all(ledger, 'a'), 'href').map((href) => anchors.get(href.replace('/events/#', ''))),
    ).toEqual([...[['G'], ['E', 'F'], ['C'], ['B']]])
    expect(texts(all(page, 'p', 'lede'))[0]).toContain('Seven conferences from 2022 to 2026.')
  })

  it('lists series and places in the languages of the site, with their counts', () => {
    const [one, two] = all(page, 'ul', 'tally')

    expect(one && texts(all(one, 'li'))).toEqual(['C and D 丙丁22 conferences'])
    expect(two && texts(all(two, 'li'))).toEqual(['Beijing 北京11 conference'])
    expect([one, two].flatMap((list) => (list ? attributes(all(list, 'a'), 'href') : []))).toEqual([
      '/series/cd/',
      '/places/beijing/',
    ])
  })

  it('lists series and places by what the language of the lists calls them', () => {
    const cities = [
      city({ slug: 'a', name: '重庆', language: 'zh-Hans', conferences: ['x'] }),
      city({ slug: 'b', name: 'Porto', conferences: ['x'] }),
      city({ slug: 'c', name: '安庆', language: 'zh-Hans', otherNames: ['Anqing'], conferences: ['x'] }),
      city({ slug: 'd', name: '北海', language: 'zh-Hans', conferences: ['x'] }),
    ]
    const list = (languages: string[]) => {
      const own = site({
        cities,
        conferences: [conference({ slug: 'x', start: '2024-06-20' })],
        settings: { languages },
      })
      const [places] = all(pageAt('events/index.html', own), 'ul', 'tally')
      return places ? texts(all(places, 'a')) : []
    }
    expect(list(['en', 'zh-Hans'])).toEqual(['Anqing 安庆', 'Porto', '北海', '重庆'])
    expect(list(['zh-Hans', 'en'])).toEqual(['安庆 Anqing', '北海', '重庆', 'Porto'])
  })

  it('leads to its calendar, to be followed or opened, and to one for each language', () => {
    const [subscribe] = all(page, 'p', 'subscribe')
    const languages = all(page, 'ul', 'tally').at(-1)

    expect(subscribe && attributes(all(subscribe, 'a'), 'href')).toEqual([
      'webcal://daypass.example/events.ics',
      '/events.ics',
    ])
    expect(languages && attributes(all(languages, 'a'), 'href')).toEqual([
      ...['webcal://daypass.example/events/en.ics', '/events/en.ics'],
      ...['webcal://daypass.example/events/zh-Hans.ics', '/events/zh-Hans.ics'],
    ])
  })

  it('brings the script that sets the marks right only where something is to come', () => {
    const later = pageAt('events/index.html', { ...known, today: '2027-01-01' })
    const scripts = (of: typeof page) => attributes(all(of, 'script'), 'src').map((src) => src.replace(/\..*/, ''))

    expect(scripts(page)).toEqual(['/assets/theme', '/assets/today', '/assets/site'])
    expect(scripts(later)).toEqual(['/assets/theme', '/assets/site'])
    expect(texts(all(later, 'p', 'when'))).toEqual(['Cancelled 已取消'])
  })
})
