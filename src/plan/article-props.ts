import type { ArticleProps } from '../../templates/parts/article.tsx'
import type { ContentsLine } from '../../templates/parts/contents.tsx'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
import type { FurtherProps } from '../../templates/parts/further.tsx'
import type { RailProps } from '../../templates/parts/rail.tsx'
import type { Wording } from '../../templates/parts/reading.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article, Body } from '../model/article.ts'
import { addressOf, hrefTo } from './address.ts'
import { ownerOf } from './album.ts'
import { shownBody } from './body-blocks.ts'
import type { PlannedCard } from './cards/card-at.ts'
import { articleData } from './data/article-data.ts'
import { hasPictures } from './data/picture-data.ts'
import { yearOf } from './edition.ts'
import { eventCard, placeOf } from './event-card.ts'
import { frameOf } from './frame.ts'
import { tagsOf } from './group-address.ts'
import { aboutArticle, describedArticle } from './head-of-article.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { monthsLate } from './months-late.ts'
import { contentsOf } from './prose/headings.ts'
import { beginningOf } from './prose.ts'
import { minutesToRead } from './reading-time.ts'
import { originOf } from './story-card.ts'
import { alternatesOf, versionLinks } from './versions.ts'

/** What a page has besides its article. */
interface Around {
  readonly card: PlannedCard | undefined
  readonly further: FurtherProps
}

/** What the page of a report or of a portfolio entry shows. */
export function articleProps(article: Article, { card, further }: Around, site: IndexedSite): ArticleProps {
  const { title, language, accessed, corrections = [] } = article
  const conference = conferenceOf(article, site)
  const steps = [sectionOf(article, site)]
  return {
    frame: frameOf(site, {
      address: addressOf(article),
      language,
      title,
      titleLanguage: language,
      description: describedArticle(article, site),
      article: aboutArticle(article),
      year: (conference && yearOf(conference)) ?? 'none',
      data: { steps, things: [articleData(article, card, site)] },
      pictures: hasPictures(ownerOf(article), site),
      card,
      alternates: alternatesOf(article, site),
    }),
    steps,
    title: { text: title, language },
    lede: article.collection === 'portfolio' ? aboutEntry(article, site) : ownExcerpt(article),
    origin: { ...originOf(article, site), accessed, minutes: minutesToRead(article.body) || undefined },
    corrections: corrections.map(({ date, text }) => ({ date, text })),
    versions: versionLinks(article, site),
    ...shownBody(ownerOf(article), site),
    rail: railOf(article, site),
    further,
  }
}

/** The list an article stands in. */
export function sectionOf({ collection, language }: Article, site: IndexedSite): Crumb {
  const tongue = tongueOf(language)
  const label = { text: words[tongue][collection], language: tongue }
  return { href: hrefTo(`/${collection}/`, site.settings), label }
}

function railOf(article: Article, site: IndexedSite): RailProps {
  const { published, updated, language, body, collection } = article
  const { source, sourcePage } = originOf(article, site)
  const conference = conferenceOf(article, site)
  return {
    label: collection === 'portfolio' ? 'theConference' : 'aboutReport',
    event: conference && eventCard(conference, site),
    facts: { source, sourcePage, published, updated, language },
    late: conference && monthsLate(published, conference),
    contents: contentsFrom(body),
    tags: tagsOf(article).map(({ name, address }) => ({ name, href: hrefTo(address, site.settings) })),
  }
}

/** The contents of a text that has three headings at least. */
function contentsFrom(body: Body): ContentsLine[] {
  const contents = contentsOf(body)
  return contents.reduce((sum, { lines = [] }) => sum + 1 + lines.length, 0) < 3 ? [] : contents
}

/** The name and place of the conference whose pictures an entry shows. */
function aboutEntry(article: Article, site: IndexedSite): Wording | undefined {
  const conference = conferenceOf(article, site)
  if (!conference) return ownExcerpt(article)
  const { name, language } = conference
  const text = [name, placeOf(conference)].filter(Boolean).join(words[tongueOf(language)].separator)
  return { text, language }
}

/** The excerpt, where it is not how the text begins. */
function ownExcerpt(article: Article): Wording | undefined {
  const { excerpt, language } = article
  if (!excerpt) return undefined
  const said = excerpt.replace(/…$/, '').trim()
  return beginningOf(article.body).startsWith(said) ? undefined : { text: excerpt, language }
}
