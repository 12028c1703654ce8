import { posix } from 'node:path'
import type { Article, LinkToSite } from '../model/article.ts'
import { decodedPart } from '../model/decoded.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { once } from '../model/once.ts'
import { diagnose } from '../model/rules.ts'
import { type ArticleNames, articleNames, articlesCalled } from './article-names.ts'

/**
 * Gives the links that name an article (`/@/some-title.md`) the address of that article; where there is none the text is
 * left without a link, and that is said.
 */
export function withLinksToArticles(articles: readonly Article[]): Result<Article[]> {
  const diagnostics: Diagnostic[] = []
  const names = once(() => articleNames(articles))
  const value = articles.map((article) => {
    if (!article.links.some(isByName)) return article
    const addressOf = (href: string) => addressIn(names(), nameIn(href), article.path)
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
  return decodedPart(href.slice('/@/'.length).replace(/[?#].*$/, ''))
}

function addressIn(names: ArticleNames, name: string, path: string): string | undefined {
  const file = posix.basename(name.replace(/\/+$/, ''))
  const [article] = [name, file].map((one) => articlesCalled(one, path, names)).find(({ length }) => length > 0) ?? []
  return article && `/${article.id}/`
}
