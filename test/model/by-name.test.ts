import { expect, it } from 'vitest'
import { byNameIn } from '../../src/model/by-name.ts'

const names = [
  '上海',
  'zebra',
  'Item 10',
  '《安徽》',
  '10 harbours',
  'Émile',
  '北京',
  'Item 2',
  'apple',
  '重庆',
  'Apple',
  '2 harbours',
]
const latin = ['2 harbours', '10 harbours', 'apple', 'Apple', 'Émile', 'Item 2', 'Item 10', 'zebra']
const chinese = ['《安徽》', '北京', '重庆', '上海']

it.each([
  ['en', [...latin, ...chinese]],
  ['fr', [...latin, ...chinese]],
  ['zh-Hans', [...chinese, ...latin]],
])('sorts names for readers of %s, Chinese ones by pinyin', (language, sorted) => {
  expect([...names].sort(byNameIn(language))).toEqual(sorted)
  expect([...names].reverse().sort(byNameIn(language))).toEqual(sorted)
})
