import { expect, it } from 'vitest'
import { cityNamed, knownCities, plainCity } from '../../src/model/cities.ts'

it.each([
  ['Shanghai', 'Shanghai', 'CN'],
  ['上海', 'Shanghai', 'CN'],
  ['上海市', 'Shanghai', 'CN'],
  ['shanghai, China', 'Shanghai', 'CN'],
  ['Xi’an', "Xi'an", 'CN'],
  ['廣州', 'Guangzhou', 'CN'],
  ['Zürich', 'Zurich', 'CH'],
  ['Krakow', 'Kraków', 'PL'],
  ['New York City', 'New York', 'US'],
  ['Washington, D.C.', 'Washington', 'US'],
  ['胡志明市', 'Ho Chi Minh City', 'VN'],
  // Of two cities of one name the greater.
  ['San José', 'San Jose', 'US'],
])('%s is %s', (name, english, country) => {
  expect(cityNamed(name)).toMatchObject({ name: english, country })
})

it.each(['', 'Harbour Hall', '市', '浦东新区', 'Nowhere City'])('«%s» is no city', (name) => {
  expect(cityNamed(name)).toBeUndefined()
})

it('has both names of every city, each spelling for one city of a country', () => {
  const incomplete = knownCities.filter(({ name, chinese, country }) => {
    return !/^\p{Script=Latin}/u.test(name) || !/^\p{Script=Han}/u.test(chinese) || !/^[A-Z]{2}$/.test(country)
  })
  expect(incomplete).toEqual([])
  const spellings = knownCities.flatMap(({ name, chinese, otherNames, country }) =>
    [name, chinese, ...otherNames].map((spelling) => `${country} ${plainCity(spelling)}`),
  )
  expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
})
