import { Moved } from '../../templates/moved.tsx'
import { tongueOf } from '../../templates/words.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { languageOf } from '../model/language.ts'
import type { Output, TextOutput } from '../model/output.ts'
import { type Redirect, redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import type { Settings, Site } from '../model/site.ts'
import { fileAt, hrefTo, urlOf } from './address.ts'
import { pageOutput } from './page-output.ts'
import { policyOf } from './policy.ts'
import { withTargets } from './redirect-targets.ts'

/**
 * What is planned, and for each redirect a page that leads on, for hosts that know no other way, and a line of `_redirects`, for
 * those that do. Says which lead from where there is something already.
 */
export function redirected(outputs: readonly Output[], { redirects, settings, pages }: Site): Result<Output[]> {
  if (redirects.length === 0) return { value: [...outputs], diagnostics: [] }
  const { value: leading, diagnostics: lost } = withTargets(redirects, outputs)
  const taken = takenBy(outputs)
  const { published, diagnostics } = withOwnAddress(leading, taken)
  const told = [...lost, ...diagnostics]
  if (published.length === 0) return { value: [...outputs], diagnostics: told }
  const below = redirectsBelow(published, { outputs, pages })
  const { published: pictures } = withOwnAddress(below, taken)
  const files = [...published, ...pictures].map((redirect) => pageThatLeadsOn(redirect, settings))
  return { value: [...outputs, ...files, redirectsFile(published, settings)], diagnostics: told }
}

const fileOfHosts = '_redirects'

/** Files and folders, by how they are called where capitals do not count. */
interface Taken {
  readonly files: Set<string>
  readonly folders: Set<string>
}

function takenBy(outputs: readonly Output[]): Taken {
  const taken: Taken = { files: new Set(), folders: new Set() }
  for (const path of [fileOfHosts, ...outputs.map((output) => output.path)]) take(path, taken)
  return taken
}

function take(path: string, { files, folders }: Taken): void {
  const name = nameOf(path)
  files.add(name)
  for (const folder of foldersOf(name)) folders.add(folder)
}

function isFree(path: string, { files, folders }: Taken): boolean {
  const name = nameOf(path)
  return !files.has(name) && !folders.has(name) && !foldersOf(name).some((folder) => files.has(folder))
}

function nameOf(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** The redirects that lead from where nothing else is, the first of two that lead from one address. */
function withOwnAddress(redirects: readonly Redirect[], taken: Taken) {
  const published: Redirect[] = []
  const diagnostics: Diagnostic[] = []
  const byFile = new Map<string, Redirect>()
  for (const redirect of redirects) {
    const { from, to, path } = redirect
    const file = fileAt(from)
    const isKept = path === redirectsName
    const other = byFile.get(nameOf(file))
    if (other?.to === to) continue
    if (other) diagnostics.push(diagnose(path, redirect, isKept ? 'redirect-twice' : 'alias-twice', from, other.path))
    else if (!isFree(file, taken))
      diagnostics.push(diagnose(path, redirect, isKept ? 'redirect-taken' : 'alias-taken', from))
    else {
      byFile.set(nameOf(file), redirect)
      take(file, taken)
      published.push(redirect)
    }
  }
  return { published, diagnostics }
}

/** The pictures of pages that have moved: hosts find the small pages for them at their former addresses. */
function redirectsBelow(redirects: readonly Redirect[], { outputs, pages }: Planned): Redirect[] {
  const known = new Set(pages.map(({ address }) => address))
  const moved = redirects.filter(({ from, to }) => from.endsWith('/') && known.has(to))
  const below = new Map(moved.map(({ to }): [string, string[]] => [to, []]))
  for (const { path } of outputs) {
    const [, page = '', picture = ''] = /^(.*\/)([^/]+\/)index\.html$/.exec(path) ?? []
    below.get(`/${page}`)?.push(picture)
  }
  return moved.flatMap((redirect) => {
    const { from, to } = redirect
    return (below.get(to) ?? []).map((picture) => ({ ...redirect, from: from + picture, to: to + picture }))
  })
}

interface Planned extends Pick<Site, 'pages'> {
  readonly outputs: readonly Output[]
}

function pageThatLeadsOn({ from, to, title }: Redirect, settings: Settings): TextOutput {
  const href = hrefTo(to, settings)
  const [url, policy, language] = [urlOf(to, settings), policyOf(settings), languageOf(title)]
  return pageOutput(from, Moved, () => ({ href, url, policy, title, language, tongue: tongueOf(language) }))
}

// Netlify gives the file at an address rather than redirecting from it, unless a `!` tells it to. Cloudflare redirects in any case;
// it asks for a number, and is documented to pass over lines in another form. Of two lines for one address the first counts:
// https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/,
// https://developers.cloudflare.com/pages/configuration/redirects/.
function redirectsFile(redirects: readonly Redirect[], settings: Settings): TextOutput {
  // The path that the site is published under is in this form already.
  const address = (path: string) => hrefTo(encodeURI(path), settings)
  const lines = [...redirects].sort(byFrom).flatMap(({ from, to }) => {
    return ['301!', '301'].map((status) => `${address(from)} ${address(to)} ${status}\n`)
  })
  return { kind: 'text', path: fileOfHosts, render: () => lines.join('') }
}

// The same whatever the order in which they were found.
function byFrom(a: Redirect, b: Redirect): number {
  return a.from < b.from ? -1 : 1
}
