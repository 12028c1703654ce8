import { hasDay } from './days.ts'
import type { Telling } from './telling.ts'

/** A calendar: it speaks of many events, and is about none of them. */
export function isCalendar({ title, facts }: Telling): boolean {
  const days = new Set(facts.filter(({ kind, value }) => kind === 'when' && hasDay(value)).map(({ value }) => value))
  return days.size > 3 || listTitle.test(title.text)
}

// `Top 10 conferences of 2026`, `Biggest tech events`, `Upcoming workshops`, `近期会议汇总`
const listTitle =
  /\b(?:conferences|events|summits|forums|expos|exhibitions|workshops|meet-?ups|fairs|festivals)\b.*(?:\b(?:in|of|for|to|you|20\d\d)\b|$)|(?:会议|活动|展会|赛事|讲座)(?:汇总|盘点|预告一览|一览|日历|清单|合集)/i
