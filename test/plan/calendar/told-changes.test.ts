import { expect, it } from 'vitest'
import { revised } from '../../../src/link/revisions.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Conference, Site } from '../../../src/model/site.ts'
import { article, prose, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'

const at = { path: 'news/a.md', line: 1, column: 1, rule: 'prose', confidence: 0.9 }
const held: Article = article({
  ...{ id: 'news/2024/held', title: 'Held', language: 'en', excerpt: 'It was.', tags: ['AI'], author: 'Ana Reis' },
  ...{ published: '2024-06-22', updated: '2024-06-23', source: { name: 'Harbour', url: 'https://h.example/' } },
})
const summit: Required<Conference> = {
  path: 'events/summit.md',
  ...{ slug: 'summit', name: 'Summit', language: 'en', otherNames: ['峰会'], acronym: 'S', edition: 5, series: 's' },
  ...{ start: '2024-06-20', end: '2024-06-21', startTime: '09:00', endTime: '17:00', timeZone: 'Asia/Shanghai' },
  ...{ place: 'Hall', city: 'Porto', country: 'PT', online: true, cancelled: false, url: 'https://s.example/' },
  ...{
    organisers: ['Porto'],
    excerpt: 'Talks.',
    body: prose('<p>Talks.</p>'),
    coverage: [held.id],
    found: { start: at },
  },
}
const series = { slug: 's', name: 'Summits', language: 'en', otherNames: [], conferences: ['summit'] }

function siteWith(change: Partial<Conference> = {}, changed: Partial<Article> = {}, name = series.name): Site {
  const articles = [{ ...held, ...changed }, article({ id: 'news/2024/else', title: 'Else' })]
  return site({ articles, assets: [], conferences: [{ ...summit, ...change }], series: [{ ...series, name }] })
}

const ofConference: Readonly<Record<keyof Conference, readonly Partial<Conference>[]>> = {
  slug: [],
  name: [{ name: 'The Summit' }],
  language: [{ language: 'zh-Hans' }],
  otherNames: [{ otherNames: [] }],
  acronym: [{ acronym: 'TS' }],
  edition: [{ edition: 6 }],
  series: [],
  start: [{ start: '2024-06-19' }, { start: '2024-06-20', end: '2024-06-20' }],
  end: [{ end: '2024-06-22' }, { end: '2024-07' }],
  startTime: [{ startTime: '10:00' }, { startTime: undefined }],
  endTime: [{ endTime: '18:00' }, { endTime: undefined }],
  timeZone: [{ timeZone: 'Europe/Lisbon' }, { timeZone: undefined }],
  place: [{ place: 'Another hall' }],
  city: [{ city: 'Lisboa' }],
  country: [{ country: 'CN' }],
  online: [{ online: false }],
  cancelled: [{ cancelled: true }],
  url: [{ url: 'https://t.example/' }],
  organisers: [{ organisers: [] }],
  excerpt: [{ excerpt: 'More.' }, { excerpt: undefined }],
  body: [{ body: [] }],
  coverage: [{ coverage: [] }, { coverage: [held.id, 'news/2024/else'] }],
  path: [{ path: 'events/moved.md' }],
  found: [{ found: { start: { ...at, confidence: 0.1 } } }, { found: {} }],
}

const ofArticle: readonly Partial<Article>[] = [
  ...[{ title: 'It was held' }, { language: 'zh-Hans' }, { excerpt: undefined }, { tags: [] }, { author: undefined }],
  ...[{ published: '2024-06-24' }, { updated: undefined }, { source: {} }, { body: [] }, { cover: undefined }],
]

interface Change {
  readonly what: string
  readonly before: Site
  readonly after: Site
}

// With a text of the conference's own, and with that of an article in its place.
const changes = [{}, { excerpt: undefined }].flatMap((rest): Change[] => {
  const before = siteWith(rest)
  return [
    ...Object.values(ofConference)
      .flat()
      .map((change) => ({ what: JSON.stringify(change), before, after: siteWith({ ...rest, ...change }) })),
    ...ofArticle.map((change) => ({ what: JSON.stringify(change), before, after: siteWith(rest, change) })),
    { what: 'a series', before, after: siteWith(rest, {}, 'The Summits') },
  ]
})

function isShown({ before, after }: Change): boolean {
  return textAt('events/summit.ics', before) !== textAt('events/summit.ics', after)
}

function isTold({ before, after }: Change): boolean {
  return revised(before, [])[0]?.digest !== revised(after, [])[0]?.digest
}

it('tells calendars of every change that they show', () => {
  const shown = changes.filter(isShown)
  expect(shown.filter((change) => !isTold(change)).map(({ what }) => what)).toEqual([])
  expect(shown.length).toBeGreaterThan(50)
})
