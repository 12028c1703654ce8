import { weekdayName, weekdayNumber } from './english-names.ts'
import type { Written } from './written.ts'

/** Weekdays of a week told from the article's own: `next Tuesday`, `Friday next week`; not beside a date, which says more. */
export function englishWeekdays(text: string): readonly Written[] {
  if (!/\b(?:this|next|last)\b/i.test(text)) return []
  return [...text.matchAll(weekday)].flatMap(({ index, 0: all, groups }): Written[] => {
    const day = weekdayNumber(groups?.loose ?? groups?.firm ?? groups?.first)
    const week = (groups?.looseWeek ?? groups?.firmWeek ?? groups?.firstWeek)?.toLowerCase()
    if (day === undefined || !week) return []
    const weeksOn = week === 'this' ? 0 : week === 'next' ? 1 : -1
    return [
      { index, stop: index + all.length, from: { weekday: day, weeksOn, week: groups?.loose ? 'loose' : 'firm' } },
    ]
  })
}

const week = (name: string) => `(?<${name}>[Tt]his|[Nn]ext|[Ll]ast)`
const noDate = '(?!\\.?[,(]?\\s{0,2}\\(?(?:the\\s)?\\d|,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))'
// `Friday of next week`, `next week on Friday`, `next Friday`
const weekday = new RegExp(
  `\\b(?:(?<firm>${weekdayName})\\s(?:of\\s)?${week('firmWeek')} week|${week('firstWeek')} week(?: on)?\\s(?<first>${weekdayName})|${week('looseWeek')}\\s(?<loose>${weekdayName}))(?![a-z])${noDate}`,
  'g',
)

/** Words for some time that are no date: `last month`, `yesterday`, `later this year`. */
export function englishVague(text: string): readonly Written[] {
  return [...text.matchAll(vague)].map(({ index, 0: all }) => ({
    index,
    stop: index + all.length,
    from: {},
    isVague: true,
  }))
}

const vague =
  /\b(?:(?:(?:earlier|later|early|late)\s)?(?:[Tt]his|[Nn]ext|[Ll]ast|the (?:past|coming|following))\s(?:week(?:end)?|month|year|quarter|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|[Yy]esterday|[Tt]omorrow|[Tt]he day (?:after tomorrow|before yesterday)|(?:\d{1,2}|a|a few|several|two|three|four|five|six) (?:days|weeks?|months?|years?) (?:ago|later|from now))\b(?!')/g
