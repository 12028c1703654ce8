import type { Language } from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'
import { urlOf } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { contentLine, textLine } from './content-line.ts'
import type { Entries } from './entries.ts'
import { basic } from './zone-block.ts'

/** A calendar that can be opened once or subscribed to. */
export interface Calendar {
  /** Its own address within the site, and that of the page that shows the same. */
  readonly address: string
  readonly page: string
  readonly name: string
  readonly description?: string
  readonly language: Language
  /** Whether it is that of one event, and not of all that are of some kind. */
  readonly isSingle?: boolean
  /** At least one, with days that are known. */
  readonly conferences: readonly Conference[]
}

/** The file of a calendar (RFC 5545, with what RFC 7986 adds), from the VEVENTs of its conferences. */
export function calendarFile(calendar: Calendar, site: IndexedSite, { eventOf, zonesOf }: Entries): string {
  const { address, page, name, description, language, isSingle, conferences } = calendar
  const { settings, revisionBySlug } = site
  const dates = conferences.map(({ slug }) => revisionBySlug.get(slug)?.modified ?? '').sort()
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Daypass//Daypass//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name, language),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', description, language),
    textLine('X-WR-CALDESC', description),
    contentLine('LAST-MODIFIED', basic(dates.at(-1) ?? '')),
    contentLine('URL', urlOf(page, settings)),
    contentLine('SOURCE', urlOf(address, settings), { VALUE: 'URI' }),
    contentLine('REFRESH-INTERVAL', 'P1D', { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
    // Outlook would otherwise open a calendar that has a name as one more beside the reader's own.
    isSingle ? contentLine('X-MS-OLK-FORCEINSPECTOROPEN', 'TRUE') : '',
    ...zonesOf(conferences),
    ...conferences.map(eventOf),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
