import { openCache } from './cache.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Site } from './model/site.ts'
import type { Folders, Sources } from './model/source.ts'
import { type NextChange, nextChange } from './plan/next-change.ts'
import { openPlanner, type PlannerOptions } from './planner.ts'
import type { KeptRecord } from './write/keep-file.ts'
import { keepRecord } from './write/keep-record.ts'
import { keepRedirects } from './write/keep-redirects.ts'
import { type Written, write } from './write/write.ts'

export interface Build extends Told {
  readonly site: Site
}

/** What there is to say of a build. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[]
  /** Files read: articles (events among them) and pictures. */
  readonly sources: number
  readonly pictures: number
  /** What was found in them. */
  readonly articles: number
  readonly conferences: number
  /** Pictures brought home from other hosts. */
  readonly fetched: number
  /** Absent where nothing was to be published. */
  readonly written?: Written
  /** When to build again; absent where no page changes by itself. */
  readonly nextChange?: NextChange
  /** Names of the files in content/ that were changed, and are to be committed. */
  readonly recorded: readonly string[]
}

export interface BuildOptions extends Omit<PlannerOptions, 'lastGood'> {
  /** False checks everything and leaves dist/ alone. */
  readonly publish?: boolean
  /** Whether content/calendar.yaml and content/redirects.yaml are brought up to date with what is published. */
  readonly record?: boolean
  /** Whether texts are published as Brotli and gzip, too. */
  readonly compress?: boolean
}

/** Reads content/ and images/, and publishes the site into dist/. Throws only where no folder can be written. */
export async function build(folders: Folders, options: BuildOptions = {}): Promise<Build> {
  const { publish = true, record = false, cards = false, compress = false, progress = () => {}, timings } = options
  timings?.stage('read')
  const cache = await openCache(folders.cache, timings)
  const planned = await openPlanner(folders, cache, { ...options, cards: cards && publish }).plan()
  const { sources, site, known } = planned
  const outputs = planned.outputs()
  const told = planned.diagnostics()
  // First, so that no number is published twice should the rest be cut short.
  const kept = publish && record ? keepRecords(folders.content, sources, site) : []
  const written = publish ? await write(folders.dist, outputs, cache, { progress, compress, timings }) : undefined
  timings?.stage('keep')
  if (publish && record && kept.every(({ diagnostics }) => diagnostics.length === 0)) known.keep(site.pages)
  await cache.close()
  return {
    site,
    diagnostics: [
      ...told,
      ...[...kept, ...(written ? [written] : [])].flatMap((stage) => stage.diagnostics),
    ],
    sources: sources.articles.length,
    pictures: sources.pictures.length,
    articles: site.articles.length,
    conferences: site.conferences.length,
    fetched: planned.fetched,
    written,
    nextChange: nextChange(site),
    recorded: kept.flatMap(({ changed }) => changed),
  }
}

function keepRecords(content: string, { redirects }: Sources, { revisions, redirectChanges }: Site): KeptRecord[] {
  return [keepRecord(content, revisions), keepRedirects(content, redirects?.text, redirectChanges)]
}
