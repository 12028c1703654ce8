import { expect, it } from 'vitest'
import { citiesIn } from '../../src/link/cities.ts'
import { conference } from '../site-factory.ts'

const held = ['上海', 'Shanghai', 'shanghai, China', 'Zürich', 'Lindhaven', '灯港', undefined].map((city, index) =>
  conference({ slug: `c${index}`, city, country: city === 'Lindhaven' ? 'Norway' : undefined }),
)

it('has each city once, however it is spelled, in both languages where it is known', () => {
  expect(citiesIn(held, 'en')).toEqual([
    { slug: 'city-ed9858', name: '灯港', language: 'zh-Hans', otherNames: [], country: undefined, conferences: ['c5'] },
    { slug: 'lindhaven', name: 'Lindhaven', language: 'en', otherNames: [], country: 'Norway', conferences: ['c4'] },
    {
      slug: 'shanghai',
      name: 'Shanghai',
      language: 'en',
      otherNames: ['上海'],
      country: 'CN',
      conferences: ['c0', 'c1', 'c2'],
    },
    { slug: 'zurich', name: 'Zurich', language: 'en', otherNames: ['苏黎世'], country: 'CH', conferences: ['c3'] },
  ])
})

it('calls cities by their names in the first language of the site', () => {
  const [, , shanghai] = citiesIn(held, 'zh-Hans')
  expect(shanghai).toMatchObject({ slug: 'shanghai', name: '上海', language: 'zh-Hans', otherNames: ['Shanghai'] })
})
