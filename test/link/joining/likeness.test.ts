import { expect, it } from 'vitest'
import { eventName } from '../../../src/link/joining/event-name.ts'
import { likenessOf } from '../../../src/link/joining/likeness.ts'

it.each([
  ['World Robot Conference 2021', 'The World Robot Congress', 'same'],
  ['World Robot Conference', '2021世界机器人大会', 'same'],
  ['Global Robot Conference', '世界机器人大会', 'same'],
  ['Berlin Water Forum', 'Water Forum', 'same'],
  ['2022海湾论坛系列活动——灯塔峰会', '灯塔峰会', 'same'],
  ['Robot Industry and Innovation Summit', 'Robot Innovation Summit', 'like'],
  ['International Kite Congress', '国际风筝大会', 'like'],
  ['Robot Conference', 'World Robot Conference', 'like'],
  ['International Conference', 'International Conference 2023', 'like'],
  ['World Robot Conference', 'World Robot Conference Health Forum', 'part'],
  ['世界机器人大会', '世界机器人大会青年论坛', 'part'],
  ['Harbour Forum', 'Lamps for Ships Harbour Forum', 'part'],
  ['Workshop on Wicks at the Lamp Conference', 'Lamp Conference', 'unlike'],
  ['World Robot Conference', 'World Robot Contest', 'unlike'],
  ['Berlin Water Forum', 'Vienna Water Forum', 'unlike'],
  ['World Robot Conference', 'Asian Robot Conference', 'unlike'],
  ['Night Train Congress', 'Slow Travel Congress', 'unlike'],
  ['Night Train Congress', '国际风筝大会', 'unlike'],
  ['WLC 2021', 'World Lantern Conference', 'unlike'],
] as const)('%s and %s are %s', (a, b, likeness) => {
  expect([likenessOf(eventName(a), eventName(b)), likenessOf(eventName(b), eventName(a))]).toEqual([likeness, likeness])
})
