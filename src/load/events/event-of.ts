import type { VFile } from 'vfile'
import type { EventMention } from '../../model/event-mention.ts'
import type { Findings, Found } from '../draft.ts'
import { eventIn, type Text } from './event-in.ts'

/** The event of an article: what its editor says of it, else what its text does. */
export function eventOf(_file: VFile, given: Findings, text: Text): Found<EventMention> | undefined {
  if ('event' in given) return given.event
  return eventIn(text)
}
