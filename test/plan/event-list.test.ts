import { describe, expect, it } from 'vitest'
import { conference, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const page = pageAt(
  'events/index.html',
  site({
    conferences: [
      conference({ slug: 'd', name: 'D', start: '2024-12-31', end: '2025-01-03', place: 'Hall 4', city: 'Beijing' }),
      conference({ slug: 'c', name: 'C', start: '2024-06-20', end: '2024-06-21', online: false }),
      conference({ slug: 'b', name: 'B', start: '2022-08', online: true }),
      conference({ slug: 'a', name: 'A' }),
    ],
  }),
)

describe('the list of events', () => {
  it('is by year, newest first, and those without a date come last', () => {
    expect(texts(all(page, 'h2'))).toEqual(['2024', '2022', 'No date'])
    expect(attributes(all(page, 'h2'), 'id')).toEqual(['y2024', 'y2022', 'undated'])
    expect(texts(all(page, 'h3'))).toEqual(['D', 'C', 'B', 'A'])
  })

  it('has a block for each date', () => {
    const blocks = all(page, 'p', 'leaf').map((leaf) => texts(all(leaf, 'span')))

    expect(blocks).toEqual([
      ['Dec–Jan', '31–3', '2024/25'],
      ['Jun', '20–21', '2024'],
      ['Month only', 'Aug', '2022'],
      ['Date', '?', 'not stated'],
    ])
  })

  it('says place and format only where they are known', () => {
    expect(texts(all(page, 'p', 'prov'))).toEqual([
      '31 December 2024 – 3 January 2025 Hall 4, Beijing',
      '20–21 June 2024',
      'August 2022 Online',
      'No date',
    ])
  })

  it('counts the years, and leads to them', () => {
    const [ledger] = all(page, 'ul', 'ledger')

    expect(ledger && texts(all(ledger, 'li'))).toEqual(['20242', '20221'])
    expect(ledger && attributes(all(ledger, 'a'), 'href')).toEqual(['/events/#y2024', '/events/#y2022'])
    expect(texts(all(page, 'p', 'lede'))[0]).toContain('Four conferences from 2022 to 2024.')
  })
})
