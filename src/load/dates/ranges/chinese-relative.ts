import { chineseWeekday, weekdayOfCharacter } from './chinese-weekdays.ts'
import type { Written } from './written.ts'

/** Weekdays of a week told from the article's own: `下周五`, `上星期三`, `本周日`; not beside a date, which says more. */
export function chineseWeekdays(text: string): readonly Written[] {
  if (!/[周週期拜]/.test(text)) return []
  return [...text.matchAll(weekday)].flatMap(({ index, 0: all, groups = {} }): Written[] => {
    const day = weekdayOfCharacter(groups.day)
    if (day === undefined) return []
    return [{ index, stop: index + all.length, from: { weekday: day, weeksOn: weeksOn(groups.week ?? '') } }]
  })
}

const weekday = new RegExp(`(?<week>上上|下下|[上下本这這])[个個]?${chineseWeekday}(?![\\s,，]{0,2}[(（]?\\s?\\d)`, 'g')

function weeksOn(word: string): number {
  const direction = word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0
  return direction * word.length
}

/** Words for some time that are no date: `上月`, `下周`, `明年`, `近日`. */
export function chineseVague(text: string): readonly Written[] {
  return [...text.matchAll(vague)].map(({ index, 0: all }) => ({
    index,
    stop: index + all.length,
    from: {},
    isVague: true,
  }))
}

const vague =
  /[上下](?:个|個)?月(?![\d\s一二三四五六七八九十份])|(?:[上下本这這])(?:个|個)?(?:周|週|星期)(?:末)?(?![一二三四五六日天])|本月(?:初|底|中旬|下旬|上旬)|[昨明][天日](?!之)|近日(?!点)|(?<!\d)日前|(?:去|明)年(?!\s?\d|[一二三四五六七八九十本]|的\d)/g
