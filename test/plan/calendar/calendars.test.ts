import { describe, expect, it } from 'vitest'
import { guessedYear } from '../../../src/model/guessed.ts'
import type { Conference, Site } from '../../../src/model/site.ts'
import { article, conference, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'
import { calendarAt, calendarPaths, readCalendar } from './read-calendar.ts'

const sure = { path: 'news/a.md', line: 2, column: 1, rule: 'prose', confidence: 0.9 }

function siteOf(...conferences: Conference[]): Site {
  return site({ conferences })
}

function entryOf(given: Partial<Conference>) {
  const [entry] = calendarAt('events.ics', siteOf(conference({ start: '2024-06-20', ...given }))).entries
  if (!entry) throw new Error('There is no entry')
  return entry
}

const whole = site({
  settings: { url: 'https://example.org/pass', base: '/pass' },
  articles: [
    article({ id: 'news/2024/held', title: 'Summit held; all, well', tags: ['AI', 'Ports, harbours'] }),
    article({ id: 'news/2024/juban', title: '峰会举办', language: 'zh-Hans', tags: ['AI'] }),
  ],
  conferences: [
    conference({ slug: 'later', name: 'Later', start: '2026-05' }),
    conference({
      ...{ slug: 'summit-2024', name: 'Summit 2024', series: 'summit', start: '2024-06-20', end: '2024-06-21' },
      ...{ place: 'Harbour Hall', city: 'Porto', country: 'Portugal', online: true, url: 'https://summit.example/' },
      ...{ organisers: ['City of Porto', 'The Ports'], otherNames: ['峰会'], excerpt: 'Two days of talks.' },
      coverage: ['news/2024/held', 'news/2024/juban'],
    }),
    conference({ slug: 'summit-2023', name: 'Summit 2023', series: 'summit', start: '2023-06-20', city: 'Porto' }),
    conference({ slug: 'huiyi', name: '会议', language: 'zh-Hans', start: '2022-08-08', online: true }),
    conference({ slug: 'lost', name: 'Lost' }),
  ],
  series: [
    {
      ...{ slug: 'summit', name: 'Summit', language: 'en', otherNames: [] },
      conferences: ['summit-2024', 'summit-2023'],
    },
    { slug: 'vague', name: 'Vague', language: 'en', otherNames: [], conferences: ['later', 'lost'] },
  ],
  cities: [
    {
      ...{ slug: 'porto', name: 'Porto', language: 'en', otherNames: [] },
      conferences: ['summit-2024', 'summit-2023', 'later'],
    },
  ],
})

describe('the calendars of a site', () => {
  it('are those of all events, of each language, event, series and place, where any day is known', () => {
    expect(calendarPaths(whole)).toEqual([
      ...['events.ics', 'events/en.ics', 'events/zh-Hans.ics', 'series/summit.ics', 'places/porto.ics'],
      ...['events/summit-2024.ics', 'events/summit-2023.ics', 'events/huiyi.ics'],
    ])
    expect(calendarPaths(siteOf(conference(), conference({ slug: 'b', start: '2024' })))).toEqual([])
  })

  it.each([
    ['events.ics', 'Daypass', ['Summit 2024', 'Summit 2023', '会议']],
    ['events/en.ics', 'Daypass · English', ['Summit 2024', 'Summit 2023']],
    ['events/zh-Hans.ics', 'Daypass · 简体中文', ['Summit 2024', '会议']],
    ['series/summit.ics', 'Summit · Daypass', ['Summit 2024', 'Summit 2023']],
    ['places/porto.ics', 'Porto · Daypass', ['Summit 2024', 'Summit 2023']],
    ['events/huiyi.ics', '会议', ['会议']],
  ])('hold what their name says: %s', (path, name, names) => {
    const { properties, entries } = calendarAt(path, whole)
    expect(properties).toMatchObject({ name, 'x-wr-calname': name })
    expect(entries.map((entry) => entry.name)).toEqual(names)
  })

  it('can be subscribed to: they say where they are and how often to look', () => {
    expect(calendarAt('series/summit.ics', whole).properties).toEqual({
      ...{ version: '2.0', prodid: '-//Daypass//Daypass//EN', calscale: 'GREGORIAN' },
      ...{ name: 'Summit · Daypass', 'x-wr-calname': 'Summit · Daypass', 'last-modified': '2024-06-01T00:00:00Z' },
      ...{ url: 'https://example.org/pass/series/summit/', source: 'https://example.org/pass/series/summit.ics' },
      ...{ 'refresh-interval': 'P1D', 'x-published-ttl': 'P1D' },
    })
  })

  it('say the same of an event, whichever it is in', () => {
    const [alone] = calendarAt('events/summit-2024.ics', whole).entries
    for (const path of ['events.ics', 'events/en.ics', 'series/summit.ics', 'places/porto.ics']) {
      expect(calendarAt(path, whole).entries[0]).toEqual(alone)
    }
  })

  it('open in Outlook as an appointment where they are of one event', () => {
    expect(textAt('events/huiyi.ics', whole)).toContain('\r\nX-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n')
    for (const path of ['events.ics', 'events/en.ics']) {
      expect(textAt(path, siteOf(conference({ start: '2024-06-20' })))).not.toContain('FORCEINSPECTOROPEN')
    }
  })

  it('have addresses of their own where an event is called like a language', () => {
    const clash = siteOf(
      conference({ slug: 'zh-hans', name: '会议', language: 'zh-Hans', start: '2024-01-02' }),
      conference({ slug: 'en', name: 'English', start: '2024' }),
      conference({ slug: 'en-events', name: 'English events', start: '2024-01-01' }),
    )
    expect(calendarPaths(clash)).toEqual([
      ...['events.ics', 'events/en-events-events.ics', 'events/zh-Hans-events.ics', 'events/zh-hans.ics'],
      'events/en-events.ics',
    ])
    expect(calendarAt('events/en-events.ics', clash).entries.map(({ name }) => name)).toEqual(['English events'])
  })
})

describe('an entry of a calendar', () => {
  it('says all that is known', () => {
    const [entry] = calendarAt('events.ics', whole).entries
    expect(entry).toEqual({
      ...{ uid: 'summit-2024@example.org', name: 'Summit 2024', start: '2024-06-20', end: '2024-06-22' },
      properties: {
        ...{ uid: 'summit-2024@example.org', sequence: '0', summary: 'Summit 2024' },
        ...{ dtstamp: '2024-06-01T00:00:00Z', 'last-modified': '2024-06-01T00:00:00Z' },
        ...{ dtstart: '2024-06-20', dtend: '2024-06-22', status: 'CONFIRMED', transp: 'TRANSPARENT' },
        location: 'Harbour Hall, Porto, Portugal / Online',
        categories: 'Summit|AI|Ports, harbours',
        url: 'https://example.org/pass/events/summit-2024/',
        description: [
          'Two days of talks.',
          '',
          'Organiser: City of Porto and The Ports',
          'Also named: 峰会',
          'Official site: https://summit.example/',
          '',
          'Coverage:',
          'Summit held; all, well',
          'https://example.org/pass/news/2024/held/',
          '峰会举办',
          'https://example.org/pass/news/2024/juban/',
          '',
          'https://example.org/pass/events/summit-2024/',
        ].join('\n'),
      },
    })
  })

  it('names a country in its own language', () => {
    expect(entryOf({ city: 'Shanghai', country: 'CN' }).properties.location).toBe('Shanghai, China')
    const given = { city: '上海', country: 'CN', language: 'zh-Hans' }
    expect(entryOf(given).properties.location).toBe('中国上海')
    expect(entryOf({ country: '__' }).properties.location).toBe('__')
  })

  it('says in which language its texts are', () => {
    const lines = textAt('events/huiyi.ics', whole)
    expect(lines).toContain('\r\nSUMMARY;LANGUAGE=zh-Hans:会议\r\n')
    expect(lines).toContain('\r\nLOCATION;LANGUAGE=zh-Hans:线上\r\n')
  })

  it.each([
    ['a day', { start: '2024-12-31' }, '2024-12-31', '2025-01-01'],
    ['days', { start: '2024-02-28', end: '2024-02-29' }, '2024-02-28', '2024-03-01'],
    ['an end of which the month is known', { start: '2024-06-20', end: '2024-07' }, '2024-06-20', '2024-06-21'],
    ['an end before the start', { start: '2024-06-20', end: '2024-06-02' }, '2024-06-20', '2024-06-21'],
  ])('has whole days: %s', (_, given, start, end) => {
    expect(entryOf(given)).toMatchObject({ start, end })
  })

  const nine = { startTime: '09:00', endTime: '17:30' }
  it.each([
    ['Asia/Shanghai', {}, '2024-06-20T09:00:00+08:00', '2024-06-20T17:30:00+08:00'],
    [
      'Europe/Berlin',
      { start: '2024-03-30', end: '2024-04-01' },
      '2024-03-30T09:00:00+01:00',
      '2024-04-01T17:30:00+02:00',
    ],
    [
      'America/New_York',
      { start: '2024-11-02', end: '2024-11-03' },
      '2024-11-02T09:00:00-04:00',
      '2024-11-03T17:30:00-05:00',
    ],
    [
      'Asia/Kolkata',
      { startTime: '00:00', endTime: '00:01' },
      '2024-06-20T00:00:00+05:30',
      '2024-06-20T00:01:00+05:30',
    ],
    ['America/Mexico_City', { start: '2019-07-08' }, '2019-07-08T09:00:00-05:00', '2019-07-08T17:30:00-05:00'],
    ['Africa/Casablanca', { start: '2024-04-14' }, '2024-04-14T09:00:00+01:00', '2024-04-14T17:30:00+01:00'],
    [
      'Australia/Lord_Howe',
      { start: '2024-04-06', end: '2024-04-07' },
      '2024-04-06T09:00:00+11:00',
      '2024-04-07T17:30:00+10:30',
    ],
    ['Europe/London', { start: '1968-08-01' }, '1968-08-01T09:00:00+01:00', '1968-08-01T17:30:00+01:00'],
    ['UTC', {}, '2024-06-20T09:00:00Z', '2024-06-20T17:30:00Z'],
  ])('has times where their zone is known: %s', (timeZone, given, start, end) => {
    expect(entryOf({ ...nine, timeZone, ...given })).toMatchObject({ start, end })
  })

  it.each([
    ['the zone', { ...nine }, '09:00–17:30'],
    ['the end', { startTime: '09:00', timeZone: 'Asia/Shanghai' }, '09:00 (Asia/Shanghai)'],
    ['a zone that there is', { ...nine, timeZone: 'Mars/Olympus' }, '09:00–17:30 (Mars/Olympus)'],
    ['an end behind the start', { startTime: '17:30', endTime: '09:00', timeZone: 'UTC' }, '17:30–09:00 (UTC)'],
  ])('has whole days, and its times in words, without %s', (_, given, hours) => {
    const { start, end, properties } = entryOf(given)
    expect([start, end, properties.description?.split('\n')[0]]).toEqual(['2024-06-20', '2024-06-21', hours])
  })

  it.each([
    ['cancelled', { cancelled: true }, 'CANCELLED'],
    ['cancelled and guessed', { cancelled: true, found: { start: { ...sure, confidence: 0.4 } } }, 'CANCELLED'],
    ['guessed', { found: { start: { ...sure, confidence: 0.4 } } }, 'TENTATIVE'],
    ['of a guessed end', { found: { start: sure, end: { ...sure, confidence: 0.4 } } }, 'TENTATIVE'],
    ['of a guessed year', { found: { start: { ...sure, rule: `prose, ${guessedYear}` } } }, 'TENTATIVE'],
    ['read', { found: { start: sure } }, 'CONFIRMED'],
  ])('says that it is %s', (_, given, status) => {
    expect(entryOf(given).properties.status).toBe(status)
  })

  it('has one zone for all, with every change of the clocks between the first and the last', () => {
    const berlin = { ...nine, timeZone: 'Europe/Berlin' }
    const times = ['2021-01-10', '2021-07-10', '2022-10-30', '2024-03-31'].map((start) =>
      conference({ slug: `d${start}`, start, ...berlin }),
    )
    const { zones, entries } = calendarAt('events.ics', siteOf(...times))
    expect(zones).toEqual(['Europe/Berlin'])
    expect(entries.map(({ start }) => start.slice(-6))).toEqual(['+01:00', '+02:00', '+01:00', '+02:00'])
  })

  it('has a zone that says no more than it needs, however far events are apart', () => {
    const starts = ['1066-10-14', '1969-07-20', '2024-03-31', '9999-12-30']
    const dates = starts.map((start) => conference({ slug: start, start, ...nine, timeZone: 'Europe/Berlin' }))
    const { entries } = calendarAt('events.ics', siteOf(...dates))
    expect(entries.map(({ start }) => start.slice(0, 10))).toEqual(starts)
    expect(entries.slice(1).map(({ start }) => start.slice(10))).toEqual([
      ...['T09:00:00+01:00', 'T09:00:00+02:00', 'T09:00:00+01:00'],
    ])
    expect(textAt('events.ics', siteOf(...dates)).match(/TZOFFSETTO/g)?.length).toBeLessThan(8)
    expect(textAt('events/2024-03-31.ics', siteOf(...dates)).match(/TZOFFSETTO/g)).toHaveLength(2)
  })

  it('is no more than itself, whatever its texts hold', () => {
    const evil = 'Hall\r\nEND:VEVENT\r\nBEGIN:VALARM\nX:1\u2028\u0000;,\\n\u202eEND:VCALENDAR'
    const given = {
      ...{ name: evil, place: evil, city: evil, country: evil, organisers: [evil], otherNames: [evil], excerpt: evil },
      ...{ start: '2024-06-20', ...nine, timeZone: 'Asia/Shanghai', url: `https://a.example/${evil}`, series: 's' },
      coverage: ['news/2024/evil'],
    }
    const hostile = site({
      settings: { title: evil, tagline: { en: evil } },
      articles: [article({ id: 'news/2024/evil', title: evil, tags: [evil], excerpt: evil })],
      conferences: [conference(given)],
      series: [{ slug: 's', name: evil, language: 'en\r\nX:1', otherNames: [], conferences: ['a-conference'] }],
      cities: [{ slug: 'c', name: evil, language: 'en', otherNames: [], conferences: ['a-conference'] }],
    })
    const plain = 'Hall\nEND:VEVENT\nBEGIN:VALARM\nX:1\n;,\\nEND:VCALENDAR'
    for (const path of calendarPaths(hostile)) {
      const text = textAt(path, hostile)
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
      const names = text
        .replace(/\r\n /g, '')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(/[:;]/)[0])
      expect(names.filter((name) => /^[A-Z-]+$/.test(name ?? ''))).toEqual(names)
      expect(names.filter((name) => name === 'END')).toHaveLength(4)
      const [entry] = readCalendar(text).entries
      expect(entry?.name).toBe(plain)
    }
  })
})
