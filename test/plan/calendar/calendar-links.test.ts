import { describe, expect, it } from 'vitest'
import type { Conference } from '../../../src/model/site.ts'
import { calendarLinks } from '../../../src/plan/calendar/calendar-links.ts'
import { conference, site } from '../../site-factory.ts'

const summit = conference({ slug: 's', name: 'Summit', start: '2024-06-20', end: '2024-06-21' })
const { settings } = site({ settings: { url: 'https://d.example/base', base: '/base' } })

function fieldsOf(given: Partial<Conference>) {
  const links = calendarLinks({ ...summit, ...given }, settings)
  const fields = (address = '') => Object.fromEntries(new URL(address).searchParams)
  return links && { google: fields(links.google), outlook: fields(links.outlook) }
}

describe('the forms of calendars on the web', () => {
  it('take whole days, with an end that is exclusive', () => {
    expect(fieldsOf({ place: 'Hall 4', city: 'Beijing' })).toEqual({
      google: {
        ...{ action: 'TEMPLATE', text: 'Summit', dates: '20240620/20240622' },
        ...{ location: 'Hall 4, Beijing', details: 'https://d.example/base/events/s/' },
      },
      outlook: {
        ...{ path: '/calendar/action/compose', rru: 'addevent', allday: 'true', subject: 'Summit' },
        ...{ startdt: '2024-06-20', enddt: '2024-06-22', location: 'Hall 4, Beijing' },
        body: 'https://d.example/base/events/s/',
      },
    })
  })

  it.each<[string, Partial<Conference>, string]>([
    ['one day', { end: undefined }, '20240620/20240621'],
    ['the last day of a year', { start: '2024-12-31', end: '2024-12-31' }, '20241231/20250101'],
    ['an end before the start', { end: '2024-06-01' }, '20240620/20240621'],
    ['an end of which the month is known', { end: '2024-07' }, '20240620/20240621'],
    ['a start without an end', { startTime: '09:00', timeZone: 'Asia/Shanghai' }, '20240620/20240622'],
    ['times without a zone', { startTime: '09:00', endTime: '17:30' }, '20240620/20240622'],
    ['no such zone', { startTime: '09:00', endTime: '17:30', timeZone: 'Asia/Atlantis' }, '20240620/20240622'],
    ['an end at the time of the start', { end: undefined, ...times('09:00', '09:00') }, '20240620/20240621'],
    ['times', times('09:00', '17:30'), '20240620T010000Z/20240621T093000Z'],
    [
      'a day that begins the day before in UTC',
      { end: undefined, ...times('07:00', '07:30') },
      '20240619T230000Z/20240619T233000Z',
    ],
    [
      'summer time',
      { end: undefined, startTime: '18:00', endTime: '19:30', timeZone: 'America/New_York' },
      '20240620T220000Z/20240620T233000Z',
    ],
    [
      'the night in which the clocks change',
      { start: '2024-03-31', end: undefined, startTime: '01:30', endTime: '03:30', timeZone: 'Europe/Berlin' },
      '20240331T003000Z/20240331T013000Z',
    ],
  ])('%s', (_, given, dates) => {
    expect(fieldsOf(given)?.google.dates).toBe(dates)
  })

  it('say the same moments to Outlook', () => {
    const { allday, startdt, enddt } = fieldsOf(times('09:00', '17:30'))?.outlook ?? {}

    expect([allday, startdt, enddt]).toEqual(['false', '2024-06-20T01:00:00Z', '2024-06-21T09:30:00Z'])
  })

  it.each([{ start: undefined }, { start: '2024-06' }, { start: '2024' }])(
    'are none where a day is not known: %j',
    (given) => {
      expect(calendarLinks({ ...summit, ...given }, settings)).toBeUndefined()
    },
  )

  it('cannot be broken out of by a name', () => {
    const name = 'A & B = C+D #1 ? “峰会”\r\nX'
    const { google, outlook } = calendarLinks({ ...summit, name }, settings) ?? { google: '', outlook: '' }

    expect(google).not.toMatch(/[\s+#"<>]/)
    expect([new URL(google).searchParams.get('text'), new URL(outlook).searchParams.get('subject')]).toEqual([
      name,
      name,
    ])
    expect(new URL(google).host).toBe('calendar.google.com')
  })
})

function times(startTime: string, endTime: string): Partial<Conference> {
  return { startTime, endTime, timeZone: 'Asia/Shanghai' }
}
