import { isCaptionFile } from '../model/caption-file.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { memoised } from '../model/memoised.ts'
import { redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import { digestOf } from './digest-of.ts'
import type { TextFile } from './text-file.ts'

/**
 * Puts the fields of `forum.yaml` (or `forum.txt.yaml`) to `forum.txt` beside it. What is left are articles, the
 * settings, the redirects, the events that are nothing but fields, and the captions of pictures.
 */
export function withSidecars(files: readonly TextFile[]): Result<readonly TextFile[]> {
  const data = new Map(files.filter(isSidecar).map((file) => [file.path, file]))
  const counting = new Map<string, string>()
  const articles = files.flatMap((file): TextFile[] => {
    if (isSidecar(file)) return []
    if (data.size === 0) return [file]
    const [sidecar] = sidecarPathsOf(file.path).flatMap((path) => data.get(path) ?? [])
    if (!sidecar) return [file]
    counting.set(file.path, sidecar.path)
    return [paired(file)(sidecar)]
  })
  const used = new Set(counting.values())
  const second = secondsTo(counting, data)
  const alone = [...data.values()].filter(({ path }) => !used.has(path) && !second.has(path))
  return {
    value: [...articles, ...alone.filter((file) => isEvent(file) || isCaptionFile(file.path))].sort(byPath),
    diagnostics: [
      ...[...second].map(([path, first]) => diagnose(path, undefined, 'sidecar-second', first)),
      ...alone.filter((file) => !isEvent(file) && !isCaptionFile(file.path)).map(messageOf),
    ],
  }
}

const paired = memoised((file: TextFile) =>
  memoised((beside: TextFile): TextFile => {
    const digest = digestOf(file.digest, '\0', beside.digest)
    const source = async () => {
      const { path, text } = await beside.source()
      return { ...(await file.source()), sidecar: { path, text }, digest }
    }
    const letGo = () => {
      file.letGo()
      beside.letGo()
    }
    return { ...file, digest, source, letGo }
  }),
)

/** The sidecars of articles that have another, which counts, by path; `counting` has those that count, by the article's. */
function secondsTo(
  counting: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, TextFile>,
): ReadonlyMap<string, string> {
  const first = new Set(counting.values())
  return new Map(
    [...counting].flatMap(([path, sidecar]) =>
      sidecarPathsOf(path)
        .filter((other) => data.has(other) && !first.has(other))
        .map((other) => [other, sidecar] as const),
    ),
  )
}

/** The paths at which the sidecar of an article may lie, the one that counts first. */
export function sidecarPathsOf(path: string): string[] {
  if (yaml.test(path)) return []
  return [`${path}.yaml`, `${path}.yml`, `${stemOf(path)}.yaml`, `${stemOf(path)}.yml`]
}

const yaml = /\.ya?ml$/i

function isSidecar({ path }: TextFile): boolean {
  return yaml.test(path) && path !== 'site.yaml' && path !== redirectsName
}

function isEvent({ path }: TextFile): boolean {
  return path.startsWith('events/')
}

function messageOf({ path }: TextFile): Diagnostic {
  return diagnose(path, undefined, 'sidecar-alone')
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function byPath(a: TextFile, b: TextFile): number {
  return a.path < b.path ? -1 : 1
}
