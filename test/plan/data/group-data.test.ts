import { describe, expect, it } from 'vitest'
import { thingsOn } from '../../page-data.ts'
import { conference, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'

const conferences = ['b', 'a']
const whole = site({
  conferences: [
    conference({ slug: 'b', name: 'B', series: 's', start: '2024-06-20', city: 'Porto' }),
    conference({ slug: 'a', name: 'A', series: 's', start: '2023-06-20', city: 'Porto' }),
  ],
  series: [{ slug: 's', name: 'Summits', language: 'en', otherNames: ['峰会'], conferences }],
  cities: [{ slug: 'porto', name: 'Porto', language: 'en', otherNames: ['波尔图'], country: 'PT', conferences }],
})
const held = [
  { '@id': 'https://daypass.example/events/b/#event' },
  { '@id': 'https://daypass.example/events/a/#event' },
]

describe('what pages of several conferences say to machines', () => {
  it('is a series with its editions', () => {
    const url = 'https://daypass.example/series/s/'
    const [, page, way, series, list] = thingsOn(textAt('series/s/index.html', whole))
    expect(page).toMatchObject({ '@type': 'CollectionPage', mainEntity: { '@id': `${url}#series` } })
    expect(way?.itemListElement).toMatchObject([
      { name: 'Home' },
      { name: 'Events' },
      { name: 'Series' },
      { name: 'Summits' },
    ])
    expect(series).toEqual({
      ...{ '@type': 'EventSeries', '@id': `${url}#series`, name: 'Summits', alternateName: ['峰会'], url },
      subEvent: held,
    })
    expect(list?.itemListElement).toMatchObject([
      { position: 1, name: 'B', url: 'https://daypass.example/events/b/' },
      { position: 2, name: 'A', url: 'https://daypass.example/events/a/' },
    ])
  })

  it('is a city with what was held there', () => {
    const url = 'https://daypass.example/places/porto/'
    const [, page, , city, list] = thingsOn(textAt('places/porto/index.html', whole))
    expect(page).toMatchObject({ '@type': 'CollectionPage', mainEntity: { '@id': `${url}#place` } })
    expect(city).toEqual({
      ...{ '@type': 'City', '@id': `${url}#place`, name: 'Porto', alternateName: ['波尔图'], url, event: held },
      containedInPlace: { '@type': 'Country', name: 'Portugal' },
    })
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 2 })
  })
})
