import { fileAmong, filesByPath } from '../model/files-of.ts'
import { once } from '../model/once.ts'
import type { FileOutput, Output } from '../model/output.ts'
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
import type { Related, RelatedTo } from './related/related.ts'
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
export function plan(site: Site, options: PlanOptions = {}): Output[] {
  return [...openPlan(site, options).outputs()]
}

export interface PlanOptions {
  readonly cards?: boolean
  /** In place of one that relates all articles anew. */
  readonly relate?: (site: Related) => RelatedTo
}

/** The files of a site, of which one can be had without planning all. */
export interface Plan {
  outputs(): readonly Output[]
  /** The file with a path within dist/. */
  at(path: string): FileOutput | undefined
}

export function openPlan(site: Site, { cards = false, relate }: PlanOptions = {}): Plan {
  const known = indexed(site, cards, relate)
  const parts = new Map(emitters.map((emitter) => [emitter, once(() => [...emitter(known)])]))
  const outputs = once(() => {
    const emitted = [...parts.values()].flatMap((part) => part())
    return [...emitted, ...sitemap(emitted, known)]
  })
  const byPath = once(() => filesByPath(outputs()))
  return {
    outputs,
    at(path) {
      const likely = likelyFor.find(([form]) => form.test(path))?.[1] ?? []
      for (const emitter of likely) {
        const output = fileAmong(parts.get(emitter)?.() ?? [], path)
        if (output) return output
      }
      return byPath().get(path)
    },
  }
}

// Where the file is most likely found; where it is not, all are looked through.
const likelyFor: readonly (readonly [form: RegExp, emitters: readonly Emitter[]])[] = [
  [/^index\.html$/, [home]],
  [/^news\/[^/]+\/[^/]+\/index\.html$/, [reports]],
  [/^news\//, [newsList]],
  [/^portfolio\/(?:page\/[^/]+\/)?index\.html$/, [portfolioList]],
  [/^portfolio\/[^/]+\/index\.html$/, [portfolioEntries]],
  [/^events\/index\.html$/, [eventList]],
  [/^events\/[^/]+\/index\.html$/, [eventPages, eventGroups]],
  [/^archive\/index\.html$/, [archive]],
  [/^archive\//, [yearPages]],
  [/^covers\//, [covers]],
  [/^images\//, [pictures]],
  [/^assets\/search\//, [search]],
  [/^assets\//, [assets]],
  [/^404\.html$/, [notFound]],
  [/^favicon\.ico$/, [favicon]],
  [/^site\.webmanifest$/, [manifest]],
  [/^opensearch\.xml$/, [openSearch]],
]
