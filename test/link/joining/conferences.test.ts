import { describe, expect, it } from 'vitest'
import { conferencesIn } from '../../../src/link/joining/conferences.ts'
import type { Article } from '../../../src/model/article.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'
import { article, mention } from '../../site-factory.ts'

/** A report of a day that speaks of an event. */
function report(slug: string, published: string | undefined, event: Partial<EventMention>): Article {
  return article({ slug, published, event: mention(event) })
}

function file(slug: string, event: Partial<EventMention>): Article {
  const about = mention({ name: slug, ...event })
  return article({
    id: `events/${slug}`,
    slug,
    collection: 'events',
    path: `events/${slug}.md`,
    title: slug,
    event: about,
  })
}

const joined = (articles: readonly Article[], files: readonly Article[] = [], first = 'en') => {
  const { value, diagnostics: toldOf } = conferencesIn(files, articles, first)
  const diagnostics = toldOf((id) => articles.find((article) => article.id === id))
  return { ...value, rules: diagnostics.map(({ rule }) => rule), diagnostics }
}

/** The slugs of articles, by conference. */
const together = (articles: readonly Article[], files: readonly Article[] = []) =>
  joined(articles, files).conferences.map(({ coverage }) => coverage.map((id) => id.split('/').at(-1)).join(' '))

const lamps = { name: 'World Lamp Conference', start: '2024-05-06', end: '2024-05-08', city: 'Porto' }

describe('conferencesIn joins', () => {
  it.each<[string, Partial<EventMention>]>([
    ['one day of it', { name: 'World Lamp Conference 2024', start: '2024-05-07' }],
    ['its month', { name: 'World Lamp Conference', start: '2024-05' }],
    ['its year', { name: 'World Lamp Conference 2024' }],
    ['its acronym, made of its words', { name: 'WLCP 2024', acronym: 'WLC', start: '2024-05-06' }],
    [
      'its name in another language',
      { name: '世界灯大会', otherNames: ['World Lamp Conference'], start: '2024-05-06' },
    ],
    ['a name that may be a translation', { name: '世界油灯大会', start: '2024-05-06', city: '波尔图' }],
    ['no date, in an article of those days', { name: 'World Lamp Conference' }],
  ])('an article that says %s', (_, event) => {
    expect(together([report('one', '2024-05-09', lamps), report('two', '2024-05-10', event)])).toEqual(['one two'])
  })

  it('a shortened name of the same days and city', () => {
    const days = { start: '2024-05-06', end: '2024-05-08', city: 'Porto' }
    const one = report('one', undefined, { name: 'Robot Industry and Innovation Summit', ...days })
    expect(together([one, report('two', undefined, { name: 'Robot Innovation Summit', ...days })])).toEqual(['one two'])
    expect(
      together([one, report('two', undefined, { name: 'Robot Innovation Summit', ...days, city: undefined })]),
    ).toHaveLength(2)
  })

  it('articles that give the same address of its own, whatever they call it', () => {
    const one = report('one', undefined, { ...lamps, url: 'https://www.lamps.example.org/' })
    const two = report('two', undefined, {
      name: 'Night of Wicks',
      start: '2024-05-06',
      url: 'http://lamps.example.org/en/',
    })
    expect(together([one, two])).toEqual(['one two'])
  })

  it('dates that were moved, and takes those of the later articles', () => {
    const event = { name: '4th Lamp Forum', city: 'Porto' }
    const articles = [
      report('first', '2024-01-05', { ...event, start: '2024-05-06' }),
      report('again', '2024-01-09', { ...event, start: '2024-05-06' }),
      report('moved', '2024-04-20', { ...event, start: '2024-06-10', end: '2024-06-11' }),
    ]
    const { conferences, rules } = joined(articles)
    expect(conferences).toMatchObject([{ start: '2024-06-10', end: '2024-06-11', edition: 4 }])
    expect(rules).toEqual(['event-conflict', 'event-conflict'])
  })
})

describe('conferencesIn keeps apart', () => {
  it.each<[string, Partial<EventMention>]>([
    ['another year', { ...lamps, start: '2025-05-06', end: undefined }],
    ['another year in the name', { name: 'World Lamp Conference 2023' }],
    ['another city', { ...lamps, city: 'Lisbon' }],
    ['another number', { ...lamps, edition: 9 }],
    ['other days of the year', { ...lamps, start: '2024-10-06', end: undefined }],
    ['a part of it', { ...lamps, name: 'World Lamp Conference Youth Forum' }],
    ['another kind of meeting', { ...lamps, name: 'World Lamp Contest' }],
    ['another event of the same days and city', { ...lamps, name: 'Night Train Congress' }],
    ['another name with the same acronym', { ...lamps, name: 'Wine and Liquor Conference', acronym: 'WLC' }],
    ['an address of a platform', { ...lamps, name: 'Night Train Congress', url: 'https://www.eventbrite.com/e/1' }],
  ])('%s', (_, event) => {
    const own = { ...lamps, acronym: 'WLC', edition: 8, url: 'https://www.eventbrite.com/e/1' }
    expect(together([report('one', '2024-05-09', own), report('two', '2024-05-10', event)])).toHaveLength(2)
  })

  it('events of one organiser’s address in one year', () => {
    const url = 'https://wetlands.example.org/'
    const one = report('one', undefined, { name: 'Reed Day', start: '2024-05-06', url })
    const two = report('two', undefined, { name: 'Sand Walk', start: '2024-09-06', url })
    expect(together([one, two])).toHaveLength(2)
  })

  it('an article without a date that may be of two editions, and says so', () => {
    const articles = [
      report('one', undefined, { ...lamps, start: '2023-05-06', end: undefined }),
      report('two', undefined, lamps),
      report('which', undefined, { name: 'World Lamp Conference' }),
    ]
    const { conferenceOf, diagnostics } = joined(articles)
    expect(conferenceOf['news/2024/which']).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        rule: 'event-ambiguous',
        path: 'news/which.md',
        reason:
          '`World Lamp Conference` may be any of these events: `world-lamp-conference-2023`, `world-lamp-conference-2024`',
      },
    ])
  })
})

describe('the file of an event', () => {
  it('wins in every field, and gathers what speaks of it without naming its slug', () => {
    const own = file('lamps', { name: 'World Lamp Conference', start: '2024-05-06', city: 'Porto' })
    const { conferences, rules } = joined(
      [report('one', '2024-05-09', { ...lamps, start: '2024-05-05', place: 'Hall' })],
      [own],
    )
    expect(conferences).toMatchObject([
      { slug: 'lamps', path: 'events/lamps.md', start: '2024-05-06', place: 'Hall', coverage: ['news/2024/one'] },
    ])
    expect(rules).toEqual(['event-contradicted'])
  })

  it('takes nothing from an article it lists that speaks of another event in its text', () => {
    const found = { name: { line: 7, column: 1, rule: 'name in the text', confidence: 0.8 } }
    const own = file('lamps', {
      name: 'Lamp Day',
      start: '2024-05-06',
      articles: [{ name: 'one', line: 3, column: 1 }],
    })
    const other = report('one', '2024-05-09', {
      name: 'Night Train Congress',
      start: '2024-05-06',
      city: 'Oslo',
      found,
    })
    expect(joined([other], [own]).conferences).toMatchObject([
      { slug: 'lamps', otherNames: [], city: undefined, coverage: ['news/2024/one'] },
    ])
  })

  it('is told where an article it lists contradicts it in its text, and takes nothing from that', () => {
    const found = { start: { line: 9, column: 4, rule: 'beside its name', confidence: 0.9 } }
    const own = file('lamps', {
      name: 'Lamp Day',
      start: '2024-05-06',
      articles: [{ name: 'one', line: 3, column: 1 }],
    })
    const { conferences, diagnostics } = joined(
      [report('one', '2024-05-09', { name: 'Lamp Day', start: '2023-05-06', city: 'Oslo', found })],
      [own],
    )
    expect(conferences).toMatchObject([{ start: '2024-05-06', city: undefined }])
    expect(diagnostics).toMatchObject([{ path: 'news/one.md', line: 9, rule: 'event-contradicted' }])
  })

  it('is told where two are of one event, but not where two are editions', () => {
    const dates = { start: '2024-05-06', city: 'Porto' }
    const files = [
      file('lamps', { name: 'Lamp Day', ...dates }),
      file('lamp-day', { name: 'The Lamp Day 2024', ...dates }),
      file('lamps-2023', { name: 'Lamp Day 2023', start: '2023-05-06' }),
    ]
    expect(joined([], files).diagnostics.filter(({ rule }) => rule === 'event-twice')).toMatchObject([
      { path: 'events/lamp-day.md', reason: 'This seems to be the event of events/lamps.md' },
    ])
  })
})

describe('a conference', () => {
  it('has the dates and names that most articles give', () => {
    const articles = [
      report('a', '2024-05-09', { ...lamps, name: 'Lamps 2024', acronym: 'WLC' }),
      report('b', '2024-05-09', { ...lamps, start: '2024-05-05', acronym: 'WLC' }),
      report('c', '2024-05-09', { ...lamps, acronym: 'WLC' }),
      report('d', '2024-05-09', {
        ...lamps,
        name: 'World Lamp Conference 2024',
        start: '2024-05-07',
        end: '2024-05-07',
      }),
      report('e', '2024-05-09', { ...lamps, name: '2024世界灯大会', acronym: 'WLC', city: '波尔图' }),
    ]
    const { conferences, diagnostics } = joined(articles)
    expect(conferences).toMatchObject([
      {
        name: 'World Lamp Conference 2024',
        language: 'en',
        start: '2024-05-06',
        end: '2024-05-08',
        acronym: 'WLC',
        city: 'Porto',
      },
    ])
    expect(conferences[0]?.otherNames).toContain('2024世界灯大会')
    expect(conferences[0]?.otherNames).not.toContain('World Lamp Conference')
    expect(diagnostics).toMatchObject([{ path: 'news/b.md', rule: 'event-conflict' }])
  })

  it('is called by its name in the first language of the site', () => {
    const chinese = { ...lamps, name: '世界灯大会', otherNames: ['World Lamp Conference'] }
    const articles = [report('a', undefined, lamps), report('b', undefined, chinese)]
    expect(joined(articles, [], 'zh-Hans').conferences).toMatchObject([
      { name: '世界灯大会', language: 'zh-Hans', otherNames: ['World Lamp Conference'] },
    ])
  })

  it('keeps its address when articles come in, in whatever order', () => {
    const articles = [
      report('a', '2024-05-09', lamps),
      report('b', '2024-05-10', { ...lamps, name: 'The Fourth World Lamp Conference and Fair' }),
      report('c', '2024-05-11', { ...lamps, name: '2024世界灯大会', otherNames: ['World Lamp Conference'] }),
      report('d', '2024-10-11', { ...lamps, start: '2024-10-06', end: '2024-10-08' }),
    ]
    const slugs = (some: readonly Article[]) => joined(some).conferences.map(({ slug }) => slug)
    expect(slugs(articles.slice(0, 1))).toEqual(['world-lamp-conference-2024'])
    expect(slugs(articles)).toEqual(['world-lamp-conference-2024-10', 'world-lamp-conference-2024'])
    expect(joined([...articles].reverse()).conferences).toEqual(
      joined(articles).conferences.map((one) => ({ ...one, coverage: [...one.coverage].reverse() })),
    )
  })

  it.each([
    ['2024世界人工智能大会', 'world-artificial-intelligence-conference-2024'],
    ['海港与灯塔水资源论坛', 'port-water-forum-2024'],
    ['灯塔节', expect.stringMatching(/^festival-[0-9a-f]{6}-2024$/)],
    ['Página de Lámparas', 'pagina-de-lamparas-2024'],
    ['2024', 'event-2024'],
  ])('called %s has the address %s', (name, slug) => {
    expect(joined([report('a', undefined, { name, start: '2024-05-06' })]).conferences.map((one) => one.slug)).toEqual([
      slug,
    ])
  })

  it('that an article names by the address that it got is that', () => {
    const naming = report('b', undefined, { slug: 'world-lamp-conference-2024' })
    expect(together([report('a', undefined, lamps), naming])).toEqual(['a b'])
  })
})

describe('conferences of one day', () => {
  const names = ['上海论坛', 'Zebra Forum', '安徽论坛', 'Apple Forum', '北京论坛']
  const files = names.map((name, index) => file(`event-${index}`, { name, start: '2024-06-20', city: `City ${index}` }))

  it.each([
    ['en', ['Apple Forum', 'Zebra Forum', '安徽论坛', '北京论坛', '上海论坛']],
    ['zh-Hans', ['安徽论坛', '北京论坛', '上海论坛', 'Apple Forum', 'Zebra Forum']],
  ])('stand by name, as readers of %s look for them', (first, sorted) => {
    expect(joined([], files, first).conferences.map(({ name }) => name)).toEqual(sorted)
  })
})
