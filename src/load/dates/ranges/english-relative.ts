import { weekdayName, weekdayNumber } from './english-names.ts'
import type { Written } from './written.ts'

/** Words that tell a time from the article's own: weekdays (`next Tuesday`, `Friday next week`), and what is no date (`last month`). */
export function englishRelative(text: string): readonly Written[] {
  return [...text.matchAll(relative)].flatMap(({ index, 0: all, groups = {} }): Written[] => {
    if (isLetter.test(text[index - 1] ?? '') || isBesideDate(text, index + all.length)) return []
    const place = { index, stop: index + all.length }
    const weeksOn = { t: 0, n: 1, l: -1 }[all[0]?.toLowerCase() ?? ''] ?? 0
    const loose = weekdayNumber(groups.loose)
    if (loose !== undefined) return [{ ...place, from: { weekday: loose, weeksOn, week: 'loose' } }]
    if (groups.unit !== 'week') return [{ ...place, from: {}, isVague: true }]
    const before = weekdayBeforeWeek.exec(text.slice(Math.max(0, index - 16), index))
    const weekday = weekdayNumber(groups.firm ?? before?.[1])
    if (weekday === undefined) return [{ ...place, from: {}, isVague: true }]
    return [{ ...place, index: index - (before?.[0].length ?? 0), from: { weekday, weeksOn, week: 'firm' } }]
  })
}

// `next Friday`, `next week on Friday`, `last month`, `yesterday`
const relative = new RegExp(
  '(?:[Nn]ext|[Ll]ast)\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z])|' +
    '(?:[Tt]his|[Nn]ext|[Ll]ast)\\s(?:' +
    `(?<unit>week)(?:\\s(?:on\\s)?(?<firm>${weekdayName})(?![a-z]))?|(?<loose>${weekdayName})(?![a-z])|` +
    'weekend|month|year|quarter|spring|summer|autumn|fall|winter)' +
    "(?![A-Za-z]|'s\\b)|[Yy]esterday(?![A-Za-z']| evening's)|[Tt]omorrow(?![A-Za-z'])",
  'g',
)
// The `Friday ` of `Friday next week`
const weekdayBeforeWeek = new RegExp(`\\b(${weekdayName})\\s(?:of\\s)?$`)
const isLetter = /[A-Za-z'-]/

/** `next Friday, 21 June`: the date says more. */
function isBesideDate(text: string, at: number): boolean {
  return /^\.?[,(]?\s{0,2}\(?(?:the\s)?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/.test(
    text.slice(at, at + 24),
  )
}

/** Weekdays with a number and no month: `from Tuesday the 5th to Thursday the 7th`. */
export function englishNumberedWeekdays(text: string): readonly Written[] {
  return [...text.matchAll(numbered)].flatMap(({ index, 0: all, 1: day }): Written[] => {
    const before = weekdayBefore.exec(text.slice(Math.max(0, index - 12), index))
    if (!before) return []
    const from = { day: Number(day), weekday: weekdayNumber(before[1]) }
    return [{ index: index - before[0].length, stop: index + all.length, from }]
  })
}

const numbered =
  / the (3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?!\s(?:of|day)\b|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|-)/g
const weekdayBefore = new RegExp(`\\b(${weekdayName}),?$`)

/** Spans of time counted from now: `two weeks ago`. */
export function englishAgo(text: string): readonly Written[] {
  return [...text.matchAll(/(?:days?|weeks?|months?|years?) (?:ago|from now)\b/g)].flatMap(
    ({ index, 0: all }): Written[] => {
      const before =
        /\b(?:\d{1,3}|an?|(?:a )?(?:few|couple|couple of)|several|many|one|two|three|four|five|six|seven|eight|nine|ten) $/.exec(
          text.slice(Math.max(0, index - 14), index),
        )
      const start = index - (before?.[0].length ?? 0)
      return before ? [{ index: start, stop: index + all.length, from: {}, isVague: true }] : []
    },
  )
}
