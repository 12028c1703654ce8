import { expect, it } from 'vitest'
import type { Gold } from './page.ts'
import { scoreOf } from './score.ts'

const page = (gold: Partial<Gold>) => ({ id: 'one', group: 'all', text: '', gold: { saysDate: true, ...gold } })

it('titles and authors are compared by their letters', () => {
  const gold = { title: 'A “quiet” fair', author: '林梅' }
  expect(scoreOf(page(gold), { title: 'a quiet Fair', author: '记者 林梅', text: '' })).toMatchObject({
    title: true,
    author: true,
  })
  expect(scoreOf(page(gold), { title: 'A quiet', text: '' })).toMatchObject({ title: false, author: false })
})

it('a date that the page does not say is invented, none is not', () => {
  const gold = { date: '2024-03-29', saysDate: false }
  expect(scoreOf(page(gold), { published: '2024-01-01', text: '' })).toMatchObject({
    date: undefined,
    isInvented: true,
  })
  expect(scoreOf(page(gold), { text: '' })).toMatchObject({ date: undefined, isInvented: false })
  expect(scoreOf(page({ date: '2024-03-29' }), { updated: '2024-03-29', text: '' })).toMatchObject({ date: true })
})

it('text is compared by runs of four words, or of four Han characters', () => {
  const body = 'one two three four five six'
  expect(scoreOf(page({ body }), { text: 'zero one two three four five' }).body).toEqual({
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 2 / 3,
  })
  expect(scoreOf(page({ body: '河港论坛开幕' }), { text: '河港论坛' }).body).toEqual({
    precision: 1,
    recall: 1 / 3,
    f1: 0.5,
  })
  expect(scoreOf(page({ body }), undefined)).toMatchObject({ isUnread: true, body: { f1: 0 } })
})
