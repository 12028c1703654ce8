import { join } from 'node:path'
import type { BuildOptions, Told } from './build.ts'
import { bundled } from './cache/bundled.ts'
import { type BuildScope, baseOfSameSources, lastBuild, type Scope } from './cache/last-build.ts'
import type { Look } from './cache/look-of.ts'
import { currentDay } from './current-day.ts'
import type { CalendarDate } from './model/date.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { redirectsName } from './model/redirect.ts'
import { recordName } from './model/revision.ts'
import type { Folders } from './model/source.ts'
import { packageFolder } from './package-folder.ts'

type Options = Pick<
  BuildOptions,
  'record' | 'compress' | 'fetch' | 'cards' | 'today' | 'progress' | 'timings' | 'parts'
> & {
  /** Reads everything, whether or not it looks changed. */
  readonly verify?: boolean
}

/**
 * Publishes the site, or tells what the last build told where neither what it read nor what it published has changed since.
 * Throws only where no folder can be written.
 */
export async function buildIfChanged(folders: Folders, { verify = false, ...options }: Options): Promise<Told> {
  const { timings } = options
  const today = options.today ?? currentDay()
  timings?.stage('look')
  const last = lastBuild<Told>(buildScopeOf(folders, today, options))
  const { told: before } = last
  if (!verify && before?.written && !(await isOnlineAgain(before))) {
    return { ...before, recorded: [], written: { ...before.written, changed: [], removed: [] } }
  }
  timings?.stage('import')
  const { build } = await import('./build.ts')
  let looks: ReadonlyMap<string, Look> | undefined
  const looked = (known: typeof looks) => {
    looks = known
  }
  const { site: _, ...told } = await build(folders, { ...options, verify, today, looked })
  const isPassing = told.diagnostics.some(({ rule }) => passing(options, told).includes(rule))
  // What it brought home into images/ the next build reads.
  if (told.fetched === 0 && !isPassing) last.keep({ ...told, diagnostics: told.diagnostics.filter(isLasting) }, looks)
  return told
}

// That a page has moved is told by the build that notices it.
function isLasting({ rule }: Diagnostic): boolean {
  return rule !== 'page-moved'
}

// What the next build may do without a trace in what is looked at: that which draws cards may be installed meanwhile. Whether
// a machine that found no host at all is online can be asked.
function passing({ fetch = false }: Options, { hostsNotFound }: Told): readonly string[] {
  return ['cards-not-drawn', ...(fetch && hostsNotFound.length === 0 ? ['picture-remote'] : [])]
}

/** Whether a host is found of those of which the last build found none. */
async function isOnlineAgain({ hostsNotFound }: Told): Promise<boolean> {
  if (hostsNotFound.length === 0) return false
  const { lookup } = await import('node:dns/promises')
  return Promise.any(hostsNotFound.map((host) => lookup(host))).then(
    () => true,
    () => false,
  )
}

/** Path of the address of the site that the last build made, where it would make the same of the sources now. */
export function baseOfPublished(folders: Folders, today: CalendarDate): string | undefined {
  return baseOfSameSources(scopeOf(folders, today))
}

function buildScopeOf(folders: Folders, today: CalendarDate, options: Options): BuildScope {
  const { record, compress, fetch, cards } = options
  return { ...scopeOf(folders, today), options: [record, compress, fetch, cards] }
}

function scopeOf({ content, images, dist, cache }: Folders, today: CalendarDate): Scope {
  return {
    cache,
    dist,
    records: [recordName, redirectsName].map((name) => join(content, name)),
    sources: [content, images, ...placesOfCode()],
    circumstances: [today, bundled?.name],
  }
}

// A bundle is called otherwise when code or packages are others; what it reads is not within it.
function placesOfCode(): readonly string[] {
  const project = packageFolder(import.meta.dirname)
  if (bundled) return ['assets', 'card-fonts'].map((name) => join(project, 'templates', name))
  const places = ['templates', 'package.json', 'package-lock.json'].map((name) => join(project, name))
  return [import.meta.dirname, join(import.meta.dirname, '..', 'templates'), ...places]
}
