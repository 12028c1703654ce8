import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './pages-of.ts'
import type { ServedSite } from './setup.ts'

describe.each(inject('sites'))('the site $name', (site) => {
  it('has no link, picture or file that leads nowhere, and no page that nothing leads to', async () => {
    const found = await crawl(site)
    const published = pagesOf(site).filter(({ kind }) => kind !== 'not found')

    expect(found.broken).toEqual([])
    expect(published.map(({ url }) => url).filter((url) => !found.visited.has(url))).toEqual([])
  })

  it('stays within its own folder', async () => {
    const { visited } = await crawl(site)

    expect([...visited].filter((url) => !url.startsWith(site.url))).toEqual([])
  })
})

/** Follows every address of this origin that a page or a style sheet names, from the home page on. */
async function crawl(site: ServedSite) {
  const visited = new Map<string, ReadonlySet<string>>()
  const broken: string[] = []
  const toVisit = [{ from: 'the start', url: new URL(site.url) }, ...notFoundPageOf(site)]
  for (const { from, url } of toVisit) {
    const address = url.href.replace(/#.*$/u, '')
    if (url.origin !== new URL(site.url).origin) continue
    if (!visited.has(address)) {
      const { problem, ids, names } = await visitAddress(address)
      visited.set(address, ids)
      if (problem) broken.push(`${problem} ${address}, named by ${from}`)
      toVisit.push(...names.map((name) => ({ from: address, url: new URL(name, address) })))
    }
    const anchor = decodeURIComponent(url.hash.slice(1))
    if (anchor && !visited.get(address)?.has(anchor)) broken.push(`No #${anchor} in ${address}, named by ${from}`)
  }
  return { visited: new Set(visited.keys()), broken }
}

// It is shown under addresses of every depth, so its own links have to work from anywhere.
function notFoundPageOf(site: ServedSite) {
  const page = pagesOf(site).find(({ kind }) => kind === 'not found')
  const names = page ? namesIn(page.tree).filter((name) => !name.startsWith('#')) : []
  return names.map((name) => ({ from: '404.html', url: new URL(name, `${site.url}no/such/page`) }))
}

async function visitAddress(address: string) {
  const response = await fetch(address, { redirect: 'manual' })
  const type = response.headers.get('content-type') ?? ''
  const text = /^text\/(html|css)/u.test(type) ? await response.text() : ''
  if (!text) await response.body?.cancel()
  const problem = response.status === 200 ? undefined : String(response.status)
  if (type.startsWith('text/css')) return { problem, ids: new Set<string>(), names: namesInCss(text) }
  const tree = fromHtml(text)
  return { problem, ids: idsIn(tree), names: problem ? [] : namesIn(tree) }
}

/** Every address in a page: of links, pictures in all their sizes, style sheets, scripts, icons, canonical links. */
function namesIn(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'element', ({ properties: { href, src, srcSet, dataFull, rel } }) => {
    const sizes = String(srcSet ?? '')
      .split(',')
      .map((size) => size.trim().split(' ')[0])
    const link = Array.isArray(rel) && rel.includes('canonical') ? undefined : href
    for (const name of [link, src, dataFull, ...sizes]) if (typeof name === 'string' && name !== '') names.push(name)
  })
  return names
}

// `url(fonts/archivo.woff2)`, `url("icon.svg")`; `data:` brings its own bytes.
function namesInCss(css: string): string[] {
  return Array.from(
    css.matchAll(/url\(\s*(["']?)(?!data:)(?<name>[^"')]+)\1\s*\)/gu),
    (match) => match.groups?.name ?? '',
  )
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id)
  })
  return ids
}
