import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { article, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

describe('the news list', () => {
  it.each([
    [20, ['news/index.html']],
    [21, ['news/index.html', 'news/page/2/index.html']],
  ])('of %i reports has pages of twenty', (count, expected) => {
    const paths = plan(siteOf(count)).map(({ path }) => path)

    expect(paths.filter((path) => /^news\/(page|index)/.test(path))).toEqual(expected)
  })

  it('goes on where the page before ended', () => {
    const titles = [1, 2].map((number) => texts(all(page(number, 21), 'h2')))

    expect(titles).toEqual([Array.from({ length: 20 }, (_, index) => `Report ${index + 1}`), ['Report 21']])
  })

  it('has no pagination where it is one page', () => {
    expect(all(page(1, 20), 'nav', 'pages')).toEqual([])
  })

  it.each([
    [1, ['1*', '2', '…', '12', 'Older 较早']],
    [2, ['Newer 较新', '1', '2*', '3', '…', '12', 'Older 较早']],
    [6, ['Newer 较新', '1', '…', '5', '6*', '7', '…', '12', 'Older 较早']],
    [12, ['Newer 较新', '1', '…', '11', '12*']],
  ])('leads from page %i to the first, the last and the next ones', (number, expected) => {
    expect(stepsOn(number)).toEqual(expected)
  })

  it('leads from the second page to the address of the list', () => {
    const [nav] = all(page(2, 41), 'nav', 'pages')

    expect(nav && attributes(all(nav, 'a'), 'href')).toEqual([
      ...['/news/', '/news/', '/news/page/2/', '/news/page/3/', '/news/page/3/'],
    ])
  })
})

function stepsOn(number: number): string[] {
  const [nav] = all(page(number, 240), 'nav', 'pages')
  if (!nav) return []
  const isStep = (text: string) => text !== ''
  const current = texts(all(nav, 'a').filter(({ properties }) => properties.ariaCurrent === 'page'))
  const [list] = all(nav, 'ul')
  const numbers = list ? texts(all(list, 'li')).map((text) => (current.includes(text) ? `${text}*` : text)) : []
  const [newer, older] = ['prev', 'next'].map((rel) =>
    texts(all(nav, 'a').filter(({ properties }) => String(properties.rel) === rel)).join(''),
  )
  return [newer ?? '', ...numbers, older ?? ''].filter(isStep)
}

function page(number: number, count: number) {
  return pageAt(number === 1 ? 'news/index.html' : `news/page/${number}/index.html`, siteOf(count))
}

function siteOf(count: number) {
  return site({
    articles: Array.from({ length: count }, (_, index) =>
      article({ id: `news/2024/report-${index + 1}`, title: `Report ${index + 1}` }),
    ),
  })
}
