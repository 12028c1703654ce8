import type { VFile } from 'vfile'
import { type CalendarDate, daysBetween, partsOf } from '../../model/date.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Found } from '../draft.ts'
import { settledIn } from '../settled-in.ts'
import { tell } from '../tell.ts'
import type { EventTold } from './event-in.ts'

/** Below this an editor is asked to settle it. */
export const certain = 0.6
/** Below this it is not taken for the article's event. */
export const likely = 0.5

/** An event that the text may speak of, with the line of front matter that would settle it. */
export function tellProposal(file: VFile, event: Found<EventMention>, isTaken = false): void {
  const { name = '', start = '', end } = event.value
  const days = { start, end: end === start ? undefined : end }
  tell(file, event, isTaken ? 'event-uncertain' : 'event-proposed', name, days, settledIn(file.path))
}

/** What there is to say of an event that was found in a text. */
export function tellEvent(file: VFile, { event, when, year, vague }: EventTold, near: CalendarDate | undefined): void {
  const { start, end, found } = event.value
  if (vague && !start) tell(file, vague.place, 'event-date-vague', vague.text, settledIn(file.path))
  if (!start || !found.start) return
  const isGuessed = when?.range.year === 'nearest' && year !== partsOf(start).year
  if (isGuessed) tell(file, found.start, 'event-year-guessed', when.range.text, start, settledIn(file.path))
  if (when?.range.wrongWeekday) tell(file, found.start, 'event-weekday', when.range.text, when.range.wrongWeekday)
  const isReview = /年度|颁奖|盛典|awards?\b/i.test(event.value.name ?? '')
  if (year && !isReview && year !== partsOf(start).year && year !== partsOf(end ?? start).year) {
    tell(file, found.start, 'event-year-other', String(partsOf(start).year), event.value.name ?? '')
  }
  const days = near && end?.length === 10 ? daysBetween(end, near) : 0
  if (near && days > late) tell(file, found.start, 'event-long-past', near, days)
}

// News of an event comes within weeks.
const late = 60
