import { posix } from 'node:path'
import type { Article, LinkToSite } from '../model/article.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { diagnose } from '../model/rules.ts'

/**
 * Gives the links that name an article (`/@/some-title.md`) the address of that article; where there is none the text is
 * left without a link, and that is said.
 */
export function withLinksToArticles(articles: readonly Article[]): Result<Article[]> {
  const diagnostics: Diagnostic[] = []
  const names = namesOf(articles)
  const value = articles.map((article) => {
    if (!article.links.some(isByName)) return article
    const addressOf = (href: string) => addressIn(names, nameIn(href), article.path)
    const lost = article.links.filter((link) => isByName(link) && !addressOf(link.href))
    for (const { href, ...place } of lost) diagnostics.push(diagnose(article.path, place, 'link-broken', nameIn(href)))
    const links = article.links.flatMap((link) => {
      const href = isByName(link) ? addressOf(link.href) : link.href
      return href ? [{ ...link, href }] : []
    })
    const body = article.body.map((block) =>
      block.kind === 'prose' ? { ...block, html: relinked(block.html, addressOf) } : block,
    )
    return { ...article, links, body }
  })
  return { value, diagnostics }
}

function isByName({ href }: LinkToSite): boolean {
  return href.startsWith('/@/')
}

// Links hold no links, so the next end is that of the link.
function relinked(html: string, addressOf: (href: string) => string | undefined): string {
  return html.replace(/<a href="(\/@\/[^"]*)">(.*?)<\/a>/gs, (_, href: string, text: string) => {
    const address = addressOf(href.replaceAll('&#x26;', '&'))
    return address ? `<a href="${address}">${text}</a>` : text
  })
}

// `/@/news/some%20title.md#part` → `news/some title.md`
function nameIn(href: string): string {
  const bare = href.slice('/@/'.length).replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(bare)
  } catch {
    return bare
  }
}

/** What an article may be called: path, id, slug, the name of its file, and its title. The first of two wins. */
function namesOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, id: string) => {
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), `/${id}/`)
  }
  for (const { id, path } of articles) for (const name of [path, withoutEnding(path), id]) add(name, id)
  for (const { id, path, slug, title } of articles) {
    const file = posix.basename(withoutEnding(path))
    const bundle = /^index(\.|$)/.test(file) ? posix.basename(posix.dirname(path)) : file
    for (const name of [bundle, bundle.replace(/^\d{4}-\d{2}-\d{2}-/, ''), slug, title]) add(name, id)
  }
  return names
}

function addressIn(names: ReadonlyMap<string, string>, name: string, path: string): string | undefined {
  const bare = name.replace(/\/+$/, '')
  const file = posix.basename(bare)
  const tries = [posix.join(posix.dirname(path), bare), bare, withoutEnding(bare), file, withoutEnding(file)]
  return tries.map((one) => names.get(one.toLowerCase())).find((address) => address !== undefined)
}

function withoutEnding(path: string): string {
  return path.replace(/\.(md|mdx|markdown|txt|html?|docx|yaml|yml)$/i, '')
}
