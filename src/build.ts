import { keptPages } from './cache/known-pages.ts'
import { openCache } from './cache.ts'
import { currentDay } from './current-day.ts'
import { link } from './link/link.ts'
import { remoteIn } from './link/pictures.ts'
import { loadCaptions } from './load/caption-file.ts'
import { loadRedirects } from './load/redirect-file.ts'
import { madeFrom } from './made-from.ts'
import type { Article } from './model/article.ts'
import type { CalendarDate } from './model/date.ts'
import type { Diagnostic, Result } from './model/diagnostic.ts'
import { diagnose } from './model/rules.ts'
import type { Shard } from './model/shard.ts'
import type { Site } from './model/site.ts'
import type { Folders, Source, Sources } from './model/source.ts'
import { type Timings, timed } from './model/timings.ts'
import { deadLinks } from './plan/dead-links.ts'
import { type NextChange, nextChange } from './plan/next-change.ts'
import { plan } from './plan/plan.ts'
import { redirected } from './plan/redirected.ts'
import { read } from './read/read.ts'
import { readAdded } from './read/read-pictures.ts'
import { type BringOptions, bringHome } from './read/remote/bring-home.ts'
import { takeOver } from './read/remote/take-over.ts'
import { settingsFrom } from './settings.ts'
import { whyNotDrawn } from './write/cards/why-not-drawn.ts'
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

export interface BuildOptions {
  /** False checks everything and leaves dist/ alone. */
  readonly publish?: boolean
  /** Whether content/calendar.yaml and content/redirects.yaml are brought up to date with what is published. */
  readonly record?: boolean
  /** Whether texts are published as Brotli and gzip, too. */
  readonly compress?: boolean
  /** Told what is being done, for a status line. */
  readonly progress?: (step: string) => void
  /** Told where the time goes. */
  readonly timings?: Timings
  /** The day for which the site is built: what is upcoming on it, and what is past. The day that it is, in UTC. */
  readonly today?: CalendarDate
  /** Draws the cards by which other sites show links to the pages; without it, pages have none. */
  readonly cards?: boolean
  /** Fetches pictures of other hosts that are not kept yet; without it none is. */
  readonly fetch?: boolean | Fetching
  /** Makes a share of the site into a part, or publishes the site that all parts make. */
  readonly parts?: PartsOptions
  /** Articles of an earlier build by path: each stands in while its file cannot be read. */
  readonly lastGood?: Map<string, readonly Article[]>
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
  const { progress = () => {}, lastGood, timings, parts, today = currentDay() } = options
  timings?.stage('read')
  const shard = parts?.shard
  const others = parts ? loadedParts(parts.folder) : []
  const cache = await openCache(folders.cache, { timings, others, isShare: shard !== undefined })
  if (parts) takeOver(others, folders, today)
  progress('Reading')
  const sources = await read(folders, cache)
  const settings = await settingsFrom(sources.settings)
  timings?.stage('load')
  const loaded = await cache.through('articles', sources.articles, loadAll(progress, timings))
  const articles = articlesOf(loaded, sources, lastGood)
  timings?.stage('fetch')
  const remote = await bringHome(remoteIn(articles), folders, {
    today,
    progress: toldLeft(progress),
    // Where there are shares, those that load articles fetch, so that all make the same pages.
    ...fetching(parts ? false : fetch),
  })
  const added = await readAdded(folders.images, remote.added, cache)
  timings?.stage('link')
  progress('Linking')
  const pictures = [...sources.pictures, ...added.value]
  const captions = sources.captions.map(loadCaptions)
  const redirects = loadRedirects(sources.redirects)
  const known = keptPages(folders)
  const linked = link(
    {
      ...{ ...sources, articles, pictures, remote, captions: captions.map(({ value }) => value) },
      ...{ keptRedirects: redirects.value, pagesBefore: known.before },
    },
    settings.value,
    today,
  )
  timings?.stage('plan')
  const drawing = await drawingOf(cards && publish && settings.value.socialCards === 'all')
  const planned = redirected(plan(linked.value, { cards: drawing.value }), linked.value)
  const from = parts && madeFrom({ sources, site: linked.value, options: [compress, drawing.value] })
  const made = parts && from && !shard ? openParts(parts.folder, from) : undefined
  // First, so that no number is published twice should the rest be cut short.
  const kept = publish && record ? keepRecords(folders.content, sources, linked.value) : []
  const doing = { progress, compress, timings, packed: made?.bytes }
  const written = !publish
    ? undefined
    : parts && from && shard
      ? await writePart(parts.folder, planned.value, cache, { ...doing, shard, from })
      : await write(folders.dist, made ? await made.made(planned.value, cache) : planned.value, cache, doing)
  made?.close()
  timings?.stage('keep')
  if (publish && record && kept.every(({ diagnostics }) => diagnostics.length === 0)) known.keep(linked.value.pages)
  await cache.close()
  return {
    site: linked.value,
    diagnostics: [
      sources,
      settings,
      ...loaded,
      ...captions,
      redirects,
      remote,
      added,
      linked,
      drawing,
      planned,
      { diagnostics: shard ? [] : deadLinks(linked.value.links, planned.value) },
      ...kept,
      ...(written ? [written] : []),
    ].flatMap((stage) => stage.diagnostics),
    sources: sources.articles.length,
    pictures: sources.pictures.length,
    articles: linked.value.articles.length,
    conferences: linked.value.conferences.length,
    fetched: remote.added.length,
    written,
    nextChange: nextChange(linked.value),
    recorded: kept.flatMap(({ changed }) => changed),
  }
}

/** Whether cards are drawn: where that is wanted, and there is a program for this machine. */
async function drawingOf(isWanted: boolean): Promise<Result<boolean>> {
  const problem = isWanted ? await whyNotDrawn() : undefined
  const diagnostics = problem === undefined ? [] : [diagnose('site.yaml', undefined, 'cards-not-drawn', problem)]
  return { value: isWanted && problem === undefined, diagnostics }
}

type Fetching = Omit<BringOptions, 'today' | 'progress' | 'offline'>

/** How pictures of other hosts are fetched, if they are. */
export function fetching(fetch: boolean | Fetching): Partial<BringOptions> {
  return typeof fetch === 'boolean' ? { offline: !fetch } : fetch
}

function toldLeft(progress: (step: string) => void): BringOptions['progress'] {
  return (left, all) => progress(`Fetching pictures, ${left} of ${all} left`)
}

function keepRecords(content: string, { redirects }: Sources, { revisions, redirectChanges }: Site): KeptRecord[] {
  return [keepRecord(content, revisions), keepRedirects(content, redirects?.text, redirectChanges)]
}

type Loaded = Result<readonly Article[]>

/** Loads what is not known yet. The parsers are dear to import, and a build in which every file is known needs none. */
export function loadAll(progress: (step: string) => void, timings?: Timings) {
  return async (missing: readonly Source[]): Promise<readonly Loaded[]> => {
    const { load } = await import('./load/load.ts')
    const loaded: Loaded[] = []
    for (const [index, source] of missing.entries()) {
      if (index % 50 === 0) progress(`Loading ${index + 1} of ${missing.length}`)
      const describe = ({ value: [first] }: Loaded) => ({ format: first?.loader, bytes: sizeOf(source) })
      loaded.push(await timed(timings, ['article', source.path], () => load(source), describe))
    }
    return loaded
  }
}

function sizeOf({ bytes, text }: Source): number {
  return bytes?.length ?? Buffer.byteLength(text)
}

function articlesOf(
  loaded: readonly Loaded[],
  sources: Sources,
  lastGood?: Map<string, readonly Article[]>,
): Article[] {
  const articles = loaded.flatMap(({ value }, index) => {
    const path = sources.articles[index]?.path ?? ''
    if (value.length > 0) lastGood?.set(path, value)
    return value.length > 0 ? value : isBroken(loaded[index]) ? (lastGood?.get(path) ?? []) : []
  })
  // Empty or half-written files did not even become sources.
  const unread = sources.diagnostics.filter(({ severity }) => severity === 'error')
  return [...articles, ...unread.flatMap(({ path }) => lastGood?.get(path) ?? [])]
}

function isBroken(loaded: Loaded | undefined): boolean {
  return loaded?.diagnostics.some(({ severity }) => severity === 'error') ?? false
}
