import type { AboutArticle, Frame, NavigationLink } from '../../templates/frame.ts'
import { type Tongue, tongueOf } from '../../templates/words.ts'
import type { Language } from '../model/article.ts'
import { isLatin, languageOf } from '../model/language.ts'
import { memoised, memoisedOfText } from '../model/memoised.ts'
import type { NavigationItem, Settings } from '../model/site.ts'
import { archiveAddress, hrefTo, searchAddress, urlOf } from './address.ts'
import type { PlannedCard } from './cards/card-at.ts'
import type { Channel } from './channels/channel.ts'
import { feedLinks, feedsPage, hasFeeds } from './channels/feed-links.ts'
import { type PageData, pageData } from './data/page-data.ts'
import { editionOf } from './edition.ts'
import { faviconAddress } from './favicon.ts'
import { headDescription, headTitle, numbered } from './head-texts.ts'
import type { IndexedSite } from './indexed-site.ts'
import { manifestAddress } from './manifest.ts'
import { ogLocale } from './og-locale.ts'
import { openSearchAddress } from './open-search.ts'
import { policyOf } from './policy.ts'

/** What a page says about itself. */
export interface About {
  /** Its address within the site; none for the page that stands in for others. */
  readonly address?: string
  readonly language?: Language
  readonly title?: string
  /** The number of a page of a list; the first needs none. */
  readonly page?: number
  /** The language of its title, where letters do not tell it from that of the page. */
  readonly titleLanguage?: Language
  readonly description?: string
  readonly article?: AboutArticle
  /** The year whose colour the page wears; without one it wears those of all years. */
  readonly year?: number | 'none'
  readonly data?: PageData
  /** The list of the navigation that it belongs to, where its own address does not say so. */
  readonly section?: string
  /** Whether it shows pictures that lead to pages of their own. */
  readonly pictures?: boolean
  /** Address of the calendar with what it shows. */
  readonly calendar?: string
  readonly card?: PlannedCard
  /** What can be followed of it, where its own address does not say so. */
  readonly channel?: Pick<Channel, 'address' | 'name'>
  readonly alternates?: Frame['alternates']
  /** The address of a page that shows the same, and is the one to be found. */
  readonly canonical?: string
}

/** What is around a page. */
export function frameOf(site: IndexedSite, about: About): Frame {
  const { settings } = site
  const { navigation, strap, localeOf, ...same } = sameOnAll(site)
  const tongue = tongueOf(about.language ?? settings.languages[0] ?? 'en')
  const tagline = settings.tagline[tongue]
  const { address, title = settings.title, page, data, language = tongue } = about
  const which = { page, tongue }
  const name = about.title ? numbered(title, which) : nameOfHome(settings, tongue)
  const description = headDescription(about.description || tagline || settings.title, which)
  return {
    ...same,
    tongue,
    title: about.title ? headTitle(title, settings.title, which) : headTitle(name, undefined, which),
    titleLanguage: titleLanguageOf(about),
    name,
    description,
    canonical: about.address && urlOf(about.canonical ?? about.address, settings),
    alternates: about.alternates ?? [],
    locale: localeOf(language),
    article: about.article,
    navigation: navigation.map(linkOn(about, settings)),
    edition: typeof about.year === 'number' ? editionOf(about.year) : undefined,
    strap: about.year === undefined ? strap : [],
    data: address && pageData({ address, tongue, name: numbered(title, which), description, ...data }, settings),
    calendar: about.calendar,
    feeds: feedLinks(about, site),
    card: about.card && { url: urlOf(about.card.address, settings), alt: about.card.alt },
    files: about.pictures ? same.files : { ...same.files, viewer: undefined },
  }
}

/** What is around every page; each of thousands would make it anew. */
const sameOnAll = memoised((site: IndexedSite) => {
  const { settings, published } = site
  return {
    signs: signsOf(settings),
    siteTitle: settings.title,
    policy: policyOf(settings),
    home: hrefTo('/', settings),
    search: hrefTo(searchAddress, settings),
    archive: isNavigated(archiveAddress, settings) ? undefined : hrefTo(archiveAddress, settings),
    tagline: settings.tagline,
    navigation: settings.navigation.filter((item) => leadsSomewhere(item, site)),
    strap: latestEditions(site),
    localeOf: memoisedOfText(ogLocale),
    feedsPage: hasFeeds(site) ? hrefTo(feedsPage, settings) : undefined,
    files: {
      style: hrefTo(published.style, settings),
      theme: hrefTo(published.addressOf('theme.js'), settings),
      script: hrefTo(published.addressOf('site.js'), settings),
      viewer: hrefTo(published.addressOf('viewer.js'), settings),
      today: site.upcoming.length > 0 ? hrefTo(published.addressOf('today.js'), settings) : undefined,
      favicon: hrefTo(faviconAddress, settings),
      icon: hrefTo(published.addressOf('icon.svg'), settings),
      touchIcon: hrefTo(published.addressOf('icons/touch-180.png'), settings),
      manifest: hrefTo(manifestAddress, settings),
      openSearch: hrefTo(openSearchAddress, settings),
      fonts: ['fonts/archivo-text.woff2', 'fonts/archivo-date.woff2'].map((path) =>
        hrefTo(published.addressOf(path), settings),
      ),
    },
  }
})

/** The languages of the signs. */
export function signsOf({ languages }: Settings): Tongue[] {
  return [...new Set(languages.map(tongueOf))]
}

function nameOfHome(settings: Settings, tongue: Tongue): string {
  const tagline = settings.tagline[tongue]
  return tagline ? `${settings.title} · ${tagline}` : settings.title
}

// Names in Latin letters may be of any language.
function titleLanguageOf({ title = '', titleLanguage }: About): Language | undefined {
  const told = languageOf(title)
  return titleLanguage ?? (isLatin(told) ? undefined : told)
}

function isNavigated(address: string, { navigation }: Settings): boolean {
  return navigation.some(({ href }) => href === address)
}

// Sections without anything in them are left out.
function leadsSomewhere({ href }: NavigationItem, site: IndexedSite): boolean {
  if (href === '/portfolio/') return site.portfolio.length > 0
  if (href === '/news/') return site.news.length > 0
  if (href === '/events/') return site.conferences.length > 0
  return true
}

function linkOn({ address, section = address }: About, settings: Settings): (item: NavigationItem) => NavigationLink {
  return ({ href, label }) => ({
    href: hrefTo(href, settings),
    label,
    current: href === address ? 'page' : href !== '/' && section?.startsWith(href) ? 'true' : undefined,
  })
}

// More than eight colours there are not.
function latestEditions({ conferences }: IndexedSite): number[] {
  const years = new Set(conferences.flatMap(({ start, end }) => (start ?? end)?.slice(0, 4) ?? []))
  return [...years]
    .sort()
    .slice(-8)
    .map((year) => editionOf(Number(year)))
}
