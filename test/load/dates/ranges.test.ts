import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DateRange, rangesIn } from '../../../src/load/dates/ranges.ts'

describe.each(['english', 'chinese'])('%s', (language) => {
  it.each(phrasesOf(language))('$phrase', ({ phrase, written, expected }) => {
    expect(rangesIn(phrase, written).map(shown).join('; ') || 'nothing').toBe(expected)
  })
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
