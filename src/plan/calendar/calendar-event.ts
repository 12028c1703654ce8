import { tongueOf, words } from '../../../templates/words.ts'
import { isGuessed } from '../../model/guessed.ts'
import type { Conference, Settings } from '../../model/site.ts'
import { addressOf, addressOfEvent, elsewhere, urlOf } from '../address.ts'
import { countryName } from '../country-name.ts'
import { placeOf } from '../event-card.ts'
import { aboutEvent } from '../event-text.ts'
import { coverageOf, type IndexedSite } from '../indexed-site.ts'
import { contentLine, escaped, textLine } from './content-line.ts'
import { type When, whenOf } from './when.ts'
import { basic } from './zone-block.ts'

/** The VEVENT of a conference (RFC 5545, 3.6.1), the same in every calendar; none where its days are not known. */
export function calendarEvent(conference: Conference, site: IndexedSite): string {
  const when = whenOf(conference)
  const revision = site.revisionBySlug.get(conference.slug)
  if (!when || !revision) return ''
  const { name, language } = conference
  const modified = basic(revision.modified)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escaped(uidOf(revision.uid, site.settings))),
    contentLine('SEQUENCE', `${revision.sequence}`),
    contentLine('DTSTAMP', modified),
    contentLine('LAST-MODIFIED', modified),
    ...timesOf(when),
    textLine('SUMMARY', name, language),
    textLine('LOCATION', locationOf(conference), language),
    textLine('DESCRIPTION', descriptionOf(conference, when, site), language),
    categoriesOf(conference, site),
    contentLine('URL', urlOf(addressOfEvent(conference), site.settings)),
    contentLine('STATUS', statusOf(conference)),
    contentLine('TRANSP', 'TRANSPARENT'), // who subscribes to a list is not busy on all its days
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** What a calendar knows an event by: it stays while the event's name changes, and while its slug does. */
function uidOf(uid: string, { url }: Settings): string {
  return `${uid}@${new URL(url).hostname}`
}

function timesOf(when: When): string[] {
  if (when.kind === 'days') {
    const date = { VALUE: 'DATE' }
    return [contentLine('DTSTART', basic(when.first), date), contentLine('DTEND', basic(when.after), date)]
  }
  const { first, last, start, end, timeZone } = when
  const [from, to] = [basic(`${first}T${start}:00`), basic(`${last}T${end}:00`)]
  if (isUtc(timeZone)) return [contentLine('DTSTART', `${from}Z`), contentLine('DTEND', `${to}Z`)]
  const zone = { TZID: timeZone }
  return [contentLine('DTSTART', from, zone), contentLine('DTEND', to, zone)]
}

/** Whether times are written in UTC, which needs no VTIMEZONE. */
export function isUtc(timeZone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Zulu|Universal)$/.test(timeZone)
}

function statusOf(conference: Conference): string {
  if (conference.cancelled) return 'CANCELLED'
  return isGuessed(conference) ? 'TENTATIVE' : 'CONFIRMED'
}

/** `Harbour Hall, Porto, Portugal`, `中国上海张江科学会堂`; of one held online, that it is. */
function locationOf(conference: Conference): string {
  const { country, online, language } = conference
  const tongue = tongueOf(language)
  const within = [placeOf(conference), country && countryName(country, language)].filter(Boolean)
  const place = tongue === 'zh-Hans' ? within.reverse().join('') : within.join(words[tongue].separator)
  return [place, online ? words[tongue].online : ''].filter(Boolean).join(' / ')
}

function descriptionOf(conference: Conference, when: When, site: IndexedSite): string {
  const { language, organisers, otherNames, url } = conference
  const tongue = tongueOf(language)
  const say = words[tongue]
  const colon = tongue === 'zh-Hans' ? '：' : ': '
  const labelled = (label: string, text: string) => (text === '' ? '' : `${label}${colon}${text}`)
  const coverage = coverageOf(conference, site)
  const facts = [
    when.kind === 'days' ? hoursOf(conference) : '',
    labelled(say.organiser, say.listed(organisers)),
    labelled(say.alsoNamed, say.listed(otherNames)),
    labelled(say.officialSite, elsewhere(url)?.href ?? ''),
  ]
  const reports = coverage.map((article) => `${article.title}\n${urlOf(addressOf(article), site.settings)}`)
  return [
    aboutEvent(conference, site)?.text ?? '',
    facts.filter(Boolean).join('\n'),
    reports.length > 0 ? `${say.coverage}${colon.trim()}\n${reports.join('\n')}` : '',
    urlOf(addressOfEvent(conference), site.settings),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** `09:00–17:00 (Asia/Shanghai)`, for an entry of whole days. */
function hoursOf(conference: Conference): string {
  const { startTime, endTime, timeZone } = conference
  const hours = [startTime, endTime].filter(Boolean).join('–')
  return hours && timeZone ? `${hours} (${timeZone})` : hours
}

/** The series, and what the articles about it are filed under. */
function categoriesOf(conference: Conference, site: IndexedSite): string {
  const series = site.seriesOf.get(conference.slug)
  const tags = coverageOf(conference, site).flatMap(({ tags }) => tags)
  const names = [...(series ? [series.name] : []), ...tags].map(escaped).filter(Boolean)
  return names.length > 0 ? contentLine('CATEGORIES', [...new Set(names)].join(',')) : ''
}
