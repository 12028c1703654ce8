import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { indexed } from '../../../src/plan/indexed-site.ts'
import { openRelated, relatedIn } from '../../../src/plan/related/related.ts'
import { article, conference, prose, series, site } from '../../site-factory.ts'

// Nothing in common but the letters of their language.
const strangers = [
  ['kite', 'Kites over the salt flats', 'Wind carried paper dragons across the shore.'],
  ['bread', 'Sourdough from a lighthouse', 'An oven was lit where the lamp once burned.'],
  ['chess', 'Chess by telegraph', 'Moves arrived in dots and dashes at midnight.'],
  ['moss', 'Moss gardens of the north', 'Green cushions grow slowly under old pines.'],
].map(([slug = '', title = '', text = '']) => article({ slug, title, body: prose(`<p>${text}</p>`) }))

const tram = article({
  slug: 'tram',
  title: 'Trams return to the harbour',
  body: prose('<p>Rails were laid again.</p>'),
})

describe('related articles', () => {
  it('are those on the same conference, then on its series, then those that share a tag', () => {
    const own = article({ slug: 'own', title: 'Owls counted', tags: ['Owls'] })
    const others = [
      article({ slug: 'tagged', title: 'Feathers', tags: ['owls'] }),
      article({ slug: 'edition', title: 'Nest boxes' }),
      article({ slug: 'same', title: 'Night walk' }),
    ]
    const conferences = [
      conference({ slug: 'owls-2024', coverage: [own.id, 'news/2024/same'] }),
      conference({ slug: 'owls-2023', coverage: ['news/2024/edition'] }),
    ]
    const known = { conferences, series: [series({ slug: 'owls', conferences: ['owls-2024', 'owls-2023'] })] }

    expect(relatedTo(own, [...others, ...strangers], known)).toEqual(['same', 'edition', 'tagged'])
  })

  it('are those with the same rare words in title and text', () => {
    const rails = article({
      slug: 'rails',
      title: 'Harbour trams, again',
      body: prose('<p>The first trams ran on new rails.</p>'),
    })

    expect(relatedTo(tram, [rails, ...strangers])).toEqual(['rails'])
  })

  it('are found by pairs of characters in Chinese', () => {
    const titles = { a: '旧港电车重新开通', b: '旧港电车线路图公布', c: '盐田上空的风筝', d: '苔藓园一日游' }
    const [own, ...others] = Object.entries(titles).map(([slug, title]) =>
      article({ slug, title, language: 'zh-Hans', body: [] }),
    )

    expect(own && relatedTo(own, others)).toEqual(['b'])
  })

  it('are found by what most do not say: not by words that all have, nor by numbers', () => {
    const others = ['One', 'Two', 'Three', 'Four'].map((name) =>
      article({ slug: name, title: `${name}: the report of 2024`, body: [] }),
    )
    const own = article({ slug: 'own', title: 'Five: the report of 2024', body: [] })

    expect(relatedTo(own, others)).toEqual([])
  })

  it('are none where nothing is related', () => {
    expect(relatedTo(tram, strangers)).toEqual([])
    expect(relatedTo(tram, [])).toEqual([])
  })

  it('are not told by a tag that all articles have, on a large site', () => {
    const all = Array.from({ length: 400 }, (_, index) => article({ slug: `r${index}`, title: '', tags: ['News'] }))

    expect(relatedTo(article({ slug: 'own', tags: ['News'], title: '', body: [] }), all)).toEqual([])
  })

  it('are the nearest in date of many that share as much', () => {
    const all = Array.from({ length: 300 }, (_, index) =>
      article({ slug: `r${index}`, title: `Title ${index}`, body: [], tags: index % 4 === 0 ? ['Owls'] : [] }),
    )
    const own = all[148]

    expect(own && relatedTo(own, [], { articles: all }).slice(0, 4)).toEqual(['r144', 'r152', 'r140', 'r156'])
  })

  it('do not depend on what they were related to before', () => {
    const words = Array.from({ length: 20 }, (_, index) => `word${String.fromCharCode(97 + index)}`)
    const own = article({ slug: 'own', title: words.join(' '), body: [] })
    const first = article({ slug: 'first', title: words.slice(0, 4).join(' '), body: [] })
    const others = [4, 8, 12, 16].map((from) =>
      article({ slug: `from${from}`, title: words.slice(from, from + 4).join(' '), body: [] }),
    )
    const now = site({ articles: [own, first, ...others, ...strangers] })
    const before = { ...own, title: words.toReversed().join(' ') }
    const relate = openRelated()
    relate(site({ articles: [before, ...others] }))(before)

    expect(relate(now)(own)).toEqual(relatedIn(now)(own))
  })
})

function relatedTo(own: Article, others: readonly Article[], given: Parameters<typeof site>[0] = {}): string[] {
  const known = indexed(site({ articles: [own, ...others], ...given }))
  return known.related(own).map(({ slug }) => slug)
}
