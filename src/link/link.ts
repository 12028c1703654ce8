import { type Article, dateOf } from '../model/article.ts'
import type { CaptionFile } from '../model/caption-file.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import type { KnownPage } from '../model/known-page.ts'
import type { KeptRedirect } from '../model/redirect.ts'
import { noRemotePictures, type RemotePictures } from '../model/remote-pictures.ts'
import type { Revision } from '../model/revision.ts'
import { diagnose } from '../model/rules.ts'
import type { Settings, Site } from '../model/site.ts'
import type { Sources } from '../model/source.ts'
import { withLinksToArticles } from './article-links.ts'
import { withPicturesBeside } from './beside.ts'
import { checkCaptions } from './caption-checks.ts'
import { withDescriptions } from './described.ts'
import { withFolderGalleries } from './folder-galleries.ts'
import { conferencesIn } from './joining/conferences.ts'
import { knownPages } from './known-pages.ts'
import { movedPages } from './moved-pages.ts'
import { checkPictures } from './picture-checks.ts'
import { picturesIn } from './pictures.ts'
import { redirectsIn } from './redirects.ts'
import { revised } from './revisions.ts'
import { checkTags } from './tag-checks.ts'
import { translationsIn } from './translations.ts'

/** What is read once its articles are loaded. */
export interface Loaded extends Pick<Sources, 'pictures' | 'assets'> {
  readonly articles: readonly Article[]
  readonly remote?: RemotePictures
  /** What earlier builds recorded of conferences. */
  readonly revisions?: readonly Revision[]
  readonly captions?: readonly CaptionFile[]
  /** What content/redirects.yaml says. */
  readonly keptRedirects?: readonly KeptRedirect[]
  /** The pages of the last build. */
  readonly pagesBefore?: readonly KnownPage[]
  /** Paths of the folders in images/. */
  readonly pictureFolders?: readonly string[]
}

/** Joins all articles to one site; says which references to articles, pictures and events lead nowhere. */
export function link(
  { articles: all, pictures, assets, remote = noRemotePictures, ...more }: Loaded,
  settings: Settings,
  today: CalendarDate,
): Result<Site> {
  const { revisions: recorded = [], captions = [], pictureFolders = [] } = more
  const { value: addressed, diagnostics: taken } = withOwnAddress(all)
  const { value: relinked, diagnostics: lost } = withLinksToArticles(addressed)
  const known = { pictures, captions, folders: pictureFolders }
  const filled = withFolderGalleries(withPicturesBeside(relinked, pictures), known)
  const found = picturesIn(filled.value, pictures, remote)
  const articles = withDescriptions(filled.value, found.value, captions)
  const coverage = articles.filter(({ collection }) => collection !== 'events').sort(newestFirst)
  const events = articles.filter(({ collection }) => collection === 'events')
  const joined = conferencesIn(events, coverage, settings.languages[0] ?? 'en')
  const links = articles.flatMap(({ path, links }) => links.map((link) => ({ ...link, path })))
  const versions = translationsIn(articles, { settings, ...joined.value })
  const parts = {
    ...{ settings, today, assets, articles: coverage, pictures: found.value, links },
    ...{ ...joined.value, ...versions.value },
  }
  const revisions = revised(parts, recorded)
  const pages = knownPages({ ...parts, revisions })
  const moves = movedPages(more.pagesBefore ?? [], pages)
  const former = redirectsIn({ articles, ...joined.value, kept: more.keptRedirects ?? [], moves })
  const site = { ...parts, revisions, pages, redirects: former.redirects, redirectChanges: former.changes }
  return {
    value: site,
    diagnostics: [
      ...[...taken, ...lost, ...joined.diagnostics, ...versions.diagnostics],
      ...[...filled.diagnostics, ...found.diagnostics, ...former.diagnostics],
      ...[...checkPictures(articles, found.value, pictures), ...checkCaptions(known)],
      ...checkTags(coverage),
    ],
  }
}

/** Two files cannot be published at one address: the first by path is. */
function withOwnAddress(articles: readonly Article[]): Result<Article[]> {
  const byId = new Map<string, Article>()
  const diagnostics: Diagnostic[] = []
  for (const article of [...articles].sort(byPath)) {
    const first = byId.get(article.id)
    if (!first) byId.set(article.id, article)
    else
      diagnostics.push(
        diagnose(
          article.found.slug?.sidecar ?? article.path,
          article.found.slug,
          'address-taken',
          `/${article.id}/`,
          first.path,
        ),
      )
  }
  return { value: [...byId.values()], diagnostics }
}

function byPath(a: Article, b: Article): number {
  return a.path < b.path ? -1 : 1
}

/** Undated articles come last, those of one day by address, so that the order is the same everywhere. */
function newestFirst(a: Article, b: Article): number {
  const [first, second] = [dateOf(a) ?? '', dateOf(b) ?? '']
  if (first !== second) return first < second ? 1 : -1
  return a.id < b.id ? -1 : 1
}
