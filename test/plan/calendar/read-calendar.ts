import ICAL from 'ical.js'
import type { Site } from '../../../src/model/site.ts'
import { plan } from '../../../src/plan/plan.ts'
import { textAt } from '../pages-of.ts'

/** One entry as a program for calendars has it. */
export interface Entry {
  readonly uid: string
  readonly name: string
  /** `2024-06-20`, `2024-06-20T09:00:00+08:00`. */
  readonly start: string
  /** Not included. */
  readonly end: string
  readonly properties: Readonly<Record<string, string>>
}

export interface ReadCalendar {
  readonly properties: Readonly<Record<string, string>>
  readonly entries: readonly Entry[]
  readonly zones: readonly string[]
}

/** Reads a calendar of the planned site with ical.js. */
export function calendarAt(path: string, site: Site): ReadCalendar {
  return readCalendar(textAt(path, site))
}

export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    properties: propertiesOf(calendar),
    zones: calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component).tzid),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        ...{
          uid: event.uid,
          name: event.summary,
          start: told(event.startDate),
          end: told(event.endDate),
        },
        properties: propertiesOf(component),
      }
    }),
  }
}

export function calendarPaths(site: Site): string[] {
  return plan(site).flatMap(({ path }) => (path.endsWith('.ics') ? [path] : []))
}

function propertiesOf(component: ICAL.Component): Record<string, string> {
  return Object.fromEntries(component.getAllProperties().map((one) => [one.name, one.getValues().join('|')]))
}

/** A time with its offset by the file's own VTIMEZONE, and by nothing else. */
function told(time: ICAL.Time): string {
  if (time.isDate || time.zone === ICAL.Timezone.utcTimezone) return time.toString()
  if (!time.zone || time.zone === ICAL.Timezone.localTimezone) throw new Error(`No zone of ${time} is in the calendar`)
  const minutes = time.utcOffset() / 60
  const digits = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => `${part}`.padStart(2, '0'))
  return `${time}${minutes < 0 ? '-' : '+'}${digits.join(':')}`
}
