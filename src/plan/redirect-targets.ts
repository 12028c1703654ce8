import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { Output } from '../model/output.ts'
import type { Redirect } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import { fileAt } from './address.ts'

/** The redirects, each to where its way ends; those that lead nowhere or in a circle are said and left out. */
export function withTargets(redirects: readonly Redirect[], outputs: readonly Output[]): Result<Redirect[]> {
  const files = new Set(outputs.map(({ path }) => path))
  const isThere = ({ to }: Redirect) => files.has(fileAt(to))
  const byFrom = new Map([...redirects].reverse().map((redirect) => [redirect.from.toLowerCase(), redirect]))
  const next = ({ to }: Redirect) => byFrom.get(to.toLowerCase())
  const diagnostics: Diagnostic[] = []
  const value = redirects.flatMap((redirect) => {
    const way = [redirect]
    let last = redirect
    for (let on = next(last); !isThere(last) && on && !way.includes(on); on = next(last)) {
      way.push(on)
      last = on
    }
    if (isThere(last)) return [{ ...redirect, to: last.to, title: last.title }]
    diagnostics.push(next(last) ? circle(redirect, way) : nowhere(redirect, last, files))
    return []
  })
  return { value, diagnostics }
}

function circle(redirect: Redirect, way: readonly Redirect[]): Diagnostic {
  return diagnose(redirect.path, redirect, 'redirect-circle', [redirect.from, ...way.map(({ to }) => to)])
}

function nowhere(redirect: Redirect, { to }: Redirect, files: ReadonlySet<string>): Diagnostic {
  return diagnose(redirect.path, redirect, 'redirect-nowhere', redirect.from, to, likely(to, files))
}

/** The page whose address is nearest, else one that is called the same elsewhere. */
function likely(to: string, files: ReadonlySet<string>): string | undefined {
  const pages = [...files].flatMap((path) =>
    /(^|\/)index\.html$/.test(path) ? [`/${path.slice(0, -'index.html'.length)}`] : [],
  )
  const name = to.split('/').filter(Boolean).at(-1)
  return nearest(to, pages) ?? pages.find((page) => page.endsWith(`/${name}/`))
}
