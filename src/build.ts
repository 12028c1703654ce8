import { join } from 'node:path'
import type { Look } from './cache/look-of.ts'
import { openCache } from './cache.ts'
import { currentDay } from './current-day.ts'
import { madeFrom } from './made-from.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Shard } from './model/shard.ts'
import type { Site } from './model/site.ts'
import type { Folders, Sources } from './model/source.ts'
import { type NextChange, nextChange } from './plan/next-change.ts'
import { openPlanner, type PlannerOptions } from './planner.ts'
import { takeOver } from './read/remote/take-over.ts'
import type { KeptRecord } from './write/keep-file.ts'
import { keepRecord } from './write/keep-record.ts'
import { keepRedirects } from './write/keep-redirects.ts'
import { openParts } from './write/open-parts.ts'
import { loadedParts } from './write/part-names.ts'
import { type Written, write } from './write/write.ts'
import { writePart } from './write/write-part.ts'

export interface Build extends Told {
  readonly site: Site
}

/** What there is to say of a build. */
export interface Told {
  /** Path of the site's address: '' or `/daypass`. */
  readonly base: string
  readonly diagnostics: readonly Diagnostic[]
  /** Files read: articles (events among them) and pictures. */
  readonly sources: number
  readonly pictures: number
  /** What was found in them. */
  readonly articles: number
  readonly conferences: number
  /** Pictures brought home from other hosts. */
  readonly fetched: number
  /** Hosts of such pictures, where none at all was found: this machine is offline. */
  readonly hostsNotFound: readonly string[]
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
  /** Told what each file of dist/ looks like once it is published, by path, where that need not be found out. */
  readonly looked?: (looks: ReadonlyMap<string, Look>) => void
  /** Makes a share of the site into a part, or publishes the site that all parts make. */
  readonly parts?: PartsOptions
}

export interface PartsOptions {
  /** Where shares leave their parts. */
  readonly folder: string
  /** The share to be made; without it the parts are put together. */
  readonly shard?: Shard
}

/** Reads content/ and images/, and publishes the site into dist/. Throws only where no folder can be written. */
export async function build(folders: Folders, options: BuildOptions = {}): Promise<Build> {
  const { publish = true, record = false, cards = false, compress = false, fetch = false } = options
  const { progress = () => {}, looked, timings, parts, today = currentDay() } = options
  timings?.stage('read')
  const shard = parts?.shard
  const others = parts ? loadedParts(parts.folder) : []
  const cache = await openCache(folders.cache, { timings, others, isShare: shard !== undefined })
  if (parts) takeOver(others, folders, today)
  // Where there are shares, those that load articles fetch, so that all make the same pages.
  const planning = { ...options, today, cards: cards && publish, fetch: parts ? false : fetch }
  const planned = await openPlanner(folders, cache, planning).plan()
  const { sources, site, known } = planned
  const outputs = planned.outputs()
  const told = planned.diagnostics({ ofLinks: !shard })
  const from = parts && madeFrom({ sources, site, options: [compress, planned.hasCards] })
  const made = parts && from && !shard ? openParts(parts.folder, from) : undefined
  // First, so that no number is published twice should the rest be cut short.
  const kept = publish && record ? keepRecords(folders.content, sources, site) : []
  const doing = { progress, compress, looked, timings, packed: made?.bytes, spare: join(folders.cache, 'spare') }
  const written = !publish
    ? undefined
    : parts && from && shard
      ? await writePart(parts.folder, outputs, cache, { ...doing, shard, from })
      : await write(folders.dist, made ? await made.made(outputs, cache) : outputs, cache, doing)
  made?.close()
  timings?.stage('keep')
  if (publish && record && kept.every(({ diagnostics }) => diagnostics.length === 0)) known.keep(site.pages)
  await cache.close()
  return {
    site,
    base: site.settings.base,
    diagnostics: [...told, ...[...kept, ...(written ? [written] : [])].flatMap((stage) => stage.diagnostics)],
    sources: sources.articles.length,
    pictures: sources.pictures.length,
    articles: site.articles.length,
    conferences: site.conferences.length,
    fetched: planned.fetched,
    hostsNotFound: planned.hostsNotFound,
    written,
    nextChange: nextChange(site),
    recorded: kept.flatMap(({ changed }) => changed),
  }
}

function keepRecords(content: string, { redirects }: Sources, { revisions, redirectChanges }: Site): KeptRecord[] {
  return [keepRecord(content, revisions), keepRedirects(content, redirects?.text, redirectChanges)]
}
