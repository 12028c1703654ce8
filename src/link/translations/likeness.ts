import { type Article, dateOf, figuresOf } from '../../model/article.ts'

/**
 * Whether two articles of one event and day in different languages may be one article: not where one is much longer, nor where they come
 * from different sources or have no date, unless they show the same pictures or tell the same figures.
 */
export function mayBeVersions(a: Article, b: Article): boolean {
  const [first, second] = [textOf(a), textOf(b)]
  if (!isAsLong(lengthOf(first), lengthOf(second))) return false
  const source = sourcesOf(a, b)
  if (source !== 'different' && (dateOf(a) !== undefined || source === 'same')) return true
  return isShared(picturesOf(a), picturesOf(b), 1) || isShared(numbersIn(first), numbersIn(second), 3)
}

function textOf({ title, body }: Article): string {
  const prose = body.flatMap((block) => (block.kind === 'prose' ? [block.html.replace(/<[^<>]*>/g, ' ')] : []))
  return [title, ...prose].join(' ')
}

/** How many words of English a text has or would have: a Han character is somewhat more than half of one. */
function lengthOf(text: string): number {
  const han = text.match(eastAsian)?.length ?? 0
  const words = text.replace(eastAsian, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0
  return han * 0.6 + words
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

function isAsLong(one: number, other: number): boolean {
  return Math.max(one, other) < short || Math.max(one, other) < 3 * Math.min(one, other)
}

// So few words say nothing by their number.
const short = 60

function sourcesOf({ source: one }: Article, { source: other }: Article): 'same' | 'different' | 'unknown' {
  const [host, otherHost] = [hostOf(one?.url), hostOf(other?.url)]
  if (host && otherHost) return host === otherHost ? 'same' : 'different'
  const [name, otherName] = [one?.name?.toLowerCase(), other?.name?.toLowerCase()]
  if (!name || !otherName) return 'unknown'
  if (name === otherName) return 'same'
  // A newspaper is called otherwise in another language.
  return isHan(name) === isHan(otherName) ? 'different' : 'unknown'
}

/** The part of a host that is its owner's: `english.news.cn` → `news.cn`, `www.chinadaily.com.cn` → `chinadaily.com.cn`. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  return /[^.]+\.(?:(?:com?|net|org|gov|edu|ac)\.[a-z]{2}|[a-z]+)$/.exec(new URL(url).hostname)?.[0]
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name)
}

function picturesOf({ body, cover }: Article): Set<string> {
  return new Set([cover?.src, ...figuresOf(body).map(({ src }) => src)].flatMap((src) => src ?? []))
}

/** Figures that tell something: no single digit, and no year. */
function numbersIn(text: string): Set<string> {
  const numbers = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''))
  return new Set(numbers.filter((number) => number.length > 1 && !/^(19|20)\d\d$/.test(number)))
}

/** Whether two sets share so many, and half of the smaller one. */
function isShared(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): boolean {
  const shared = [...one].filter((item) => other.has(item)).length
  return shared >= least && shared * 2 >= Math.min(one.size, other.size)
}
