import { describe, expect, it } from 'vitest'
import { addressOfGroup } from '../../src/plan/group-address.ts'
import { type Group, groupsOf, writingOf } from '../../src/plan/groups.ts'
import { article, city, conference, site } from '../site-factory.ts'

const shown = (groups: readonly Group[]) =>
  groups.map((group) => `${addressOfGroup(group)} ${group.name} ${group.articles.map(({ slug }) => slug).join(',')}`)

describe('tags', () => {
  const tagged = (...tags: string[][]) =>
    groupsOf(site({ articles: tags.map((own, index) => article({ slug: `a${index}`, tags: own })) })).tags

  it('are one where they differ in case, in full-width letters or in hyphens for spaces, as most spell them', () => {
    expect(shown(tagged(['Machine Learning'], ['machine-learning', 'ＡＩ'], ['Machine Learning', 'ai', 'AI']))).toEqual(
      ['/tags/machine-learning/ Machine Learning a0,a1,a2', '/tags/ai/ AI a1,a2'],
    )
  })

  it('are apart where ASCII would lose what tells them apart', () => {
    const slugs = tagged(['C', 'C++', 'C#', '科学智能', '智能', 'AI大会', 'AI', 'page', 'café', 'cafe', '!!!']).map(
      ({ slug }) => slug,
    )

    expect(new Set(slugs).size).toBe(11)
    expect(slugs).toEqual(expect.arrayContaining(['c', 'ai', 'cafe']))
    expect(slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug !== 'page')).toBe(true)
  })

  it('have short addresses, those of 300 characters too', () => {
    const long = 'very long words '.repeat(19).trim()
    const [one, other, chinese] = tagged([long, `${long}!`, '长'.repeat(300), 'x'.repeat(300)])

    expect(one?.slug).not.toBe(other?.slug)
    for (const group of [one, other, chinese]) expect(group?.slug).toMatch(/^(?=.{5,70}$)[a-z0-9-]+-[0-9a-f]{6}$/)
  })

  it('keep their addresses whatever other tags there are, and are none where nothing is said', () => {
    const [alone] = tagged(['R&D'])
    const among = tagged(['R D', ' '], ['R/D'], ['R&D'])

    expect(among.map(({ slug }) => slug)).toContain(alone?.slug)
    expect(among).toHaveLength(3)
  })
})

describe('sources', () => {
  it('are named by their host where they have no name', () => {
    const articles = [
      article({ slug: 'a', source: { name: 'Harbour Daily', url: 'https://harbour.example/1' } }),
      article({ slug: 'b', source: { name: 'HARBOUR DAILY' } }),
      article({ slug: 'c', source: { name: 'Harbour Daily' } }),
      article({ slug: 'd', source: { url: 'https://www.port.example/2' } }),
      article({ slug: 'e', source: { url: 'javascript:alert(1)' } }),
      article({ slug: 'f', source: { name: '新华网' } }),
    ]
    const { sources } = groupsOf(site({ articles }))

    expect(shown(sources).map((line) => line.replace(/-[0-9a-f]{6}\//, '-*/'))).toEqual([
      '/sources/harbour-daily/ Harbour Daily a,b,c',
      '/sources/port-example-*/ port.example d',
      '/sources/source-*/ 新华网 f',
    ])
    expect(sources.map(({ language }) => language)).toEqual(['en', 'en', 'zh-Hans'])
  })
})

describe('languages', () => {
  it('are one whatever their region, and two in two scripts', () => {
    const languages = ['zh-CN', 'zh', 'zh-Hans', 'zh-TW', 'en-GB', 'en', 'sr-Latn', 'not a language']
    const { languages: found } = groupsOf(
      site({ articles: languages.map((language, index) => article({ slug: `a${index}`, language })) }),
    )

    expect(shown(found).map((line) => line.replace(/-[0-9a-f]{6}\//, '-*/'))).toEqual([
      '/languages/zh-Hans/ zh-Hans a0,a1,a2',
      '/languages/en/ en a4,a5',
      '/languages/not-a-language/ not a language a7',
      '/languages/sr-Latn/ sr-Latn a6',
      '/languages/zh-Hant/ zh-Hant a3',
    ])
    expect(writingOf('pt-BR')).toBe('pt')
  })
})

describe('places', () => {
  it('are those of the conferences that articles are about', () => {
    const { places } = groupsOf(
      site({
        articles: [article({ id: 'news/2024/a' }), article({ id: 'news/2024/b' })],
        conferences: [conference({ slug: 'summit', coverage: ['news/2024/a'] }), conference({ slug: 'none' })],
        cities: [
          city({ slug: 'porto', name: 'Porto', conferences: ['summit'] }),
          city({ slug: 'rome', conferences: ['none'] }),
        ],
      }),
    )

    expect(shown(places)).toEqual(['/places/porto/ Porto a'])
  })
})
