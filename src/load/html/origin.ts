import type { Cover } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import { languageOf } from '../../model/language.ts'
import type { Findings, Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { eachElement } from '../tree/elements.ts'
import { languageTag } from '../values.ts'
import { agreed, type Evidence } from './evidence.ts'
import { bylineBlocks, type Page, stated } from './fields.ts'
import type { Head, Statement } from './head.ts'
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

function sourceNameOf({ head, article, linked }: Page): Found<string> | undefined {
  // A site may show what another wrote: `来源：…` says who.
  const named = bylineBlocks(article).find(({ byline }) => byline.source)
  if (named?.byline.source) return found(named, named.byline.source, 'byline', 0.85)
  return agreed(
    [
      ...stated(
        head.metas,
        [
          ['og:site_name', 0.85],
          ['citation_journal_title', 0.7],
          ['dc.publisher', 0.6],
          ['dc.source', 0.6],
          ['application-name', 0.5],
          ['al:android:app_name', 0.3],
        ],
        (name) => name,
      ),
      ...(linked?.publisher ? [{ ...found(linked, linked.publisher, 'JSON-LD publisher', 0), weight: 0.8 }] : []),
    ],
    bareOf,
  )
}

/** The address that the page was read at: several agree where they differ only in protocol or a query. */
export function sourceUrlOf(head: Head, linked: string | undefined): Found<string> | undefined {
  const { savedFrom } = head
  const saved = absolute(savedFrom?.value)
  const known = saved ?? absolute(head.metas.find(({ name }) => name === 'og:url')?.value)
  const evidence = [
    ...stated(head.links, [['canonical', 0.9]], (href) => absolute(href, known)).map((one) => ({
      ...one,
      rule: '<link canonical>',
    })),
    ...stated(
      head.metas,
      [
        ['og:url', 0.8],
        ['parsely-link', 0.7],
        ['citation_abstract_html_url', 0.6],
      ],
      (url) => absolute(url),
    ),
    ...(savedFrom && saved ? [{ ...found(savedFrom, saved, 'saved from', 0), weight: 0.9 }] : []),
    ...(linked && absolute(linked) ? [{ value: linked, rule: 'JSON-LD url', weight: 0.6, line: 1, column: 1 }] : []),
  ]
  // The front page is where a page stands, not what it is.
  const deep = evidence.filter(({ value }) => new URL(value).pathname.length > 1)
  return agreed(
    deep.length > 0 ? deep : evidence,
    (url) => `${new URL(url).host.replace(/^www\./, '')}${new URL(url).pathname.replace(/\/$/, '')}`,
  )
}

function absolute(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
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

function found<T>(place: Place | undefined, value: T, rule: string, confidence: number): Found<T> {
  return { value, line: place?.line ?? 1, column: place?.column ?? 1, rule, confidence }
}

/** The picture of the article that the page shows when it is shared; in another size its file has the same name. */
function coverOf({ head, article, linked }: Page): Found<Cover> | undefined {
  const shared = head.metas.find(({ name }) => name === 'og:image')?.value ?? linked?.image
  const wanted = shared === undefined ? '' : fileNameOf(shared)
  if (wanted === '') return undefined
  let cover: Found<Cover> | undefined
  eachElement(article.tree, (node) => {
    const { src, alt } = node.properties
    if (cover || node.tagName !== 'img' || typeof src !== 'string' || fileNameOf(src) !== wanted) return
    const place = placeOf(node)
    cover = { ...found(place, { src, alt: String(alt ?? ''), ...place }, 'shared picture', 0.9) }
  })
  return cover
}

/** `https://a.example/w1200/kite-2_800x600.jpg?x=1` → `kite-2.jpg` */
function fileNameOf(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return name.replace(/[-_]\d{2,4}(x\d{2,4})?(?=\.\w+$)/, '').toLowerCase()
}
