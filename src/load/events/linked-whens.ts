import { daysBetween } from '../../model/date.ts'
import type { Telling } from './telling.ts'
import type { When } from './when.ts'

/** The rule of a day that only the address of the event's page says. */
export const inAddress = 'day in the address of its page'

// `/events/2025/09/03/good-hedge/`, `/community-calls/2026-02-04-leaf-miners.html`
const dated = /^https?:\/\/[^?#]{4,120}?\/(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/
const ofEvents = /event|meet|calls?\b|talk|seminar|webinar|workshop|conference|lecture|session|huodong/i

/** Days ahead in addresses of pages of events; what is not ahead may be the day on which a page was published. */
export function linkedWhens({ passages, near }: Telling): When[] {
  if (!near) return []
  return passages.slice(0, 20).flatMap((passage) =>
    passage.links.flatMap(({ href, index }): When[] => {
      const [all, year, month, day] = dated.exec(href) ?? []
      const date = `${year}-${month}-${day}`
      if (!all || !ofEvents.test(href) || Number.isNaN(Date.parse(date))) return []
      const ahead = daysBetween(near, date)
      if (ahead < 1 || ahead > 200) return []
      const range = { start: date, end: date, year: 'stated', text: date, index } as const
      return [{ range, place: passage.placeOf(index), rule: inAddress, score: 3 }]
    }),
  )
}
