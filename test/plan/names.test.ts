import { expect, it } from 'vitest'
import { namesBeside, namesByTongue } from '../../src/plan/names.ts'
import { series } from '../site-factory.ts'

it.each([
  [series({ name: 'Salt Forum' }), { en: 'Salt Forum' }, []],
  [
    series({ name: 'Salt Forum', otherNames: ['盐论坛', '盐业论坛', 'Forum on Salt'] }),
    { en: 'Salt Forum', 'zh-Hans': '盐论坛' },
    ['盐业论坛', 'Forum on Salt'],
  ],
  [
    series({ name: '盐论坛', language: 'zh-Hans', otherNames: ['Salt Forum'], acronym: 'SF' }),
    { en: 'Salt Forum', 'zh-Hans': '盐论坛' },
    ['SF'],
  ],
  [series({ name: 'SF Days', acronym: 'SF' }), { en: 'SF Days' }, []],
])('a name in each language, and what is left: %j', (named, byTongue, beside) => {
  expect(namesByTongue(named)).toEqual(byTongue)
  expect(namesBeside(named)).toEqual(beside)
})
