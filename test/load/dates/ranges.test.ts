import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DateRange, rangesIn } from '../../../src/load/dates/ranges.ts'

describe.each(['english', 'chinese'])('%s', (language) => {
  it.each(phrasesOf(language))('$phrase', ({ phrase, written, expected }) => {
    expect(rangesIn(phrase, written).map(shown).join('; ') || 'nothing').toBe(expected)
  })
})

it('text of a range stands where it says, whatever signs were made plain', () => {
  const text = '🎉 Ｓａｖｅ the date：**２０２４年８月８日**～**11日**\r\n\r\n“July\u00a08–10” and　３月２９日（周五）…'
  const ranges = rangesIn(text, '2024-06-15')
  expect(ranges.map(shown)).toEqual([
    '2024-08-08 – 2024-08-11',
    '2024-07-08 – 2024-07-10, year nearest',
    '2024-03-29, year nearest',
  ])
  for (const range of ranges) expect(text.slice(range.index).startsWith(range.text)).toBe(true)
})

it('without the date of the article no day is told that has no year', () => {
  expect(rangesIn('July 8 to 10, 下周五开幕, 8日至11日, then on 5 May 2024', undefined).map(shown)).toEqual([
    '? July 8 to 10',
    '? 下周五',
    '? 8日至11日',
    '2024-05-05',
  ])
})

it('1 July stands for a year of which no day is known', () => {
  expect(rangesIn('1月1日至12月31日', '2022-07-01').map(shown)).toEqual(['2022-01-01 – 2022-12-31, year nearest'])
})

/** `phrase => what is found`, a line each; `written 2024-06-15` gives the article's own date to the lines below it. */
function phrasesOf(language: string) {
  const lines = readFileSync(join(import.meta.dirname, 'phrases', `${language}.txt`), 'utf8').split('\n')
  let written: string | undefined
  return lines.flatMap((line) => {
    if (line.startsWith('written ')) written = /\d{4}-\d\d-\d\d/.exec(line)?.[0]
    const [phrase, expected] = line.split(' => ')
    return phrase && expected ? [{ phrase: phrase.replaceAll('\\n', '\n'), written, expected }] : []
  })
}

/** `2024-06-20 – 2024-06-21, 09:00–17:00 CST, year nearest, no Monday`; `? last month` where no day is told. */
function shown({ start, end, year, text, ...range }: DateRange): string {
  if (!start) return `? ${text}`
  const times = [range.startTime, range.endTime].filter(Boolean).join('–')
  const parts = [
    start === end ? start : `${start} – ${end}`,
    [times, range.zone].filter(Boolean).join(' '),
    year === 'stated' ? '' : `year ${year}`,
    range.wrongWeekday ? `no ${range.wrongWeekday}` : '',
    range.isDoubtful ? 'doubtful' : '',
  ]
  return parts.filter(Boolean).join(', ')
}
