import type { Conference, Settings } from '../../model/site.ts'
import { instantOf } from '../../model/time-zone.ts'
import { addressOfEvent, urlOf } from '../address.ts'
import { placeOf } from '../event-card.ts'
import { type Times, whenOf } from './when.ts'

export interface CalendarLinks {
  readonly google: string
  readonly outlook: string
}

/**
 * Addresses that open the form of a new entry in calendars on the web; undefined where the days are not known. Whole
 * days have an end that is exclusive, times are in UTC.
 */
export function calendarLinks(conference: Conference, settings: Settings): CalendarLinks | undefined {
  const when = whenOf(conference)
  if (!when) return undefined
  const { name } = conference
  const [place, url] = [placeOf(conference) ?? '', urlOf(addressOfEvent(conference), settings)]
  const timed = when.kind === 'times' ? momentsOf(when) : undefined
  const [from, to] = timed ?? [when.first, when.after]
  return {
    google: form('https://calendar.google.com/calendar/render', {
      ...{ action: 'TEMPLATE', text: name, dates: `${bare(from)}/${bare(to)}` },
      ...{ location: place, details: url },
    }),
    outlook: form('https://outlook.live.com/calendar/0/action/compose', {
      ...{ path: '/calendar/action/compose', rru: 'addevent', allday: String(timed === undefined) },
      ...{ subject: name, startdt: from, enddt: to, location: place, body: url },
    }),
  }
}

/** `2024-06-20T01:00:00Z`; undefined where there is no such zone. */
function momentsOf({ first, start, last, end, timeZone }: Times): [from: string, to: string] | undefined {
  const [from, to] = [instantOf(first, start, timeZone), instantOf(last, end, timeZone)]
  return from && to ? [utc(from), utc(to)] : undefined
}

function utc(moment: Date): string {
  return moment.toISOString().replace('.000', '')
}

/** `20240620T010000Z` for `2024-06-20T01:00:00Z` */
function bare(moment: string): string {
  return moment.replaceAll(/[-:]/g, '')
}

// Outlook shows a plus where a space was meant.
function form(address: string, fields: Readonly<Record<string, string>>): string {
  const known = Object.entries(fields).filter(([, value]) => value !== '')
  return `${address}?${new URLSearchParams(known).toString().replaceAll('+', '%20')}`
}
