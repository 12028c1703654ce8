import { describe, expect, it } from 'vitest'
import type { FoundIn } from '../../src/model/site.ts'
import { article, city, conference, mention, series, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

type Given = Parameters<typeof conference>[0]

function pageOf(given: Given, more: Parameters<typeof site>[0] = {}) {
  return pageAt('events/summit/index.html', site({ conferences: [conference({ slug: 'summit', ...given })], ...more }))
}

function factsOf(given: Given, more: Parameters<typeof site>[0] = {}) {
  const [facts] = all(pageOf(given, more), 'dl', 'facts')
  const [terms, details] = facts ? [texts(all(facts, 'dt')), texts(all(facts, 'dd'))] : [[], []]
  return Object.fromEntries(terms.map((term, index) => [term, details[index]]))
}

describe('the dates of a conference', () => {
  it('have their weekdays in the language of the page, and are told machines', () => {
    const dates = { start: '2022-08-08', end: '2022-08-11' }
    const [facts] = all(pageOf(dates), 'dl', 'facts')

    expect(factsOf(dates).Dates).toBe('Mon 8 – Thu 11 August 2022')
    expect(factsOf({ ...dates, language: 'zh-Hans' }).日期).toBe('2022年8月8日（周一）至11日（周四）')
    expect(facts && attributes(all(facts, 'time'), 'dateTime')).toEqual(['2022-08-08', '2022-08-11'])
  })

  it.each([
    [{ startTime: '09:00', endTime: '17:30' }, '09:00–17:30', ['2022-08-08T09:00', '2022-08-09T17:30']],
    [{ startTime: '09:00' }, '09:00', ['2022-08-08T09:00']],
    [{ endTime: '17:30' }, 'until 17:30', ['2022-08-09T17:30']],
    [
      { startTime: '09:00', endTime: '17:30', timeZone: 'Asia/Shanghai' },
      '09:00–17:30China Standard Time, UTC+8',
      ['2022-08-08T09:00+08:00', '2022-08-09T17:30+08:00'],
    ],
    [
      { startTime: '18:00', timeZone: 'America/St_Johns' },
      '18:00Newfoundland Daylight Time, UTC−2:30',
      ['2022-08-08T18:00-02:30'],
    ],
    [{ startTime: '18:00', timeZone: 'UTC' }, '18:00Coordinated Universal Time, UTC', ['2022-08-08T18:00+00:00']],
    [{ startTime: '18:00', timeZone: 'Asia/Atlantis' }, '18:00', ['2022-08-08T18:00']],
  ])('have times and their zone: %j', (given, text, moments) => {
    const all4 = { start: '2022-08-08', end: '2022-08-09', ...given }
    const [facts] = all(pageOf(all4), 'dl', 'facts')

    expect(factsOf(all4).Times).toBe(text)
    expect(facts && attributes(all(facts, 'time'), 'dateTime').slice(2)).toEqual(moments)
  })

  it('name the zone in the language of the page', () => {
    const given = { start: '2022-08-08', startTime: '09:00', timeZone: 'Asia/Shanghai', language: 'zh-Hans' }

    expect(factsOf(given).时间).toBe('09:00中国标准时间，UTC+8')
  })
})

describe('the place of a conference', () => {
  it.each<[Given, string | undefined, string | undefined]>([
    [{ city: 'Porto', place: 'Harbour Hall', country: 'Portugal' }, 'Porto, PortugalHarbour Hall', undefined],
    [{ city: 'Porto', country: 'PT' }, 'Porto, PortugalVenue not stated', undefined],
    [{ place: 'Harbour Hall' }, 'Harbour Hall', undefined],
    [{ country: 'Portugal' }, 'Portugal', undefined],
    [{ city: '上海', country: '中国' }, '中国上海Venue not stated', undefined],
    [{ online: true }, undefined, 'Online'],
    [{ online: true, city: 'Porto', place: 'Harbour Hall' }, 'PortoHarbour Hall', 'In place and online'],
    [{}, undefined, undefined],
  ])('%j', (given, place, format) => {
    const facts = factsOf(given)

    expect([facts.Place, facts.Format]).toEqual([place, format])
  })

  it('leads to the page of the city', () => {
    const page = pageOf(
      { city: 'Porto' },
      { cities: [city({ slug: 'porto', name: 'Porto', conferences: ['summit'] })] },
    )
    const [facts] = all(page, 'dl', 'facts')

    expect(facts && attributes(all(facts, 'a'), 'href')).toEqual(['/places/porto/'])
  })
})

describe('the edition of a conference', () => {
  const others = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((slug, index) =>
    conference({ slug, name: slug.toUpperCase(), start: `${2030 - index}-01-01` }),
  )
  const own = conference({ slug: 'summit', name: 'S', start: '2026-06-01', edition: 22 })
  const conferences = [...others, own].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
  const editions = [series({ slug: 'sum', name: 'Summits', conferences: ['e1', 'e2', 'summit', 'e6'] })]

  it('leads to its series', () => {
    const page = pageAt('events/summit/index.html', site({ conferences, series: editions }))
    const [facts] = all(page, 'dl', 'facts')

    expect(facts && texts(all(facts, 'dd'))[1]).toBe('Summits22nd edition')
    expect(facts && attributes(all(facts, 'a'), 'href')).toEqual(['/series/sum/'])
  })

  it('has the others of its series before its neighbours in time, and none twice', () => {
    const page = pageAt('events/summit/index.html', site({ conferences, series: editions }))
    const lists = all(page, 'ul', 'reel').map((reel) => texts(all(reel, 'h3')))

    expect(lists).toEqual([
      ['E1', 'E2', 'E6'],
      ['E3', 'E4', 'E5'],
    ])
  })

  it.each([
    [1, '1st edition'],
    [2, '2nd edition'],
    [3, '3rd edition'],
    [11, '11th edition'],
    [21, '21st edition'],
  ])('is said where no series is known: %i', (edition, text) => {
    expect(factsOf({ edition }).Edition).toBe(text)
    expect(factsOf({ edition, language: 'zh-Hans' }).届次).toBe(`第${edition}届`)
  })
})

describe('the way of a conference into a calendar', () => {
  const linksOf = (given: Given) => {
    const [stub] = all(pageOf(given), 'div', 'stub')
    return stub
      ? all(stub, 'a').map((link) => [texts([link])[0], String(link.properties.href).replace(/\?.*/, '')])
      : []
  }

  it('is its file and two forms, as long as it is not over', () => {
    expect(linksOf({ start: '2024-06-02' })).toEqual([
      ['Add to calendar 加入日历', '/events/summit.ics'],
      ['Google Calendar', 'https://calendar.google.com/calendar/render'],
      ['Outlook', 'https://outlook.live.com/calendar/0/action/compose'],
    ])
    expect(linksOf({ start: '2024-05-30', end: '2024-06-01' })).toHaveLength(3)
  })

  it('is its file where it is over or cancelled', () => {
    expect(linksOf({ start: '2024-05-30' })).toEqual([['Add to calendar 加入日历', '/events/summit.ics']])
    expect(linksOf({ start: '2024-06-30', cancelled: true })).toEqual([
      ['Add to calendar 加入日历', '/events/summit.ics'],
    ])
  })

  it.each<Given>([{}, { start: '2024-07' }])('is none, and that is said, where no day is known: %j', (given) => {
    expect(linksOf(given)).toEqual([])
    expect(texts(all(pageOf(given), 'div', 'stub'))).toEqual(['Without a known day it cannot go into a calendar.'])
  })
})

describe('what was cancelled', () => {
  it('says so first', () => {
    const given = { start: '2024-06-02', cancelled: true }

    expect(Object.entries(factsOf(given))[0]).toEqual(['Status', 'Cancelled'])
    expect(texts(all(pageOf(given), 'p', 'when'))).toEqual(['Cancelled 已取消'])
  })
})

const found = (given: Partial<FoundIn> = {}): FoundIn => ({
  ...{ path: 'events/summit.md', line: 2, column: 1, rule: 'front matter: start', confidence: 1 },
  ...given,
})

describe('where the facts are stated', () => {
  const articles = [
    article({ id: 'news/2024/one', title: 'One', event: mention() }),
    article({ id: 'news/2024/two', title: 'Two', event: mention() }),
    article({ id: 'news/2024/silent', title: 'Silent' }),
  ]
  const coverage = articles.map(({ id }) => id)

  it('is named for each fact: the file of the conference, then articles', () => {
    const facts = factsOf(
      {
        ...{ start: '2024-06-20', end: '2024-06-21', city: 'Porto', coverage },
        found: {
          start: found(),
          end: found(),
          city: found({ article: 'news/2024/two' }),
          country: found({ article: 'news/2024/two' }),
          organisers: found({ article: 'news/2024/two' }),
        },
      },
      { articles },
    )

    expect(facts['Stated in']).toBe('Record of this siteDatesOneTwoPlace and Organiser')
  })

  it('is one article, whose facts need no names', () => {
    const facts = factsOf(
      { coverage: ['news/2024/one'], found: { start: found({ article: 'news/2024/one' }) } },
      { articles },
    )

    expect(facts['Stated in']).toBe('One')
  })
})

describe('the notes on a conference', () => {
  const notesOf = (given: Given, more: Parameters<typeof site>[0] = {}) =>
    all(pageOf(given, more), 'div', 'note').flatMap((note) => texts(all(note, 'p')))

  it('say what was read without being sure', () => {
    const unsure = { article: 'news/2024/one', confidence: 0.5 }

    expect(notesOf({ found: { start: found(unsure), end: found(unsure), city: found(unsure), url: found() } })).toEqual(
      ['Read from the text and not certain: Dates and Place.'],
    )
  })

  it('say of a year that it is the one nearest to an article', () => {
    const articles = [article({ id: 'news/2024/one', title: 'One', published: '2024-04-10' })]
    const nearest = found({
      article: 'news/2024/one',
      rule: 'beside its name, year nearest to the article',
      confidence: 0.75,
    })
    const given = { start: '2024-03-29', coverage: ['news/2024/one'], found: { start: nearest, end: nearest } }

    expect(notesOf(given, { articles })).toEqual(['Year not stated; nearest to 10 April 2024, the date of “One”.'])
    expect(notesOf({ ...given, language: 'zh-Hans' }, { articles })).toEqual([
      '原文未写年份，取距2024年4月10日（《One》的日期）最近的一年。',
    ])
    expect(notesOf(given)).toEqual(['Year not stated; nearest to the date of the article.'])
  })

  it('say what articles contradict, and how late they are', () => {
    const articles = [
      article({
        ...{ id: 'news/2024/late', title: 'Late', published: '2024-10-20' },
        event: mention({ start: '2024-06-19', end: '2024-06-21', city: 'Lisbon' }),
      }),
      article({ id: 'news/2024/same', title: 'Same', event: mention({ start: '2024-06', city: '波尔图' }) }),
    ]
    const dates = { start: '2024-06-20', end: '2024-06-21', city: 'Porto' }

    expect(notesOf({ ...dates, coverage: articles.map(({ id }) => id) }, { articles })).toEqual([
      '“Late” gives other dates: 19–21 June 2024.',
      '“Late” names another place: Lisbon.',
      '“Late” was posted four months after the conference.',
    ])
  })

  it('know the names of a city', () => {
    const articles = [article({ id: 'news/2024/one', event: mention({ city: 'Peking' }) })]
    const cities = [city({ name: 'Beijing', otherNames: ['Peking'], conferences: ['summit'] })]

    expect(notesOf({ city: 'Beijing', coverage: ['news/2024/one'] }, { articles, cities })).toEqual([])
  })

  it('are in the language of the page', () => {
    const articles = [article({ id: 'news/2024/one', title: '迟到', language: 'zh-Hans', published: '2024-10-20' })]
    const given = { start: '2024-06-20', language: 'zh-Hans', coverage: ['news/2024/one'] }

    expect(notesOf(given, { articles })).toEqual(['《迟到》在会议结束4个月后发布。'])
  })
})
