import { describe, expect, it } from 'vitest'
import { isPublic } from '../../../src/read/remote/public-address.ts'

describe('isPublic', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    'lets %s pass',
    (address) => expect(isPublic(address)).toBe(true),
  )

  it.each([
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
    ],
    ...['100.64.0.1', '192.0.2.7', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '2001:0:1::'],
  ])('refuses %s', (address) => expect(isPublic(address)).toBe(false))

  it.each([
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:a00:1::',
    '::ffff:0:10.0.0.1',
  ])('refuses %s, which leads to an address that is not public', (address) => expect(isPublic(address)).toBe(false))

  it('lets a public address within another pass', () => {
    expect(isPublic('::ffff:8.8.8.8')).toBe(true)
    expect(isPublic('64:ff9b::8.8.8.8')).toBe(true)
  })

  it.each(['', 'localhost', '127.1', '0x7f.0.0.1', '1.2.3'])('refuses what is no address: %j', (text) => {
    expect(isPublic(text)).toBe(false)
  })
})
