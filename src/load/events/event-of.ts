import type { VFile } from 'vfile'
import type { EventMention } from '../../model/event-mention.ts'
import type { Findings, Found } from '../draft.ts'
import { eventIn, type Text } from './event-in.ts'
import { filled } from './filled.ts'
import { certain, likely, tellEvent, tellProposal } from './tell-event.ts'

/** The event of an article: what its editor says of it, with the gaps that its text fills; else what its text says. */
export function eventOf(file: VFile, given: Findings, text: Text): Found<EventMention> | undefined {
  const told = eventIn(text)
  if ('event' in given) return given.event && told ? filled(given.event, told.event) : given.event
  if (!told) return undefined
  const { event } = told
  if (event.confidence < likely) {
    if (event.value.start !== undefined && event.confidence >= likely - 0.1) tellProposal(file, event)
    return undefined
  }
  if (event.confidence < certain) tellProposal(file, event, true)
  tellEvent(file, told, text.near)
  return event
}
