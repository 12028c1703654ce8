import { type CalendarDate, type ClockTime, daysAfter } from '../model/date.ts'
import type { Conference } from '../model/site.ts'
import { instantOf } from '../model/time-zone.ts'

/** What a form of a calendar on the web is filled with. */
export interface Appointment extends Pick<Conference, 'name' | 'start' | 'end' | 'startTime' | 'endTime' | 'timeZone'> {
  readonly place?: string
  /** Address of its page. */
  readonly url: string
}

export interface CalendarLinks {
  readonly google: string
  readonly outlook: string
}

/**
 * Addresses that open the form of a new appointment; undefined where its days are not known. It takes whole days, with
 * an end that is exclusive, unless both its times and their zone are known.
 */
export function calendarLinks(appointment: Appointment): CalendarLinks | undefined {
  const span = spanOf(appointment)
  if (!span) return undefined
  const { name, place = '', url } = appointment
  const [from, to] = span.moments
  return {
    // https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs describes both forms.
    google: form('https://calendar.google.com/calendar/render', {
      ...{ action: 'TEMPLATE', text: name, dates: `${bare(from)}/${bare(to)}` },
      ...{ location: place, details: url },
    }),
    outlook: form('https://outlook.live.com/calendar/0/action/compose', {
      ...{ path: '/calendar/action/compose', rru: 'addevent', allday: String(span.allDay) },
      ...{ subject: name, startdt: from, enddt: to, location: place, body: url },
    }),
  }
}

interface Span {
  readonly allDay: boolean
  /** `2024-06-20`, or `2024-06-20T01:00:00Z` in UTC. */
  readonly moments: readonly [string, string]
}

function spanOf({ start, end = start, startTime, endTime, timeZone }: Appointment): Span | undefined {
  if (!isDay(start) || !isDay(end)) return undefined
  const last = end < start ? start : end
  const moments = timed([start, startTime], [last, endTime], timeZone)
  return moments ? { allDay: false, moments } : { allDay: true, moments: [start, daysAfter(last)] }
}

type Clocked = readonly [CalendarDate, ClockTime | undefined]

function timed([day, from]: Clocked, [last, to]: Clocked, timeZone: string | undefined): Span['moments'] | undefined {
  if (!from || !to || !timeZone) return undefined
  const [first, end] = [instantOf(day, from, timeZone), instantOf(last, to, timeZone)]
  return first && end && first < end ? [utc(first), utc(end)] : undefined
}

function isDay(date: string | undefined): date is CalendarDate {
  return date?.length === 'YYYY-MM-DD'.length
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
