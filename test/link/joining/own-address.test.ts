import { expect, it } from 'vitest'
import { ownAddress } from '../../../src/link/joining/own-address.ts'

it.each([
  ['https://www.lamps.example.org/?utm_source=mail#top', 'lamps.example.org'],
  ['http://lamps.example.org/index.html', 'lamps.example.org'],
  ['https://lamps.example.org/en/', 'lamps.example.org'],
  ['https://lamps.example.org/zh-cn/2024/', 'lamps.example.org/2024'],
  ['https://m.lamps.example.org/Forum', 'lamps.example.org/forum'],
])('%s is compared as %s', (url, address) => {
  expect(ownAddress(url)).toBe(address)
})

it.each([
  'https://www.eventbrite.com/e/lamps-123',
  'https://mp.weixin.qq.com/s/x',
  'https://x.com/lamps',
  'lamps',
  'ftp://lamps.example.org',
])('%s is nobody’s own address', (url) => {
  expect(ownAddress(url)).toBeUndefined()
})
