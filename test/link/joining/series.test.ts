import { describe, expect, it } from 'vitest'
import { withSeries } from '../../../src/link/joining/series.ts'
import type { Conference } from '../../../src/model/site.ts'
import { conference } from '../../site-factory.ts'

const edition = (year: number, given: Partial<Conference> = {}) =>
  conference({ slug: `lamp-forum-${year}`, name: `Lamp Forum ${year}`, start: `${year}-05-06`, ...given })

const series = (conferences: readonly Conference[], told: Record<string, string> = {}, first = 'en') =>
  withSeries(conferences, new Map(Object.entries(told)), first)

describe('withSeries', () => {
  it('puts editions together, newest first, under the name without a year', () => {
    const found = series([edition(2023), edition(2022), edition(2024, { otherNames: ['2024灯论坛'], acronym: 'LFX' })])
    expect(found.series).toEqual([
      {
        ...{ slug: 'lamp-forum', name: 'Lamp Forum', language: 'en', otherNames: ['灯论坛'], acronym: 'LFX' },
        conferences: ['lamp-forum-2024', 'lamp-forum-2023', 'lamp-forum-2022'],
      },
    ])
    expect(found.conferences.map((one) => one.series)).toEqual(['lamp-forum', 'lamp-forum', 'lamp-forum'])
  })

  it('knows editions by number, acronym and the other language', () => {
    const conferences = [
      conference({ slug: 'a-2023', name: '第五届世界机器人大会', start: '2023-05' }),
      conference({ slug: 'b-2022', name: '4th World Robot Conference', start: '2022-05', acronym: 'WRC' }),
      conference({ slug: 'c-2021', name: 'WRC 2021', start: '2021-05', acronym: 'WRC' }),
    ]
    expect(series(conferences).series.map((one) => one.conferences)).toEqual([['a-2023', 'b-2022', 'c-2021']])
  })

  it('is none with one edition, none of parts, and none of two events in one year', () => {
    expect(series([edition(2023)]).series).toEqual([])
    expect(series([edition(2023), edition(2022, { name: 'Lamp Forum Youth Contest' })]).series).toEqual([])
    const both = [edition(2023), edition(2023, { slug: 'again', coverage: [] }), edition(2022)]
    expect(series(both).series.map((one) => one.conferences)).toEqual([['again', 'lamp-forum-2022']])
  })

  it('has one for each city of an event that tours', () => {
    const tour = [2022, 2023].flatMap((year) =>
      ['Porto', 'Oslo'].map((city) => edition(year, { slug: `lamp-forum-${year}-${city.toLowerCase()}`, city })),
    )
    expect(series(tour).series.map((one) => [one.slug, one.conferences])).toEqual([
      ['lamp-forum-oslo', ['lamp-forum-2023-oslo', 'lamp-forum-2022-oslo']],
      ['lamp-forum-porto', ['lamp-forum-2023-porto', 'lamp-forum-2022-porto']],
    ])
  })

  it('is what editors say, several a year too, and not what they say otherwise', () => {
    const conferences = [
      edition(2023),
      conference({ slug: 'wicks', name: 'Wick Day', start: '2023-09-01' }),
      edition(2022),
    ]
    const told = { 'lamp-forum-2023': 'Lamps & Wicks', wicks: 'Lamps & Wicks' }
    expect(series(conferences, told).series).toMatchObject([
      { slug: 'lamps-wicks', name: 'Lamps & Wicks', conferences: ['wicks', 'lamp-forum-2023'] },
    ])
  })

  it('takes in what bears the name that an editor gave, but for a second one a year', () => {
    const own = conference({ slug: 'wicks', name: 'Wick Day', start: '2023-09-01' })
    const found = series([edition(2022), edition(2023), own], { wicks: 'Lamp Forum' })
    expect(found.series).toMatchObject([{ slug: 'lamp-forum', conferences: ['wicks', 'lamp-forum-2022'] }])
    const two = series([edition(2022), own, conference({ slug: 'b', start: '2021' })], {
      wicks: 'Lamp Forum',
      b: 'Other',
    })
    expect(two.series.map(({ conferences }) => conferences)).toEqual([['wicks', 'lamp-forum-2022']])
  })

  it('keeps the address of its oldest edition', () => {
    const own = edition(2021, { slug: 'lamps-2021', path: 'events/lamps-2021.md' })
    expect(series([edition(2023), own]).series.map(({ slug }) => slug)).toEqual(['lamps'])
  })
})
