import { isCaptionFile } from '../model/caption-file.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { memoised } from '../model/memoised.ts'
import { redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import type { Source } from '../model/source.ts'
import { digestOf } from './digest-of.ts'

/**
 * Puts the fields of `forum.yaml` (or `forum.txt.yaml`) to `forum.txt` beside it. What is left are articles, the
 * settings, the redirects, the events that are nothing but fields, and the captions of pictures.
 */
export function withSidecars(sources: readonly Source[]): Result<readonly Source[]> {
  const data = new Map(sources.filter(isSidecar).map((source) => [source.path, source]))
  const used = new Set<Source>()
  const articles = sources.flatMap((source): Source[] => {
    if (isSidecar(source)) return []
    if (data.size === 0) return [source]
    const [sidecar] = sidecarPathsOf(source.path).flatMap((path) => data.get(path) ?? [])
    if (!sidecar) return [source]
    used.add(sidecar)
    return [paired(source)(sidecar)]
  })
  const second = secondsTo(articles, data)
  const alone = [...data.values()].filter((source) => !used.has(source) && !second.has(source.path))
  return {
    value: [...articles, ...alone.filter((source) => isEvent(source) || isCaptionFile(source.path))].sort(byPath),
    diagnostics: [
      ...[...second].map(([path, first]) => diagnose(path, undefined, 'sidecar-second', first)),
      ...alone.filter((source) => !isEvent(source) && !isCaptionFile(source.path)).map(messageOf),
    ],
  }
}

const paired = memoised((source: Source) =>
  memoised((sidecar: Source): Source => {
    const { path, text } = sidecar
    return { ...source, sidecar: { path, text }, digest: digestOf(source.digest, '\0', sidecar.digest) }
  }),
)

/** The sidecars of articles that have another, which counts, by path. */
function secondsTo(articles: readonly Source[], data: ReadonlyMap<string, Source>): ReadonlyMap<string, string> {
  const first = new Set(articles.map(({ sidecar }) => sidecar?.path))
  return new Map(
    articles.flatMap(({ path, sidecar }) =>
      sidecar
        ? sidecarPathsOf(path)
            .filter((other) => data.has(other) && !first.has(other))
            .map((other) => [other, sidecar.path] as const)
        : [],
    ),
  )
}

/** The paths at which the sidecar of an article may lie, the one that counts first. */
export function sidecarPathsOf(path: string): string[] {
  if (yaml.test(path)) return []
  return [`${path}.yaml`, `${path}.yml`, `${stemOf(path)}.yaml`, `${stemOf(path)}.yml`]
}

const yaml = /\.ya?ml$/i

function isSidecar({ path }: Source): boolean {
  return yaml.test(path) && path !== 'site.yaml' && path !== redirectsName
}

function isEvent({ path }: Source): boolean {
  return path.startsWith('events/')
}

function messageOf({ path }: Source): Diagnostic {
  return diagnose(path, undefined, 'sidecar-alone')
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : 1
}
