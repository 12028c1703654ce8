import { describe, expect, it } from 'vitest'
import { eitherDatesIn, settled } from '../../../src/load/dates/either.ts'

describe('eitherDatesIn', () => {
  it('keeps both readings', () => {
    expect(eitherDatesIn('Published ０３/04/2024')).toEqual([
      { dayFirst: '2024-04-03', monthFirst: '2024-03-04', text: '03/04/2024', index: 10 },
    ])
  })

  it.each(['13/04/2024', '04/13/2024', '05/05/2024', '2024/03/04', '1.2.2024.5', '31/02/2024'])(
    '%s has one',
    (text) => {
      expect(eitherDatesIn(text)).toEqual([])
    },
  )
})

describe('settled', () => {
  it.each([
    ['the same date in words', '03/04/2024', 'The hall was opened on 3 April 2024.', '2024-04-03', 0.9],
    ['another date with the day first', '03/04/2024', '03/04/2024 … 27/03/2024', '2024-04-03', 0.85],
    ['another date with the month first', '03/04/2024', '03/04/2024 … 03/27/2024', '2024-03-04', 0.85],
    ['another date near it', '03/04/2024', '03/04/2024 … 09/04/2024', '2024-04-03', 0.7],
    ['points', '03.04.2024', '03.04.2024', '2024-04-03', 0.8],
    ['British habits', '03/04/2024', '10:00 GMT. The centre paid £620 for its colours.', '2024-04-03', 0.85],
    ['American habits', '03/04/2024', '10:00 AM ET. The center paid $620.', '2024-03-04', 0.85],
    [
      'the language',
      '03/04/2024',
      'Зал открыли во вторник, и в нём собрались архивы сорока городов.',
      '2024-04-03',
      0.85,
    ],
    ['nothing', '03/04/2024', 'The hall was opened.', '2024-03-04', 0.5],
  ])('goes by %s', (_, text, page, date, confidence) => {
    const [one] = eitherDatesIn(text)
    expect(one && settled(one, page)).toEqual({ date, confidence })
  })
})
