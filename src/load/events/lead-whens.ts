import { rangesIn } from '../dates/ranges.ts'
import { hasDay } from './days.ts'
import { isOther } from './other-days.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import type { When } from './when.ts'

/** The rule of a line that gives a day and from when to when: no article is published so. */
export const timedLine = 'line with its hours'
// `13:30–17:30`
const hours = /\d{1,2}[:：]\d{2}\s*(?:[~～–—-]+|to|至|到)\s*\d{1,2}[:：]\d{2}/

/** A line that is nothing but a date, above the text: as on posters. */
export function leadWhens({ passages, near }: Telling, subject: Subject | undefined): When[] {
  const lines = passages.slice(0, 40).flatMap((passage, order) => {
    if (passage.text.length > 80 || !hasDay(passage.text)) return []
    const [range, ...others] = rangesIn(passage.text.replace(/\n/g, ' '), near)
    if (!range?.start || others.length > 0) return []
    const { text } = passage
    const isTimed = hours.test(text)
    const rest = text
      .replace(range.text, '')
      .replace(hours, '')
      .replace(/online|zoom|virtual|via|线上|直播/gi, '')
      .trim()
    if (rest.length > range.text.length || isOther(text, range, 0)) return []
    if (order > 5 && !range.startTime && !isTimed) return []
    const isMeant =
      isTimed || (range.startTime !== undefined && (passage.kind === 'heading' || /online|zoom|线上/i.test(text)))
    const score = (subject || range.startTime || isTimed ? 5 : 2) - Math.min(1.5, order * 0.2)
    return [{ range, place: passage.placeOf(range.index), rule: isMeant ? timedLine : 'line of its own', score }]
  })
  // Many such lines are a programme, or a calendar.
  return lines.length > 3 ? lines.slice(0, 1) : lines
}
