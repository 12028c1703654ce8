import type { Article, NamedVersion } from '../../model/article.ts'
import type { Diagnostic, Result } from '../../model/diagnostic.ts'
import { isSameWriting } from '../../model/language.ts'
import { nearest } from '../../model/nearest.ts'
import { diagnose, type RuleArguments, type RuleName } from '../../model/rules.ts'
import { type ArticleNames, articleNames, articlesCalled } from '../article-names.ts'
import type { VersionGroups } from './version-groups.ts'

/** An original and its translation, as one of the two says. */
export interface Claim {
  readonly original: Article
  readonly translation: Article
}

/** Joins the articles that `translation:` and `translation_of:` name, and says which they cannot name. */
export function joinClaimed(articles: readonly Article[], url: string, groups: VersionGroups): Result<Claim[]> {
  const claiming = articles.filter(({ versions }) => versions !== undefined && versions.named.length > 0)
  if (claiming.length === 0) return { value: [], diagnostics: [] }
  const names = articleNames(articles)
  const diagnostics: Diagnostic[] = []
  const value = claiming.flatMap((article) =>
    (article.versions?.named ?? []).flatMap((named): Claim[] => {
      const tell: Tell = (rule, ...details) => {
        diagnostics.push(diagnose(fileOf(article, named), named, rule, ...details))
      }
      const other = otherOf(article, named.name, { names, url, tell })
      const twice = other && groups.join(article, other)
      if (twice) tell('translation-twice', twice[0].path, twice[1].path, twice[0].language)
      if (!other || twice) return []
      const isOriginal = named.is === 'original'
      return [isOriginal ? { original: other, translation: article } : { original: article, translation: other }]
    }),
  )
  return { value, diagnostics }
}

type Tell = <R extends RuleName>(rule: R, ...details: RuleArguments<R>) => void

interface Known {
  readonly names: ArticleNames
  readonly url: string
  readonly tell: Tell
}

/** The article that is meant; undefined where it cannot be, which is told. */
function otherOf(article: Article, name: string, { names, url, tell }: Known): Article | undefined {
  const called = articlesCalled(addressIn(name, url), article.path, names)
  const others = called.filter((one) => one !== article)
  const event = [article, ...others].find(({ collection }) => collection === 'events')
  const [other] = others
    .filter((one) => one.collection !== 'events' && !isSameWriting(one.language, article.language))
    .sort((a, b) => likeness(article, b) - likeness(article, a))
  if (article.collection !== 'events' && other) {
    if (!other.versions?.isNone) return other
    tell('translation-denied', other.path)
  } else if (called.length === 0) tell('translation-unknown', name, nearest(name, namesLike(name, names)))
  else if (event) tell('translation-event', event.path)
  else if (others[0]) tell('translation-same-language', others[0].path, article.language)
  else tell('translation-of-itself', name)
  return undefined
}

// Of several that are called so the one of the same time and kind is meant.
function likeness(article: Article, other: Article): number {
  return Number(other.published === article.published) * 2 + Number(other.collection === article.collection)
}

/** Names with folders where such a one is meant, else those without, so that the nearest is as exact as what was written. */
function namesLike(name: string, names: ArticleNames): Iterable<string> {
  return [...names.keys()].filter((one) => one.includes('/') === name.includes('/'))
}

/** A name without what addresses have around an id: `https://daypass.example/news/2024/x/#part` → `news/2024/x`. */
function addressIn(name: string, url: string): string {
  const path = (name.startsWith(`${url}/`) ? name.slice(url.length) : name).replace(/[?#].*$/, '')
  return path.replace(/\/index\.html?$/i, '').replace(/^\/+|\/+$/g, '')
}

/** The file that says it: the article's own, or the sidecar beside it. */
function fileOf({ path, found }: Article, { is }: NamedVersion): string {
  return found[is === 'original' ? 'translationOf' : 'translation']?.sidecar ?? path
}
