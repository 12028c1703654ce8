import type { ArticleProps } from '../../templates/parts/article.tsx'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
import type { RailProps } from '../../templates/parts/rail.tsx'
import type { Wording } from '../../templates/parts/reading.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
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
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { monthsLate } from './months-late.ts'
import { contentsOf, textOf } from './prose.ts'
import { originOf } from './story-card.ts'
import { alternatesOf, versionLinks } from './versions.ts'

/** What the page of a report or of a portfolio entry shows. */
export function articleProps(article: Article, card: PlannedCard | undefined, site: IndexedSite): ArticleProps {
  const { title, language, excerpt } = article
  const conference = conferenceOf(article, site)
  const steps = [sectionOf(article, site)]
  return {
    frame: frameOf(site, {
      address: addressOf(article),
      language,
      title,
      titleLanguage: language,
      description: excerpt ?? beginningOf(article),
      kind: 'article',
      year: (conference && yearOf(conference)) ?? 'none',
      data: { steps, things: [articleData(article, card, site)] },
      pictures: hasPictures(ownerOf(article), site),
      card,
      alternates: alternatesOf(article, site),
    }),
    steps,
    title: { text: title, language },
    lede: article.collection === 'portfolio' ? aboutEntry(article, site) : ownExcerpt(article),
    origin: originOf(article, site),
    versions: versionLinks(article, site),
    ...shownBody(ownerOf(article), site),
    rail: railOf(article, site),
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
    contents: collection === 'portfolio' ? [] : contentsOf(body),
    tags: tagsOf(article).map(({ name, address }) => ({ name, href: hrefTo(address, site.settings) })),
  }
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
  return beginningOf(article).startsWith(said) ? undefined : { text: excerpt, language }
}

function beginningOf({ body }: Article): string {
  const prose = body.find(({ kind }) => kind === 'prose')
  return prose?.kind === 'prose' ? textOf(prose.html) : ''
}
