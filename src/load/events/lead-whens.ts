import { rangesIn } from '../dates/ranges.ts'
import { hasDay } from './days.ts'
import { ofOneMoment } from './one-moment.ts'
import { isOther } from './other-days.ts'
import type { Passage } from './passages.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import type { When } from './when.ts'

/** The rule of a line that gives a day and from when to when: no article is published so. */
export const timedLine = 'line with its hours'
// `13:30–17:30`
const hours = /\d{1,2}[:：]\d{2}\s*(?:[~～–—-]+|to|至|到)\s*\d{1,2}[:：]\d{2}/

interface Line {
  readonly text: string
  readonly passage: Passage
  readonly index: number
  /** Number of its passage. */
  readonly order: number
}

/** A line that is nothing but a date, above the text: as on posters. */
export function leadWhens({ passages, near }: Telling, subject: Subject | undefined): When[] {
  const whens = linesOf(passages).flatMap(({ text, passage, index, order }) => {
    const [range, ...others] = ofOneMoment(rangesIn(text, near), text)
    if (!range?.start || others.length > 0) return []
    const isTimed = hours.test(text)
    const rest = text
      .replace(range.text, '')
      .replace(hours, '')
      .replace(/online|zoom|virtual|via|线上|直播/gi, '')
      .trim()
    if (rest.length > range.text.length || isOther(text, range, 0)) return []
    if (order > 5 && !range.startTime && !isTimed) return []
    const isAhead = near !== undefined && range.start > near
    const isMeant =
      isTimed ||
      (range.startTime !== undefined && (isAhead || passage.kind === 'heading' || /online|zoom|线上/i.test(text)))
    const score = (subject || range.startTime || isTimed ? 5 : 2) - Math.min(1.5, order * 0.2)
    return [
      { range, place: passage.placeOf(index + range.index), rule: isMeant ? timedLine : 'line of its own', score },
    ]
  })
  // Many such lines are a programme, or a calendar.
  return whens.length > 3 ? whens.slice(0, 1) : whens
}

/** Short lines that may name a day; a short passage is one, whatever its lines. */
function linesOf(passages: readonly Passage[]): Line[] {
  return passages.slice(0, 40).flatMap((passage, order): Line[] => {
    const { text } = passage
    if (text.length > 300 || !hasDay(text)) return []
    const [first = ''] = text.split(/\n|\s(?=\S*[\u4e00-\u9fff]{4}|\ud83d\udccd)/)
    const lines = text.length > 80 ? [] : [{ text: text.replace(/\n/g, ' '), passage, index: 0, order }]
    return first.length < text.length && first.length <= 80 && hasDay(first)
      ? [...lines, { text: first, passage, index: 0, order }]
      : lines
  })
}
