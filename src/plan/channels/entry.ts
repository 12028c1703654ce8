import { dateWords } from '../../../templates/dates.ts'
import { tongueOf, words } from '../../../templates/words.ts'
import { type Article, modifiedOf } from '../../model/article.ts'
import { type CalendarDate, lastDayOf } from '../../model/date.ts'
import type { Conference } from '../../model/site.ts'
import { addressOf, addressOfEvent, elsewhere, urlOf } from '../address.ts'
import { eventOwner, ownerOf, shotsOf } from '../album.ts'
import { aboutEvent } from '../event-text.ts'
import { conferenceOf, coverageOf, type IndexedSite } from '../indexed-site.ts'
import { addressOfLargest } from '../photo.ts'
import { alternatesOf } from '../versions.ts'
import type { Entry, Item } from './channel.ts'
import { entryHtml, escaped } from './entry-html.ts'

/** An article or an event as feeds tell it. It depends on nothing but the content: the day of the build is not in it. */
export function entryOf(item: Item, site: IndexedSite): Entry {
  return item.kind === 'article' ? articleEntry(item.article, site) : eventEntry(item.event, site)
}

function articleEntry(article: Article, site: IndexedSite): Entry {
  const { title, language, excerpt, author, tags, published, source } = article
  const owner = ownerOf(article)
  const original = elsewhere(source?.url)
  const name = source?.name ?? original?.host
  const origin = name && words[tongueOf(language)].sourceIs + name
  const link = origin && (original ? `<a href="${escaped(original.href)}">${escaped(origin)}</a>` : escaped(origin))
  const [shot] = shotsOf(owner, site)
  const latest = [published, modifiedOf(article)].filter((date) => date !== undefined).sort()
  return {
    ...{ url: urlOf(addressOf(article), site.settings), title, language, tags, author },
    html: [...correctionsIn(article), entryHtml(owner, site), link ? `<p>${link}</p>` : ''].filter(Boolean).join('\n'),
    summary: excerpt,
    published: published && moment(published),
    updated: moment(latest.at(-1) ?? dayOf(conferenceOf(article, site)) ?? unknown),
    original: original?.href,
    image: shot && urlOf(addressOfLargest(shot.picture), site.settings),
    versions: alternatesOf(article, site).filter(({ hreflang }) => hreflang !== language),
  }
}

function correctionsIn({ corrections = [], language }: Article): string[] {
  const tongue = tongueOf(language)
  return corrections.map(({ date, text }) => {
    const day = date && dateWords({ start: date }, tongue)
    const said = `<strong>${escaped(words[tongue].correctionIs)}</strong>${escaped(text)}`
    return `<p>${said}${day ? ` <small><time datetime="${date}">${escaped(day)}</time></small>` : ''}</p>`
  })
}

function eventEntry(event: Conference, site: IndexedSite): Entry {
  const { name, language, url } = event
  const say = words[tongueOf(language)]
  const owner = eventOwner(event)
  const about = aboutEvent(event, site)?.text
  const html = entryHtml(owner, site)
  const facts = [event.start, event.end].filter((day, index, days) => day && day !== days[index - 1]).join(' – ')
  const place = [event.place, event.city].filter(Boolean).join(say.separator)
  const coverage = coverageOf(event, site).map(
    (article) =>
      `<li><a href="${escaped(urlOf(addressOf(article), site.settings))}">${escaped(article.title)}</a></li>`,
  )
  const official = elsewhere(url)
  const [shot] = shotsOf(owner, site)
  return {
    ...{ url: urlOf(addressOfEvent(event), site.settings), title: name, language, tags: [], summary: about },
    html: [
      `<p>${escaped([facts, place].filter(Boolean).join(say.separator) || say.undated)}</p>`,
      html || (about ? `<p>${escaped(about)}</p>` : ''),
      coverage.length > 0 ? `<p>${escaped(say.coverage)}</p>\n<ul>${coverage.join('')}</ul>` : '',
      official ? `<p><a href="${escaped(official.href)}">${escaped(say.officialSite)}</a></p>` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    updated: site.revisionBySlug.get(event.slug)?.modified ?? moment(dayOf(event) ?? unknown),
    image: shot && urlOf(addressOfLargest(shot.picture), site.settings),
  }
}

function dayOf(event: Conference | undefined): CalendarDate | undefined {
  const day = event?.end ?? event?.start
  return day && lastDayOf(day)
}

// Atom requires a moment of every entry; this one says that there is none.
const unknown = '1970-01-01'

// At noon in UTC a day has the same date by the clocks of nearly all readers.
function moment(date: CalendarDate): string {
  return `${date}T12:00:00Z`
}
