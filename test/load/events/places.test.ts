import { describe, expect, it } from 'vitest'
import { cityOfPart } from '../../../src/load/events/districts.ts'
import { countryIn, countryNamed, venueIn, venuesIn } from '../../../src/load/events/places.ts'
import { zoneNamed, zoneOfCountry } from '../../../src/load/events/zones.ts'

const shortOf = (venue: ReturnType<typeof venueIn>) => [venue?.place, venue?.city?.name]

describe('places', () => {
  it.each([
    ['Chicago, IL', undefined, 'Chicago'],
    ['Long Shed, Quay Street 4, Bristol', 'Long Shed, Quay Street 4', 'Bristol'],
    ['Hyatt Regency Atlanta (US)', 'Hyatt Regency Atlanta', 'Atlanta'],
    ['Pudong', 'Pudong', 'Shanghai'],
    ['北京国家会议中心', '国家会议中心', 'Beijing'],
    ['四川省成都市武侯区天府大道', '武侯区天府大道', 'Chengdu'],
    ['漫步咖啡馆', '漫步咖啡馆', undefined],
  ])('%s', (text, place, city) => {
    expect(shortOf(venueIn(text, 0))).toEqual([place, city])
  })

  it('are where a sentence says that something is held', () => {
    expect(venuesIn('It was held at the Old Customs House in Hamburg in June').map(shortOf)).toEqual([
      ['Old Customs House', undefined],
      [undefined, 'Hamburg'],
    ])
    expect(venuesIn('研讨会在京召开').map(shortOf)).toEqual([[undefined, 'Beijing']])
    expect(venuesIn('论坛在苏州太湖国际会议中心隆重举行').map(shortOf)).toEqual([['太湖国际会议中心', 'Suzhou']])
  })

  it('know their countries, zones and the cities that they are parts of', () => {
    expect(['China', '中国', 'USA', 'Nowhere'].map(countryNamed)).toEqual(['CN', 'CN', 'US', undefined])
    expect([countryIn('DE', 'en'), countryIn('DE', 'zh-Hans')]).toEqual(['Germany', '德国'])
    expect(['北京时间', 'ET', 'UTC', 'CST'].map(zoneNamed)).toEqual([
      'Asia/Shanghai',
      'America/New_York',
      'UTC',
      undefined,
    ])
    expect([zoneOfCountry('CN'), zoneOfCountry('US')]).toEqual(['Asia/Shanghai', undefined])
    expect([cityOfPart('Zhangjiang Science Hall'), cityOfPart('Minatory Hall')]).toEqual(['Shanghai', undefined])
  })
})
