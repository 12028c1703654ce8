import { widthOf } from '../plain-text/width.ts'
import { bareOf } from './title-block.ts'

// `Title | Site`, `Title - Section - Site`, `标题_栏目_网站`, `标题-网站`, `Site » Title`
const separators =
  /\s+[|｜\-–—:·•»«~]+\s+|\s*[|｜»_]\s*|(?<=\p{Script=Han}|[”）》])[-–—]{1,2}(?=\p{Script=Han}|[A-Z])/gu

/**
 * A title without the names of its site and sections. A part of it that other evidence gives as the title is the title;
 * else parts go from the end, and one from the beginning, that are names of the site.
 */
export function withoutSite(title: string, siteNames: readonly string[], known: readonly string[]): string {
  const parts = title.split(separators)
  if (parts.length < 2) return title.trim()
  const others = known.filter((other) => other !== title && bareOf(other) !== bareOf(title))
  const whole = others.find((other) => isPartOf(bareOf(other), parts.map(bareOf)) && bareOf(other).length >= 6)
  if (whole !== undefined) return whole.trim()
  const sites = new Set(siteNames.map(bareOf))
  const cuts = [...title.matchAll(separators)]
  let end = cuts.length
  while (end > 0 && (isSite(parts[end] ?? '', sites) || isTail(parts[end] ?? '', parts[0] ?? ''))) end--
  const from = isSite(parts[0] ?? '', sites) && end > 0 ? 1 : 0
  const start = from === 0 ? 0 : (cuts[0]?.index ?? 0) + (cuts[0]?.[0].length ?? 0)
  return title.slice(start, cuts[end]?.index ?? title.length).trim() || title.trim()
}

/** Whether a last part is as short as the names of sites and sections are, or a list of keywords. */
function isTail(part: string, first: string): boolean {
  if ((part.match(/[,，]/g)?.length ?? 0) >= 2) return true
  return widthOf(first) >= 16 && widthOf(part) <= 24 && widthOf(part) < widthOf(first)
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const bare = bareOf(part)
  return (
    sites.has(bare) ||
    /^(\p{Script=Han}{1,8}[网网報报]|\p{Script=Han}{2,6}(频道|新闻|中心|日报|在线|大学))$/u.test(bare) ||
    /\.(com|cn|org|net|co|info|uk|hk|tw)\b/i.test(part)
  )
}

/** Whether a text is exactly some of the parts that follow each other, from the first or up to the last. */
function isPartOf(bare: string, parts: readonly string[]): boolean {
  return parts.some((_, at) => parts.slice(0, at + 1).join('') === bare || parts.slice(at).join('') === bare)
}
