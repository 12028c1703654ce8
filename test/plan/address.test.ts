import { expect, it } from 'vitest'
import { elsewhere, fileAt } from '../../src/plan/address.ts'

it.each([
  ['/', 'index.html'],
  ['/news/2024/x/', 'news/2024/x/index.html'],
  ['/404.html', '404.html'],
])('the address %s is the file %s', (address, file) => {
  expect(fileAt(address)).toBe(file)
})

it.each([
  ['https://www.example.org/a?b=c', { href: 'https://www.example.org/a?b=c', host: 'example.org' }],
  ['http://例え.jp/', { href: 'http://xn--r8jz45g.jp/', host: 'xn--r8jz45g.jp' }],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/images/a.png', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('%s is linked to only where that is safe', (url, expected) => {
  expect(elsewhere(url)).toEqual(expected)
})
