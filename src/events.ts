import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from './build.ts'
import type { Article } from './model/article.ts'
import type { CalendarDate } from './model/date.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { EventField } from './model/event-mention.ts'
import type { Conference, FoundIn, Site } from './model/site.ts'
import type { Folders } from './model/source.ts'

/** Every conference of the site, newest first, and what there was to say about them. */
export interface EventList {
  readonly events: readonly ListedEvent[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ListedEvent {
  readonly slug: string
  /** Its own file, as a path within content/; absent where it is known from articles alone. */
  readonly file?: string
  readonly fields: readonly ListedField[]
  readonly coverage: readonly Coverage[]
}

/** One thing that is known of a conference, and where it was read. */
export interface ListedField extends Partial<FoundIn> {
  readonly name: EventField
  readonly value: string | number | boolean | readonly string[]
}

export type Coverage = Pick<Article, 'id' | 'path' | 'slug' | 'title' | 'published'>

export async function listEvents(folders: Folders, today?: CalendarDate): Promise<EventList> {
  const { site, diagnostics } = await build(folders, { publish: false, today })
  return { events: site.conferences.map((conference) => listed(conference, site)), diagnostics }
}

/** Writes a text to a path within a folder; false where a file is there already, which stays as it is. */
export function writeNew(folder: string, path: string, text: string): boolean {
  const target = join(folder, path)
  if (existsSync(target)) return false
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text, { flag: 'wx' })
  return true
}

function listed(conference: Conference, site: Site): ListedEvent {
  const { slug, path, found, coverage } = conference
  const fields = names.flatMap((name): ListedField[] => {
    const value = knownOf(conference, name, site)
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0)
    return isNothing ? [] : [{ name, value, ...found[name] }]
  })
  const articles = coverage.flatMap((id) => site.articles.filter((article) => article.id === id))
  return {
    slug,
    file: path,
    fields,
    coverage: articles.map(({ id, path: own, slug: name, title, published }) => ({
      ...{ id, path: own, slug: name, title, published },
    })),
  }
}

// A series is known by its slug; an editor writes its name.
function knownOf(conference: Conference, name: ListedName, { series }: Site): ListedField['value'] | undefined {
  return name === 'series' ? series.find(({ slug }) => slug === conference.series)?.name : conference[name]
}

type ListedName = Exclude<EventField, 'slug' | 'articles'>
const names: readonly ListedName[] = [
  ...(['name', 'otherNames', 'acronym', 'edition', 'series', 'start', 'end', 'startTime', 'endTime'] as const),
  ...(['timeZone', 'place', 'city', 'country', 'online', 'cancelled', 'organisers', 'url'] as const),
]
