import { describe, expect, it } from 'vitest'
import type { CardOutput } from '../../../src/model/output.ts'
import type { Site } from '../../../src/model/site.ts'
import { plan } from '../../../src/plan/plan.ts'
import { article, conference, figure, picture, site } from '../../site-factory.ts'

function cardsOf(whole: Site): Map<string, CardOutput> {
  const cards = plan(whole, { cards: true }).filter((output) => output.kind === 'card')
  return new Map(cards.map((card) => [card.path.replace(/^assets\/cards\/|\.[0-9a-f]{8}\.\w+$/g, ''), card]))
}

function cardOf(page: string, whole: Site) {
  const found = cardsOf(whole).get(page)
  if (!found) throw new Error(`No card of ${page}`)
  return found.card
}

const seatsOf = (page: string, whole: Site) => JSON.stringify(cardOf(page, whole).art)

describe('the card of a report', () => {
  const held = conference({ slug: 'summit', name: 'Summit', start: '2024-06-20', coverage: ['news/2024/held'] })
  const report = article({
    id: 'news/2024/held',
    title: 'Opened',
    published: '2024-06-22',
    source: { name: 'The Post' },
  })

  it('says its own date and the name of its conference, in the colours and with the seats of that', () => {
    const whole = site({ articles: [report], conferences: [held] })
    const card = cardOf('news/2024/held', whole)
    expect(card.titles).toEqual([{ text: 'Opened', language: 'en' }])
    expect(card.date.map(({ text }) => text).join('')).toBe('22 Jun 2024')
    expect(card.facts.map(({ text }) => text)).toEqual(['Summit', 'The Post'])
    expect(card.colours).toEqual(cardOf('events/summit', whole).colours)
    expect(card.art).toEqual(cardOf('events/summit', whole).art)
  })

  it('does not say a name again that its title says', () => {
    const whole = site({ articles: [{ ...report, title: 'Summit opened' }], conferences: [held] })
    expect(cardOf('news/2024/held', whole).facts.map(({ text }) => text)).toEqual(['The Post'])
  })

  it('without a conference is grey, and another for another report', () => {
    const whole = site({ articles: ['one', 'two'].map((slug) => article({ id: `news/2024/${slug}` })) })
    expect(cardOf('news/2024/one', whole).colours).toEqual(cardOf('news/2024/two', whole).colours)
    expect(seatsOf('news/2024/one', whole)).not.toBe(seatsOf('news/2024/two', whole))
    expect(seatsOf('news/2024/one', whole)).toBe(seatsOf('news/2024/one', whole))
  })

  it('shows its cover before the pictures of its text', () => {
    const body = [{ kind: 'figure', figure: figure() } as const]
    const cover = { src: '/images/lead.png', alt: '', line: 1, column: 1 }
    const pictures = { '/images/a.png': picture(), '/images/lead.png': picture({ path: 'lead.png' }) }
    const shown = (given: Partial<typeof report>) =>
      cardOf('news/2024/held', site({ articles: [{ ...report, body, ...given }], pictures })).art
    expect(shown({ cover })).toMatchObject({ kind: 'photo', picture: { path: 'lead.png' } })
    expect(shown({})).toMatchObject({ kind: 'photo', picture: { path: 'a.png' } })
  })
})

describe('the cards of lists', () => {
  const articles = Array.from({ length: 45 }, (_, index) => article({ id: `news/2024/report-${index}` }))

  it('are one for all pages of a list', () => {
    const outputs = plan(site({ articles }), { cards: true })
    const [card] = outputs.filter(({ path }) => path.startsWith('assets/cards/news.'))
    const pages = outputs.filter(({ path }) => /^news\/(?:page\/\d\/)?index\.html$/.test(path))
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(page.kind === 'text' && page.render()).toContain(`/${card?.path}"`)
  })

  it('say the word of the list in every language of the site, its first in front', () => {
    const titles = (languages: readonly string[]) =>
      cardOf('news', site({ articles, settings: { languages } })).titles.map(({ text }) => text)
    expect(titles(['en', 'zh-Hans'])).toEqual(['News', '新闻'])
    expect(titles(['zh-Hans', 'en'])).toEqual(['新闻', 'News'])
    expect(titles(['zh-Hans'])).toEqual(['新闻'])
  })

  it('light the seats of all conferences, each in the colour of its year, but of none that was cancelled', () => {
    const held = (slug: string, start: string, cancelled = false) => conference({ slug, name: slug, start, cancelled })
    const conferences = [held('a', '2024-06-20'), held('b', '2023-03-01'), held('c', '2022-01-01', true)]
    const { art } = cardOf('home', site({ conferences }))
    const lit = art.kind === 'seats' ? art.lit.map(({ month, day, colour }) => `${month}-${day} ${colour}`) : []
    expect(lit.sort()).toEqual(['3-1 #5679ed', '6-20 #589d77'])
  })
})

it('a card is named by what it shows', () => {
  const named = (title: string) => [
    ...plan(site({ articles: [article({ id: 'news/2024/a', title })] }), { cards: true }).flatMap(({ path }) =>
      path.startsWith('assets/cards/news/') ? [path] : [],
    ),
  ]
  expect(named('One')).toEqual(named('One'))
  expect(named('One')).not.toEqual(named('Two'))
})
