import { describe, expect, it } from 'vitest'
import { settingsFrom } from '../src/settings.ts'

const from = (text: string) => settingsFrom({ path: 'site.yaml', text, digest: '' })
const published = 'url: https://daypass.example\n'

describe('settingsFrom', () => {
  it('has a default for everything', async () => {
    const { value, diagnostics } = await settingsFrom(undefined)
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ title: 'Daypass', base: '', languages: ['en', 'zh-Hans'] })
    expect(value.navigation.map(({ href }) => href)).toEqual(['/portfolio/', '/news/', '/events/', '/archive/'])
  })

  it('takes the base path from the address', async () => {
    const { value } = await from('url: https://example.org/a/daypass/\n')
    expect([value.url, value.base]).toEqual(['https://example.org/a/daypass', '/a/daypass'])
  })

  it('names the line of a wrong key, and the nearest right one', async () => {
    const { value, diagnostics } = await from(`title: Pass\nnavigtion: []\n${published}`)
    expect(value.title).toBe('Pass')
    expect(diagnostics).toMatchObject([{ rule: 'setting-unknown', line: 2, column: 1 }])
    expect(diagnostics[0]?.reason).toContain('did you mean `navigation`?')
  })

  it('names the wrong key of an item', async () => {
    const { diagnostics } = await from('navigation:\n - {href: /news/, lable: {en: News}}\n')
    expect(diagnostics[0]).toMatchObject({ rule: 'settings-invalid', line: 2 })
    expect(diagnostics.map(({ reason }) => reason).join()).toContain('`lable` is not known here')
  })

  it('tells YAML that is none at its own line', async () => {
    const { diagnostics } = await from('title: ok\nurl: [\n')
    expect(diagnostics[0]).toMatchObject({ rule: 'settings-invalid', line: 2 })
  })

  it('lets pages load pictures from other hosts only where that is asked for', async () => {
    expect((await settingsFrom(undefined)).value.remotePictures).toBe('stand-in')
    expect((await from('remotePictures: load\n')).value.remotePictures).toBe('load')
    const { value, diagnostics } = await from(`remotePictures: yes\n${published}`)
    expect(value.remotePictures).toBe('stand-in')
    expect(diagnostics).toMatchObject([{ rule: 'settings-invalid', line: 1, column: 17 }])
  })

  it('has cards drawn unless none are wanted', async () => {
    expect((await settingsFrom(undefined)).value.socialCards).toBe('all')
    expect((await from('socialCards: none\n')).value.socialCards).toBe('none')
    const { value, diagnostics } = await from(`socialCards: some\n${published}`)
    expect(value.socialCards).toBe('all')
    expect(diagnostics).toMatchObject([{ rule: 'settings-invalid', line: 1, column: 14 }])
  })

  it('says that feeds have no address of their own, in an empty file, too', async () => {
    const { value, diagnostics } = await from('# nothing yet\n')
    expect(value).toMatchObject({ url: 'http://localhost', base: '' })
    expect(diagnostics).toMatchObject([{ rule: 'settings-without-url', path: 'site.yaml' }])
    expect(diagnostics[0]?.reason).toContain('http://localhost')
  })

  it.each([
    ['https://example.org/pass', 'https://example.org/pass', '/pass'],
    ['https://example.org/pass/', 'https://example.org/pass', '/pass'],
    ['https://example.org', 'https://example.org', ''],
    ['https://EXAMPLE.org/Pass/', 'https://example.org/Pass', '/Pass'],
    ['http://192.168.1.5:8080/pass', 'http://192.168.1.5:8080/pass', '/pass'],
    ['http://[::1]:8080/', 'http://[::1]:8080', ''],
    ['https://会议.example/新闻/', 'https://xn--6oqu09l.example/%E6%96%B0%E9%97%BB', '/%E6%96%B0%E9%97%BB'],
  ])('takes %s as it stands', async (said, url, base) => {
    const { value, diagnostics } = await from(`url: ${said}\n`)
    expect([value.url, value.base, diagnostics]).toEqual([url, base, []])
  })

  it.each([
    ['example.org/daypass', 'https://example.org/daypass'],
    ['example.org', 'https://example.org'],
    ['//example.org/daypass/', 'https://example.org/daypass'],
    ['会议.example', 'https://xn--6oqu09l.example'],
    ['localhost:4321/daypass', 'http://localhost:4321/daypass'],
    ['192.168.1.5:8080', 'http://192.168.1.5:8080'],
    ['https:/example.org/daypass', 'https://example.org/daypass'],
    ['https://example.org/daypass/?from=mail#top', 'https://example.org/daypass'],
    ['https://name:word@example.org/daypass', 'https://example.org/daypass'],
    ['https://example.org//daypass//', 'https://example.org/daypass'],
    ['https://example.org/daypass/index.html', 'https://example.org/daypass'],
    ['https://example.org/a/../daypass', 'https://example.org/daypass'],
    ['https:\\\\example.org\\daypass', 'https://example.org/daypass'],
  ])('reads %s as %s, and says so', async (said, url) => {
    const { value, diagnostics } = await from(`title: Pass\nurl: '${said}'\n`)
    expect([value.url, value.base]).toEqual([url, new URL(url).pathname.replace(/^\/$/, '')])
    expect(diagnostics).toMatchObject([{ rule: 'url-mended', severity: 'info', line: 2, column: 6 }])
    expect(diagnostics[0]?.advice).toContain(`url: ${url}`)
  })

  it.each(['daypass', '/daypass', 'daypass/', '/daypass/index.html', '/daypass?x#y'])(
    'builds for the path where the address %s names no host',
    async (said) => {
      const { value, diagnostics } = await from(`url: '${said}'\n`)
      expect([value.url, value.base]).toEqual(['http://localhost/daypass', '/daypass'])
      expect(diagnostics).toMatchObject([{ rule: 'url-without-host', severity: 'warning', line: 1, column: 6 }])
    },
  )

  it.each([
    ...[
      'ftp://example.org',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'C:\\sites',
      'https://',
      '//',
      '/',
      '?x',
      '42',
      '',
    ],
    ...['https://exa mple.org', 'a b', 'https://example.org:99999', '[https://example.org]', 'true'],
  ])('takes none from %j', async (said) => {
    const { value, diagnostics } = await from(`url: ${said}\n`)
    expect([value.url, value.base]).toEqual(['http://localhost', ''])
    expect(diagnostics).toMatchObject([{ rule: 'settings-invalid', line: 1 }])
  })
})
