import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readAliases } from '../../src/load/aliases.ts'
import { mapping } from '../../src/load/mapping.ts'

describe('aliases', () => {
  it.each([
    ['/old', '/old/'],
    ['/old/', '/old/'],
    ['/old.html', '/old.html'],
    ['/old.php', '/old.php/'],
    ['/2024/index.html', '/2024/'],
    ['/%E6%B8%AF%E5%8F%A3', '/港口/'],
    ['/a b', '/a b/'],
  ])('%s is published as %s', (said, address) => {
    expect(read(said)).toEqual({ addresses: [address], advice: [] })
  })

  it.each([
    ['opening', '/news/2024/old/'],
    ['the opening/closing', '/news/2024/old/'],
    ['news/old', '/news/old/'],
    ['https://example.org/old/', '/old/'],
    ['/old/?p=12', '/old/'],
    ['/old/#part', '/old/'],
    ['//example.org/old/', '/example.org/old/'],
    ['/../secret', '/news/2024/old/'],
    ['/a/./b', '/news/2024/old/'],
    ['/a//b', '/news/2024/old/'],
    ['/%2e%2e/secret', '/news/2024/old/'],
    ['/old/*', '/news/2024/old/'],
    ['/:year/old', '/news/2024/old/'],
    ['/%00', '/news/2024/old/'],
    ['/%E6%B8', '/news/2024/old/'],
    [`/${'a'.repeat(300)}`, '/news/2024/old/'],
    ['C:\\\\old', '/news/2024/old/'],
    ['', '/news/2024/old/'],
  ])('%s is no address; %s is advised', (said, likely) => {
    const { addresses, advice } = read(said)

    expect(addresses).toEqual([])
    expect(advice).toEqual([expect.stringContaining(`aliases: [${likely}]`)])
  })

  it('that are none are said once, at the first, and the others are taken', () => {
    const file = new VFile({ path: 'news/a.md' })
    const [field] = mapping('aliases:\n  - /one\n  - two\n  - 3\n  - {four: 4}\n  - /five').fields
    const aliases = field && readAliases(file, field)

    expect(aliases).toEqual([
      { href: '/one/', line: 2, column: 5 },
      { href: '/five/', line: 6, column: 5 },
    ])
    expect(file.messages).toMatchObject([{ line: 3, column: 5, ruleId: 'alias-no-address' }])
    expect(file.messages[0]?.reason).toContain('the same goes for 2 others')
  })
})

function read(said: string) {
  const file = new VFile({ path: 'news/a.md' })
  const [field] = mapping(`aliases: ["${said}"]`).fields
  const addresses = ((field && readAliases(file, field)) ?? []).map(({ href }) => href)
  return { addresses, advice: file.messages.map(({ note }) => note) }
}
