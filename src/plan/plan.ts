import type { Output } from '../model/output.ts'
import type { Site } from '../model/site.ts'
import { archive } from './archive.ts'
import { articleGroups } from './article-groups.ts'
import { assets } from './assets.ts'
import { calendars } from './calendar/calendars.ts'
import { feedFiles } from './channels/feed-files.ts'
import { feedsList } from './channels/feeds-page.ts'
import { covers } from './covers.ts'
import type { Emitter } from './emitter.ts'
import { eventGroups } from './event-groups.ts'
import { eventList } from './event-list.ts'
import { eventPages } from './event-pages.ts'
import { favicon } from './favicon.ts'
import { headers } from './headers.ts'
import { home } from './home.ts'
import { indexed } from './indexed-site.ts'
import { manifest } from './manifest.ts'
import { newsList } from './news-list.ts'
import { newsSitemap } from './news-sitemap.ts'
import { notFound } from './not-found.ts'
import { openSearch } from './open-search.ts'
import { picturePages } from './picture-pages.ts'
import { pictures } from './pictures.ts'
import { portfolioEntries } from './portfolio-entries.ts'
import { portfolioList } from './portfolio-list.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'
import { sitemap } from './sitemap.ts'
import { yearPages } from './year-pages.ts'

const emitters: readonly Emitter[] = [
  home,
  portfolioList,
  portfolioEntries,
  newsList,
  reports,
  eventList,
  eventPages,
  eventGroups,
  archive,
  yearPages,
  articleGroups,
  picturePages,
  search,
  notFound,
  calendars,
  feedFiles,
  feedsList,
  newsSitemap,
  manifest,
  openSearch,
  covers,
  pictures,
  assets,
  favicon,
  headers,
]

/** Every file of the finished site, and how to make it; with a card for each page that is indexed, where they can be drawn. */
export function plan(site: Site, { cards = false }: { readonly cards?: boolean } = {}): Output[] {
  const known = indexed(site, cards)
  const outputs = emitters.flatMap((emitter) => [...emitter(known)])
  return [...outputs, ...sitemap(outputs, known)]
}
