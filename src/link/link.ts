import { type Article, dateOf } from '../model/article.ts'
import type { CaptionFile } from '../model/caption-file.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import type { KnownPage } from '../model/known-page.ts'
import { memoised, remembering } from '../model/memoised.ts'
import { once } from '../model/once.ts'
import { partsOf } from '../model/parts.ts'
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
import { mentioning } from './joining/told.ts'
import { knownPages } from './known-pages.ts'
import { movedPages } from './moved-pages.ts'
import { checkPictures } from './picture-checks.ts'
import { addressesIn, checkMissing, picturesIn } from './pictures.ts'
import { redirectsIn } from './redirects.ts'
import { type Covering, covering, revised } from './revisions.ts'
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

/** A site, and what there is to say of it, which is found out once it is asked for. */
export interface Linked extends Result<Site> {
  /** What keeps articles from being published. */
  readonly errors: readonly Diagnostic[]
}

/** Joins all articles to one site; says which references to articles, pictures and events lead nowhere. */
export type Linker = (loaded: Loaded, settings: Settings, today: CalendarDate) => Linked

export function link(loaded: Loaded, settings: Settings, today: CalendarDate): Linked {
  return openLinker()(loaded, settings, today)
}

/** A linker that links a site again and again: what depends on nothing that has changed is as it was. */
export function openLinker(): Linker {
  const addressesOf = partsOf(addressesIn)
  const pictureMap = remembering(picturesIn)
  const mentionsOf = partsOf(mentioning)
  const joinedBy = remembering(conferencesIn)
  const coveringOf = partsOf(covering)
  const revisedBy = remembering(
    (
      articles: readonly Covering[],
      { conferences, series }: Joined,
      today: CalendarDate,
      recorded: readonly Revision[],
    ) => revised({ articles, conferences, series, today }, recorded),
  )
  return ({ articles: all, pictures, assets, remote = noRemotePictures, ...more }, settings, today) => {
    const { revisions: recorded = [], captions = [], pictureFolders = [] } = more
    const { value: addressed, diagnostics: taken } = withOwnAddress(all)
    const { value: relinked, diagnostics: lost } = withLinksToArticles(addressed)
    const known = { pictures, captions, folders: pictureFolders }
    const filled = withFolderGalleries(withPicturesBeside(relinked, pictures), known)
    const shown = pictureMap(addressesOf(filled.value), pictures, remote.paths)
    const articles = withDescriptions(filled.value, shown, captions)
    const coverage = articles.filter(({ collection }) => collection !== 'events').sort(newestFirst)
    const events = articles.filter(({ collection }) => collection === 'events')
    const joined = joinedBy(events, mentionsOf(coverage), settings.languages[0] ?? 'en')
    const links = articles.flatMap(linksOf)
    const versions = translationsIn(articles, { settings, ...joined.value })
    const revisions = revisedBy(coveringOf(coverage), joined.value, today, recorded)
    const parts = {
      ...{ settings, today, assets, articles: coverage, pictures: shown, links, revisions },
      ...{ ...joined.value, ...versions.value },
    }
    const pages = knownPages(parts)
    const moves = movedPages(more.pagesBefore ?? [], pages)
    const former = redirectsIn({ articles, ...joined.value, kept: more.keptRedirects ?? [], moves })
    const told = once(() => [
      ...[...taken, ...lost, ...joined.diagnostics(articleById(coverage)), ...versions.diagnostics],
      ...[...filled.diagnostics, ...checkMissing(filled.value, shown, remote), ...former.diagnostics],
      ...[...checkPictures(articles, shown, pictures), ...checkCaptions(known)],
      ...checkTags(coverage),
    ])
    return {
      value: { ...parts, pages, redirects: former.redirects, redirectChanges: former.changes },
      errors: taken,
      get diagnostics() {
        return told()
      },
    }
  }
}

type Joined = ReturnType<typeof conferencesIn>['value']

function articleById(articles: readonly Article[]): (id: string) => Article | undefined {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return (id) => byId.get(id)
}

const linksOf = memoised(({ path, links }: Article) => links.map((link) => ({ ...link, path })))

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
