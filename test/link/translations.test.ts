import { describe, expect, it } from 'vitest'
import { link } from '../../src/link/link.ts'
import type { Article, NamedVersion, VersionClaims } from '../../src/model/article.ts'
import { messages } from '../messages.ts'
import { article, figure, mention, prose, site } from '../site-factory.ts'

const { settings } = site()
const harbour = mention({ slug: 'harbour-forum', name: 'Harbour Forum', start: '2024-06-20' })

function linked(articles: readonly Article[]) {
  const { value, diagnostics } = link({ articles, pictures: [], assets: [] }, settings, '2024-06-01')
  const told = diagnostics.filter(({ rule }) => rule.startsWith('translation-'))
  return { versions: value.translationsOf, originals: value.originalOf, told: messages(told) }
}

function named(name: string, is: NamedVersion['is'] = 'translation'): VersionClaims {
  return { isNone: false, named: [{ name, is, line: 3, column: 14 }], keys: [] }
}

function keyed(key: string, isSure = true): VersionClaims {
  return { isNone: false, named: [], keys: [{ key, isSure, line: 3, column: 1 }] }
}

const none: VersionClaims = { isNone: true, named: [], keys: [] }

const english = article({ slug: 'opening', title: 'A forum opens', published: '2024-06-20' })
const chinese = article({ slug: 'kaimu', title: '论坛开幕', language: 'zh-Hans', published: '2024-06-20' })
const french = article({ slug: 'ouverture', title: 'Un forum s’ouvre', language: 'fr', published: '2024-07-01' })
const pair = { 'news/2024/opening': ['news/2024/kaimu'], 'news/2024/kaimu': ['news/2024/opening'] }

describe('translations that an editor names', () => {
  it.each([
    'news/kaimu.md',
    'kaimu',
    'news/2024/kaimu',
    '/news/2024/kaimu/',
    '/news/2024/kaimu/index.html',
    'https://daypass.example/news/2024/kaimu/',
    './kaimu.md',
    '../news/kaimu',
    '论坛开幕',
    '/old/forum/',
  ])('are known by %s, whichever of the two says so', (name) => {
    const aliased = { ...chinese, aliases: [{ href: '/old/forum/', line: 2, column: 1 }] }
    expect(linked([{ ...english, versions: named(name) }, aliased])).toEqual({
      versions: pair,
      originals: { 'news/2024/kaimu': 'news/2024/opening' },
      told: '',
    })
  })

  it('have their original where one names it, and none where each names the other', () => {
    const translated = { ...chinese, versions: named('opening', 'original') }
    expect(linked([english, translated]).originals).toEqual({ 'news/2024/kaimu': 'news/2024/opening' })
    const both = [
      { ...english, versions: named('kaimu') },
      { ...chinese, versions: named('opening') },
    ]
    expect(linked(both)).toEqual({ versions: pair, originals: {}, told: '' })
  })

  it('are those of each other, however many there are, in the order of the site’s languages', () => {
    const versions = linked([
      { ...french, versions: named('opening') },
      { ...chinese, versions: named('ouverture') },
      english,
    ]).versions
    expect(versions).toEqual({
      'news/2024/opening': ['news/2024/kaimu', 'news/2024/ouverture'],
      'news/2024/kaimu': ['news/2024/opening', 'news/2024/ouverture'],
      'news/2024/ouverture': ['news/2024/opening', 'news/2024/kaimu'],
    })
  })

  it('may be of another collection', () => {
    const gallery = article({ id: 'portfolio/yingxiang', slug: 'yingxiang', language: 'zh-Hans' })
    expect(linked([{ ...english, versions: named('portfolio/yingxiang') }, gallery]).versions).toHaveProperty([
      'portfolio/yingxiang',
    ])
  })

  it('are of another language where several are called so, and of the same day if they can', () => {
    const old = { ...chinese, id: 'news/2023/kaimu', path: 'news/old/kaimu.md', published: '2023-06-20' }
    const own = article({ slug: 'kaimu', path: 'news/en/kaimu.md', id: 'news/2022/kaimu', published: '2024-06-20' })
    expect(linked([{ ...own, versions: named('kaimu') }, old, chinese]).versions).toEqual({
      'news/2022/kaimu': ['news/2024/kaimu'],
      'news/2024/kaimu': ['news/2022/kaimu'],
    })
  })

  it.each([
    ['does not exist', 'kaimo', [chinese], 'translation-unknown: There is no article `kaimo`; did you mean `kaimu`?'],
    [
      'does not exist at that address',
      '/news/2024/kaimo/',
      [chinese],
      'translation-unknown: There is no article `/news/2024/kaimo/`; did you mean `news/2024/kaimu`?',
    ],
    ['is the article itself', 'opening', [chinese], 'translation-of-itself: `opening` is this article'],
    [
      'is in the same language',
      'closing',
      [article({ slug: 'closing' })],
      'translation-same-language: news/closing.md is in English, as this article is',
    ],
    [
      'is the file of an event',
      'harbour-forum',
      [
        article({
          id: 'events/harbour-forum',
          path: 'events/harbour-forum.yaml',
          collection: 'events',
          event: harbour,
        }),
      ],
      'translation-event: events/harbour-forum.yaml is the file of an event',
    ],
    [
      'says that it has none',
      'kaimu',
      [{ ...chinese, versions: none }],
      'translation-denied: news/kaimu.md says that it has no version in another language',
    ],
  ] as const)('are none where what is named %s', (_, name, others, fact) => {
    const { versions, told } = linked([{ ...english, versions: named(name) }, ...others])
    expect(versions).toEqual({})
    expect(told).toContain(`news/opening.md:3:14 warning ${fact}\n`)
  })

  it('are one in each language: of two the one that the first file by path says', () => {
    const second = article({ slug: 'kaimu-2', language: 'zh-Hans', versions: named('opening') })
    const { versions, told } = linked([{ ...english, versions: named('kaimu') }, chinese, second])
    expect(versions).toEqual({
      'news/2024/kaimu-2': ['news/2024/opening'],
      'news/2024/opening': ['news/2024/kaimu-2'],
    })
    expect(told).toContain(
      'news/opening.md:3:14 warning translation-twice: news/kaimu.md and news/kaimu-2.md would both be the version in Simplified Chinese\n',
    )
  })

  it('may be in two ways of writing Chinese', () => {
    const traditional = article({ slug: 'hant', language: 'zh-Hant', versions: named('kaimu') })
    expect(linked([chinese, traditional]).versions).toEqual({
      'news/2024/kaimu': ['news/2024/hant'],
      'news/2024/hant': ['news/2024/kaimu'],
    })
  })
})

describe('translations that share a key', () => {
  it('are joined', () => {
    expect(
      linked([
        { ...english, versions: keyed('forum') },
        { ...chinese, versions: keyed('Forum') },
      ]).versions,
    ).toEqual(pair)
  })

  it('are told where two are in one language, but not by a key that may mean something else', () => {
    const all = (isSure: boolean) => [
      { ...english, versions: keyed('forum', isSure) },
      { ...chinese, versions: keyed('forum', isSure) },
      article({ slug: 'second', versions: keyed('forum', isSure) }),
    ]
    expect(linked(all(true))).toMatchObject({ versions: pair })
    expect(linked(all(true)).told).toContain('news/second.md:3:1 warning translation-twice')
    expect(linked(all(false))).toMatchObject({ versions: {}, told: '' })
  })

  it('are joined by the names of their files, where these say the language', () => {
    const files = ['news/forum.en.md', 'news/forum.zh.md'] as const
    expect(
      linked([
        { ...english, path: files[0] },
        { ...chinese, path: files[1] },
      ]).versions,
    ).toEqual(pair)
    const bundle = ['news/forum/index.md', 'news/forum/index.zh-cn.md'] as const
    expect(
      linked([
        { ...english, path: bundle[0] },
        { ...chinese, path: bundle[1] },
      ]).versions,
    ).toEqual(pair)
    const [first, second] = ['news/forum.md', 'news/forum.txt'] as const
    expect(
      linked([
        { ...english, path: first },
        { ...chinese, path: second },
      ]).versions,
    ).toEqual({})
  })
})

describe('translations that are found', () => {
  const [one, other] = [english, chinese].map((report) => ({ ...report, event: harbour })) as [Article, Article] // of two

  it('are of one event and one date, and said', () => {
    const { versions, originals, told } = linked([one, other])
    expect([versions, originals]).toEqual([pair, {}])
    expect(told).toBe(
      'news/opening.md info translation-found: This seems to be the same article as news/kaimu.md in another language: both are about `harbour-forum`, and of 2024-06-20\n' +
        '  Each page leads to the other. If they are two articles, write into one of them: translation: none\n',
    )
  })

  it.each([
    ['another date', [one, { ...other, published: '2024-06-21' }]],
    ['another event', [one, { ...other, event: mention({ slug: 'sea-day', name: 'Sea Day', start: '2024-06-20' }) }]],
    ['no event', [one, chinese]],
    ['one language', [one, { ...other, language: 'en' }]],
    ['another collection', [one, { ...other, id: 'portfolio/kaimu', collection: 'portfolio' as const }]],
    ['a second candidate', [one, other, { ...one, id: 'news/2024/b', path: 'news/b.md', slug: 'b' }]],
    ['an editor who says none', [one, { ...other, versions: none }]],
    [
      'another newspaper',
      [
        { ...one, source: { name: 'Sea Post' } },
        { ...other, source: { name: 'Harbour Daily' } },
      ],
    ],
    [
      'a page of another newspaper',
      [
        { ...one, source: { url: 'https://sea.example.com/1' } },
        { ...other, source: { url: 'https://www.harbour.com.cn/2' } },
      ],
    ],
    ['a text that is much longer', [{ ...one, body: prose(`<p>${'Delegates met. '.repeat(60)}</p>`) }, other]],
    ['no date', [one, other].map((report) => ({ ...report, published: undefined }))],
  ] as const)('are none with %s', (_, articles) => {
    expect(linked(articles)).toEqual({ versions: {}, originals: {}, told: '' })
  })

  it.each([
    ['the same pictures', { body: [{ kind: 'figure' as const, figure: figure({ src: '/images/hall.jpg' }) }] }],
    ['the same figures', { body: prose('<p>1,200 and 36 and 4.5</p>') }],
  ])('are of two newspapers where they have %s', (_, given) => {
    const first = { ...one, ...given, source: { name: 'Sea Post' } }
    expect(linked([first, { ...other, ...given, source: { name: 'Harbour Daily' } }]).versions).toEqual(pair)
  })

  it('may have no date where they show the same pictures', () => {
    const pictured = {
      published: undefined,
      body: [{ kind: 'figure' as const, figure: figure({ src: '/images/hall.jpg' }) }],
    }
    const { versions, told } = linked([
      { ...one, ...pictured },
      { ...other, ...pictured },
    ])
    expect(versions).toEqual(pair)
    expect(told).toContain('and neither has a date')
  })

  it('are not added to what an editor says', () => {
    const second = { ...chinese, id: 'news/2024/c', path: 'news/c.md', slug: 'c', published: '2024-06-01' }
    expect(linked([{ ...one, versions: named('c') }, other, second]).versions).toEqual({
      'news/2024/opening': ['news/2024/c'],
      'news/2024/c': ['news/2024/opening'],
    })
  })
})
