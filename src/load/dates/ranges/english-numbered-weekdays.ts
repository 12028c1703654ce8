import { weekdayName, weekdayNumber } from './english-names.ts'
import type { Written } from './written.ts'

/** Weekdays with a number and no month: `from Tuesday the 5th to Thursday the 7th`. */
export function englishNumberedWeekdays(text: string): readonly Written[] {
  return [...text.matchAll(numbered)].map(({ index, 0: all, 1: name, 2: day }) => ({
    index,
    stop: index + all.length,
    from: { day: Number(day), weekday: weekdayNumber(name) },
  }))
}

const numbered = new RegExp(
  `\\b(${weekdayName}),? the (3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)\\b(?!\\s(?:of|day)\\b|\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|-)`,
  'g',
)
