import { languageOf } from '../../model/language.ts'
import type { Findings, Found } from '../draft.ts'
import { languageTag } from '../language-tag.ts'
import type { Page } from './about-page.ts'
import { agreed, type Evidence } from './evidence.ts'
import type { Statement } from './head.ts'
import { coverOf } from './page-cover.ts'
import { sourceNameOf } from './source.ts'
import { found, stated } from './stated.ts'
import { bareOf } from './title-block.ts'

/** Where an article comes from and what it is about: source's name, section, tags, language, excerpt, cover. */
export function originOf(page: Page, text: string): Findings {
  return {
    sourceName: sourceNameOf(page),
    section: sectionOf(page),
    tags: tagsOf(page),
    language: languageIn(page, text),
    excerpt: excerptOf(page),
    cover: coverOf(page),
  }
}

function sectionOf({ head, article, linked }: Page): Found<string> | undefined {
  const { breadcrumb, breadcrumbPlace } = head.linked
  const title = article.title === undefined ? '' : bareOf(article.blocks[article.title]?.text ?? '')
  const last = breadcrumb
    .filter((step) => bareOf(step) !== title && !/^(home|首页|主页|front ?page)$/i.test(step))
    .at(-1)
  const top = article.blocks.slice(0, Math.max(article.span.from, (article.title ?? 0) + 1))
  const crumbs = top.findLast(({ steps }) => steps && steps.length > 0)
  const step = crumbs?.steps?.filter((one) => bareOf(one) !== title).at(-1)
  const evidence: Evidence<string>[] = [
    ...(linked?.section ? [{ ...found(linked, linked.section, 'JSON-LD articleSection', 0), weight: 0.8 }] : []),
    ...stated(
      head.metas,
      [
        ['article:section', 0.8],
        ['parsely-section', 0.6],
        ['og:section', 0.6],
      ],
      (text) => text,
    ),
    ...stated(head.properties, [['articlesection', 0.8]], (text) => text),
    ...(last ? [{ ...found(breadcrumbPlace ?? head.titles[0], last, 'JSON-LD breadcrumb', 0), weight: 0.75 }] : []),
    ...(crumbs && step ? [{ ...found(crumbs, step, 'breadcrumb', 0), weight: 0.75 }] : []),
  ]
  return agreed(
    evidence.filter(({ value }) => value.length <= 60 && !/^https?:/.test(value)),
    bareOf,
  )
}

const tagLimit = 12

function tagsOf({ head, linked, article }: Page): Found<readonly string[]> | undefined {
  const listed = (name: string) => head.metas.filter((meta) => meta.name === name)
  const kinds: readonly (readonly [string, readonly Statement[], number])[] = [
    ['<meta article:tag>', listed('article:tag'), 0.85],
    ['<meta news_keywords>', listed('news_keywords'), 0.7],
    ['<meta parsely-tags>', listed('parsely-tags'), 0.7],
    ['<meta keywords>', listed('keywords'), 0.6],
  ]
  const title = bareOf(article.title === undefined ? '' : (article.blocks[article.title]?.text ?? ''))
  const tagsFrom = (values: readonly string[]) =>
    [...new Set(values.flatMap((value) => value.split(/\s*[,，;；、|]\s*/)).map((tag) => tag.trim()))].filter(
      (tag) => tag.length > 1 && tag.length <= 40 && bareOf(tag) !== title,
    )
  if (linked && linked.keywords.length > 0) {
    const tags = tagsFrom(linked.keywords).filter((tag) => !/[:=]/.test(tag))
    if (tags.length > 0) return found(linked, tags.slice(0, tagLimit), 'JSON-LD keywords', 0.8)
  }
  for (const [rule, statements, confidence] of kinds) {
    const tags = tagsFrom(statements.map(({ value }) => value))
    if (tags.length > 0) return found(statements[0], tags.slice(0, tagLimit), rule, confidence)
  }
  return undefined
}

/** What the page says its language is, where its text does not say otherwise: templates are copied between countries. */
function languageIn({ head, linked }: Page, text: string): Found<string> | undefined {
  const place = head.language ?? head.metas.find(({ name }) => name === 'og:locale')
  const stated = head.language?.value ?? place?.value ?? linked?.language
  const tag = stated === undefined ? undefined : languageTag(stated)
  if (tag === undefined) return undefined
  const read = languageOf(text)
  // Only where no letters tell them apart is the page believed: German and English, but not Chinese and English.
  const isHan = (language: string) => /^(zh|ja)/.test(language)
  if (isHan(tag) !== isHan(read)) return undefined
  return found(place, isHan(tag) ? read : tag, 'language of the page', 0.9)
}

function excerptOf({ head, linked, article }: Page): Found<string> | undefined {
  const title = bareOf(article.title === undefined ? '' : (article.blocks[article.title]?.text ?? ''))
  const evidence = [
    ...stated(
      head.metas,
      [
        ['og:description', 0.75],
        ['description', 0.75],
        ['twitter:description', 0.5],
        ['dc.description', 0.5],
        ['sailthru.description', 0.5],
      ],
      (text) => text,
    ),
    ...(linked?.description ? [{ ...found(linked, linked.description, 'JSON-LD description', 0), weight: 0.7 }] : []),
  ]
  return agreed(
    evidence.filter(({ value }) => value.length > 20 && bareOf(value) !== title),
    bareOf,
  )
}
