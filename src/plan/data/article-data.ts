import { type Article, type Correction, modifiedOf } from '../../model/article.ts'
import { addressOf, elsewhere, urlOf } from '../address.ts'
import { ownerOf } from '../album.ts'
import type { PlannedCard } from '../cards/card-at.ts'
import { conferenceOf, type IndexedSite } from '../indexed-site.ts'
import { minutesToRead } from '../reading-time.ts'
import { versionsOf } from '../versions.ts'
import { authorData } from './author.ts'
import { articleId, eventId, siteId } from './ids.ts'
import { hasPictures, pictureData, picturesOf } from './picture-data.ts'

/**
 * A report as a NewsArticle; a portfolio entry as an ImageGallery, where it has pictures that are kept. What has none is
 * shown by its card.
 */
export function articleData(article: Article, card: PlannedCard | undefined, site: IndexedSite) {
  return isGallery(article, site) ? galleryData(article, site) : reportData(article, card, site)
}

/** An article as another page speaks of it. */
export function articleReference(article: Article, site: IndexedSite) {
  const { title, language, published } = article
  const known = {
    ...{ '@id': articleId(article, site.settings), url: urlOf(addressOf(article), site.settings) },
    ...{ inLanguage: language, datePublished: published },
  }
  return isGallery(article, site)
    ? { '@type': 'ImageGallery' as const, ...known, name: title }
    : { '@type': typeOf(article), ...known, headline: title }
}

// https://developers.google.com/search/docs/appearance/structured-data/article
function reportData(article: Article, card: PlannedCard | undefined, site: IndexedSite) {
  const { source, title } = article
  const own = picturesOf(ownerOf(article), site)
  const pictures = own.length === 0 && card ? [urlOf(card.address, site.settings)] : own
  const original = elsewhere(source?.url)?.href
  return {
    ...{ '@type': typeOf(article), headline: title, ...commonOf(article, site) },
    ...(pictures.length > 0 ? { image: pictures } : {}),
    ...(source?.section ? { articleSection: source.section } : {}),
    ...(original ? { isBasedOn: original } : {}),
    ...(source?.name ? { publisher: { '@type': 'Organization' as const, name: source.name } } : {}),
  }
}

function galleryData(entry: Article, site: IndexedSite) {
  return {
    ...{ '@type': 'ImageGallery' as const, name: entry.title, ...commonOf(entry, site) },
    associatedMedia: pictureData(ownerOf(entry), articleId(entry, site.settings), site),
  }
}

function commonOf(article: Article, site: IndexedSite) {
  const { language, published, excerpt, tags, author, corrections = [] } = article
  const minutes = minutesToRead(article.body)
  const { settings } = site
  const url = urlOf(addressOf(article), settings)
  const conference = conferenceOf(article, site)
  return {
    ...{
      '@id': articleId(article, settings),
      url,
      mainEntityOfPage: { '@id': url },
      isPartOf: { '@id': siteId(settings) },
    },
    ...{ inLanguage: language, datePublished: published, dateModified: modifiedOf(article), description: excerpt },
    ...(tags.length > 0 ? { keywords: tags } : {}),
    ...(minutes > 0 ? { timeRequired: `PT${minutes}M` } : {}),
    ...(corrections.length > 0 ? { correction: corrections.map(correctionData) } : {}),
    ...(author ? { author: authorData(author) } : {}),
    ...(conference ? { about: { '@id': eventId(conference, settings) } } : {}),
    ...translationData(article, site),
  }
}

/** Its original or its translations, where it is known which is which: https://schema.org/translationOfWork */
function translationData(article: Article, site: IndexedSite) {
  const versions = versionsOf(article, site)
  const original = versions.find(({ id }) => id === site.originalOf[article.id])
  const translations = versions.filter(({ id }) => site.originalOf[id] === article.id)
  return {
    ...(original ? { translationOfWork: articleReference(original, site) } : {}),
    ...(translations.length > 0
      ? { workTranslation: translations.map((translation) => articleReference(translation, site)) }
      : {}),
  }
}

// https://schema.org/CorrectionComment
function correctionData({ date, text }: Correction) {
  return { '@type': 'CorrectionComment' as const, text, ...(date ? { datePublished: date } : {}) }
}

function isGallery(article: Article, site: IndexedSite): boolean {
  return article.collection === 'portfolio' && hasPictures(ownerOf(article), site)
}

function typeOf({ collection }: Article): 'NewsArticle' | 'Article' {
  return collection === 'news' ? 'NewsArticle' : 'Article'
}
