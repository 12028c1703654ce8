import { type KeptPages, keptPagesOf } from './cache/known-pages.ts'
import { currentDay } from './current-day.ts'
import { openLinker } from './link/link.ts'
import { remoteIn } from './link/pictures.ts'
import { loadCaptions } from './load/caption-file.ts'
import { loadRedirects } from './load/redirect-file.ts'
import type { Article } from './model/article.ts'
import type { Cache } from './model/cache.ts'
import type { CalendarDate } from './model/date.ts'
import type { Diagnostic, Result } from './model/diagnostic.ts'
import { filesByPath } from './model/files-of.ts'
import { memoised, remembering } from './model/memoised.ts'
import { once } from './model/once.ts'
import type { FileOutput, Output } from './model/output.ts'
import { diagnose } from './model/rules.ts'
import type { Site } from './model/site.ts'
import type { Folders, Source, SourceFile, Sources } from './model/source.ts'
import { type Timings, timed } from './model/timings.ts'
import { toldStep } from './model/told-step.ts'
import { deadLinks } from './plan/dead-links.ts'
import { openPlan } from './plan/plan.ts'
import { redirected } from './plan/redirected.ts'
import { openRelated } from './plan/related/related.ts'
import { openReader, type Reader } from './read/read.ts'
import { readAdded } from './read/read-pictures.ts'
import { type BringOptions, bringHome } from './read/remote/bring-home.ts'
import { settingsFrom } from './settings.ts'
import { whyNotDrawn } from './write/cards/why-not-drawn.ts'

/** The site as it would be published, and what there is to say of it. */
export interface PlannedSite {
  readonly sources: Sources
  readonly site: Site
  /** Every file that would be published. */
  readonly outputs: () => readonly Output[]
  /** The one with a path within dist/, without planning all where that can be. */
  readonly outputAt: (path: string) => FileOutput | undefined
  /** The pages of the build before. */
  readonly known: KeptPages
  /** Pictures brought home from other hosts. */
  readonly fetched: number
  /** Hosts of such pictures, where none at all was found: this machine is offline. */
  readonly hostsNotFound: readonly string[]
  /** What keeps files from being published. */
  readonly errors: readonly Diagnostic[]
  /** Whether its pages have cards. */
  readonly hasCards: boolean
  /** All there is to say, those among it, and of links that lead nowhere if asked to; dear to find out. */
  readonly diagnostics: (of?: { readonly ofLinks: boolean }) => readonly Diagnostic[]
}

export interface PlannerOptions {
  /** Told what is being done, for a status line. */
  readonly progress?: (step: string) => void
  /** Told where the time goes. */
  readonly timings?: Timings
  /** The day for which the site is built. The day that it is, in UTC. */
  readonly today?: CalendarDate
  /** Whether pages have cards, where the settings want some and there is a program that draws them. */
  readonly cards?: boolean
  /** Fetches pictures of other hosts that are not kept yet; without it none is. */
  readonly fetch?: boolean | Fetching
  /** Reads every file, even one that looks as it did when it was last read. */
  readonly verify?: boolean
  /** Articles of an earlier build by path: each stands in while its file cannot be read. */
  readonly lastGood?: Map<string, readonly Article[]>
}

type Fetching = Omit<BringOptions, 'today' | 'progress' | 'offline'>

/** Plans a site again and again: what has not changed is neither read nor loaded anew. */
export interface Planner {
  /** @param changed absolute paths of what has changed since the last time; without it all is read */
  plan(changed?: readonly string[]): Promise<PlannedSite>
}

export function openPlanner(folders: Folders, cache: Cache, options: PlannerOptions = {}): Planner {
  const { progress = () => {}, cards = false, fetch = false, lastGood, timings } = options
  const readFolders = reading(openReader(folders, cache, options))
  const settingsIn = remembering(settingsFrom)
  const load = loading(cache, loadAll(progress, timings))
  // What is kept lies in images/, where another list of folders tells that anything has changed.
  const remoteFor = remembering((addresses: readonly string[], today: CalendarDate, _: readonly string[]) =>
    bringHome(addresses, folders, { today, progress: toldLeft(progress), ...fetching(fetch) }),
  )
  const pagesBefore = keptPagesOf(folders)
  const captionsIn = memoised(loadCaptions)
  const redirectsIn = remembering(loadRedirects)
  const link = openLinker()
  const relate = openRelated()
  return {
    async plan(changed) {
      const today = options.today ?? currentDay()
      progress('Reading')
      const sources = await readFolders(changed)
      const settings = await settingsIn(sources.settings)
      timings?.stage('load')
      const loaded = await load(sources.articles)
      const articles = articlesOf(loaded, sources, lastGood)
      timings?.stage('fetch')
      const remote = await remoteFor(remoteIn(articles), today, sources.pictureFolders)
      const added = await readAdded(folders.images, remote.added, cache)
      timings?.stage('link')
      progress('Linking')
      const pictures = [...sources.pictures, ...added.value]
      const captions = sources.captions.map(captionsIn)
      const redirects = redirectsIn(sources.redirects)
      const known = pagesBefore()
      const linked = link(
        {
          ...{ ...sources, articles, pictures, remote, captions: captions.map(({ value }) => value) },
          ...{ keptRedirects: redirects.value, pagesBefore: known.before },
        },
        settings.value,
        today,
      )
      timings?.stage('plan')
      const drawing = await drawingOf(cards && settings.value.socialCards === 'all')
      const planned = openPlan(linked.value, { cards: drawing.value, relate })
      const whole = once(() => redirected(planned.outputs(), linked.value))
      const byPath = once(() => filesByPath(whole().value))
      const read = [sources, settings, ...loaded, ...captions, redirects, remote, added]
      return {
        ...{ sources, site: linked.value, known },
        ...{ fetched: remote.added.length, hostsNotFound: remote.hostsNotFound },
        outputs: () => whole().value,
        outputAt: (path) => planned.at(path) ?? byPath().get(path),
        errors: [...read.flatMap((stage) => stage.diagnostics).filter(isError), ...linked.errors],
        hasCards: drawing.value,
        diagnostics: ({ ofLinks } = { ofLinks: true }) => [
          ...[...read, linked, drawing, whole()].flatMap((stage) => stage.diagnostics),
          ...(ofLinks ? deadLinks(linked.value.links, whole().value) : []),
        ],
      }
    },
  }
}

/** Reads what has changed; should that fail it is still to be read the next time. */
function reading(reader: Reader): (changed?: readonly string[]) => Promise<Sources> {
  let unread: readonly string[] = []
  return async (changed) => {
    unread = [...unread, ...(changed ?? [])]
    const sources = await reader.read(changed && unread)
    unread = []
    return sources
  }
}

/** Whether cards are drawn: where that is wanted, and there is a program for this machine. */
async function drawingOf(isWanted: boolean): Promise<Result<boolean>> {
  const problem = isWanted ? await whyNotDrawn() : undefined
  const diagnostics = problem === undefined ? [] : [diagnose('site.yaml', undefined, 'cards-not-drawn', problem)]
  return { value: isWanted && problem === undefined, diagnostics }
}

/** How pictures of other hosts are fetched, if they are. */
export function fetching(fetch: boolean | Fetching): Partial<BringOptions> {
  return typeof fetch === 'boolean' ? { offline: !fetch } : fetch
}

function toldLeft(progress: (step: string) => void): BringOptions['progress'] {
  return (left, all) => progress(`Fetching pictures, ${left} of ${all} left`)
}

type Loaded = Result<readonly Article[]>

/** Loads what it has not loaded before, nor an earlier build. */
function loading(cache: Cache, load: ReturnType<typeof loadAll>) {
  const known = new WeakMap<SourceFile, Loaded>()
  return async (sources: readonly SourceFile[]): Promise<readonly Loaded[]> => {
    const missing = sources.filter((source) => !known.has(source))
    const isAllKnown = missing.length === 0 && sources.length > 0
    const made = isAllKnown ? [] : await cache.through('articles', missing, load)
    for (const [index, source] of missing.entries()) known.set(source, made[index] ?? nothingLoaded)
    return sources.map((source) => known.get(source) ?? nothingLoaded)
  }
}

const nothingLoaded: Loaded = { value: [], diagnostics: [] }

/** Loads what is not known yet. The parsers are dear to import, and a build in which every file is known needs none. */
export function loadAll(progress: (step: string) => void, timings?: Timings) {
  return async function* (missing: readonly SourceFile[]): AsyncGenerator<Loaded> {
    const { load } = await import('./load/load.ts')
    for (const [index, file] of missing.entries()) {
      if (index % 50 === 0) await toldStep(progress, `Loading ${index + 1} of ${missing.length}`)
      const source = await file.source()
      const describe = ({ value: [first] }: Loaded) => ({ format: first?.loader, bytes: sizeOf(source) })
      const loaded = await timed(timings, ['article', source.path], () => load(source), describe)
      file.letGo()
      yield loaded
    }
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
  const articles = loaded.flatMap((one, index) => {
    const { value } = one
    if (value.length > 0 && !lastGood) return value
    const path = sources.articles[index]?.path ?? ''
    if (value.length > 0) lastGood?.set(path, value)
    return value.length > 0 ? value : isBroken(one) ? (lastGood?.get(path) ?? []) : []
  })
  // Empty or half-written files did not even become sources.
  const unread = sources.diagnostics.filter(isError)
  return [...articles, ...unread.flatMap(({ path }) => lastGood?.get(path) ?? [])]
}

function isBroken(loaded: Loaded): boolean {
  return loaded.diagnostics.some(isError)
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
