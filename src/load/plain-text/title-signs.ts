import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { isPerson } from './names.ts'
import type { titleWeights } from './title-weights.ts'
import { endsSentence, hasSentence } from './width.ts'

export type Signs = Readonly<Partial<Record<keyof typeof titleWeights, number>>>

/** What is the same for all lines of a page, counted once. */
export interface Page {
  readonly lines: readonly Line[]
  readonly body: Span
  readonly prose: readonly number[]
  /** How many prose lines stand above each line. */
  readonly proseAbove: readonly number[]
  readonly words: ReadonlyMap<string, number>
  readonly ownWords: readonly ReadonlySet<string>[]
  readonly bare: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function pageOf(lines: readonly Line[], body: Span): Page {
  const prose: number[] = []
  const proseAbove: number[] = []
  const places = new Map<string, number[]>()
  const words = new Map<string, number>()
  const bare = lines.map(({ text }) => bareOf(text.slice(0, 400)))
  const ownWords = lines.map(({ text }) => new Set(wordsIn(text.slice(0, 1000))))
  for (const [index, line] of lines.entries()) {
    proseAbove.push(prose.length)
    if (isProse(line)) prose.push(index)
    const name = bare[index] ?? ''
    const same = places.get(name)
    if (!same) places.set(name, [index])
    else if (same.length < 20) same.push(index)
    if (index >= body.from && index < body.to) {
      for (const word of ownWords[index] ?? []) words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
  return { lines, body, prose, proseAbove, words, ownWords, bare, places }
}

export function isProse({ kind, width, text }: Line): boolean {
  return kind === 'text' && width >= 70 && hasSentence(text)
}

/** What speaks for and against one line. */
export function signsOf(page: Page, index: number): Signs | undefined {
  const line = page.lines[index]
  const isNotice = line?.kind === 'furniture' && line.rule === 'notice' && line.width >= 30
  if (!line || (line.kind !== 'text' && !isNotice) || line.width > 240 || line.width < 4) return undefined
  return { ...ofWords(page, index), ...ofNeighbours(page, index), ...ofPlace(page, index), ...ofForm(line) }
}

function ofWords(page: Page, index: number): Signs {
  const own = [...(page.ownWords[index] ?? [])]
  const inBody = index >= page.body.from && index < page.body.to ? 1 : 0
  const said = own.filter((word) => (page.words.get(word) ?? 0) > inBody).length
  const inLead = sharedWithLead(page, index)
  const all = Math.max(own.length, 2)
  const isLong = (page.lines[index]?.width ?? 0) >= 20
  return {
    bodyWords: said / all,
    leadWords: inLead / all,
    manyLeadWords: Math.min(inLead, 6) / 6,
    saidTwice: isLong && (isElsewhere(page, index) || isPartAbove(page, index)) ? 1 : 0,
    rivalAbove: rivalAbove(page, index),
  }
}

/** How many of a line's words the next four lines of prose say, too. */
function sharedWithLead({ ownWords, prose, proseAbove }: Page, index: number): number {
  const from = proseAbove[index + 1] ?? prose.length
  const lead = prose.slice(from, from + 4).map((at) => ownWords[at])
  return [...(ownWords[index] ?? [])].filter((word) => lead.some((words) => words?.has(word))).length
}

function isElsewhere({ bare, places }: Page, index: number): boolean {
  const same = places.get(bare[index] ?? '') ?? []
  return same.length > 1 && same.length < 5
}

/** From 0 to 1, how much a line shortly above is like a title, too: a standfirst is no worse than the title over it. */
function rivalAbove(page: Page, index: number): number {
  let most = 0
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const line = page.lines[at]
    if (!line || isProse(line)) break
    if (isHeadline(line)) most = Math.max(most, Math.min(1, sharedWithLead(page, at) / 3))
  }
  return most
}

function isHeadline(line: Line | undefined): boolean {
  if (line?.kind !== 'text' || line.width < 24 || line.width > 180) return false
  return !endsSentence(line.text) && !call.test(line.text) && !trail.test(line.text) && !caption.test(line.text)
}

/** Whether the window's title, or a breadcrumb, ends or begins with the line. */
function isPartAbove({ bare, lines }: Page, index: number): boolean {
  const name = bare[index] ?? ''
  if (name.length < 8) return false
  const isPart = (at: number) => {
    const other = bare[at] ?? ''
    return other.length > name.length && (other.startsWith(name) || other.endsWith(name))
  }
  for (let at = 0; at < Math.min(6, index); at++) if (isPart(at)) return true
  for (let at = Math.max(0, index - 8); at < index; at++) if (lines[at]?.kind !== 'byline' && isPart(at)) return true
  return false
}

function ofNeighbours({ lines }: Page, index: number): Signs {
  const line = lines[index]
  const below = (count: number) => lines.slice(index + 1, index + 1 + count)
  const above = (count: number) => lines.slice(Math.max(0, index - count), index)
  const isDated = ({ byline }: Line) => Boolean(byline?.published ?? byline?.updated ?? byline?.either)
  const [next] = below(1)
  const last = lines[index - 1]
  const isShort = (one: Line | undefined) => one?.kind !== 'byline' && (one?.width ?? 100) < 40
  return {
    dateBelow: below(7).some(isDated) ? 1 : 0,
    dateAbove: above(2).some(isDated) ? 1 : 0,
    crumbAbove1: last?.kind === 'breadcrumb' ? 1 : 0,
    crumbAbove: above(6).some(({ kind }) => kind === 'breadcrumb') ? 1 : 0,
    controlsBelow: below(4).some(({ rule }) => rule === 'font size switch' || rule === 'share bar') ? 1 : 0,
    standsApart: line?.isApart && (next?.isApart ?? true) ? 1 : 0,
    amongShort: (!line?.isApart && isShort(last) ? 0.5 : 0) + (next && !next.isApart && isShort(next) ? 0.5 : 0),
    proseBelow1: next && isProse(next) ? 1 : 0,
    afterProse: last && isProse(last) ? 1 : 0,
  }
}

function ofPlace({ body, prose, proseAbove }: Page, index: number): Signs {
  const next = prose[proseAbove[index + 1] ?? prose.length]
  const inBody = index >= body.from && index < body.to
  return {
    gapToProse: log(next === undefined ? 40 : next - index - 1),
    proseAbove: log(proseAbove[index] ?? 0),
    inBody: inBody ? 1 : 0,
    intoBody: inBody ? log(index - body.from) : 0,
  }
}

function log(count: number): number {
  return Math.log2(1 + count)
}

function ofForm({ text, width, kind }: Line): Signs {
  return {
    notice: kind === 'furniture' ? 1 : 0,
    width10: width < 10 ? 1 : 0,
    width20: width >= 10 && width < 20 ? 1 : 0,
    width30: width >= 20 && width < 30 ? 1 : 0,
    width110: width > 110 && width <= 160 ? 1 : 0,
    width160: width > 160 ? 1 : 0,
    sentence: endsSentence(text) && !/[!?！？:：…]$/.test(text) ? 1 : 0,
    colon: /[:：]$/.test(text) ? 1 : 0,
    numbered: /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)）:]\s?(?!\d)|^(?:step|part|chapter) \d/i.test(text)
      ? 1
      : 0,
    small: /^\p{Ll}/u.test(text) ? 1 : 0,
    caption: caption.test(text) ? 1 : 0,
    bars: /[|｜»›·•]/.test(text) ? 1 : 0,
    trail: trail.test(text) ? 1 : 0,
    call: call.test(text) ? 1 : 0,
    person: isPerson(text) ? 1 : 0,
  }
}

// A way to the page with other signs between its steps: `Home : Health : Title`, `當前位置：首頁 >> 今日`, `Home · Farm · Title`
const trail =
  /^(?:home|homepage|首页|首頁|主页)\s*[:·•/|>»-]|[>＞〉》»].*[>＞〉》»]|[當当]前位置|所在位置|\s::?\s.*\s::?\s/i
// `Photo: Jane Doe`, `Image credit`, `(AP Photo)`, `图：…`, `… by Jane Doe on Unsplash`
const caption =
  /^(?:photo|picture|image|credit|source|video|caption|illustration|getty|file)s?\b.{0,30}[:：/]|\((?:photo|pic|image|file|AP|reuters)\b|\b(?:getty images|shutterstock|unsplash|courtesy of)\b|^(?:图|圖|资料图|資料圖)[^，。]{0,8}[：:]|[摄攝]$/i
// `Sign up for …`, `Get started`, `Listen to this article`, `What are you looking for?`, `Share this`, `点击`
const call =
  /^(?:please|sign (?:up|in)|log ?in|subscribe|register|join|get (?:started|a|our|the|your)|start (?:your|for|a|typing)|listen (?:to|now)|watch|share|search|click|tap|download|find (?:a|your|us)|learn more|read (?:more|our|the)|view|see (?:all|more|also)|follow|enter|skip|buy|shop|contact|request|book (?:a|now)|try|call|access|apply|donate|table of contents|in this article|what are you looking|open|close|show|hide|save|print|visit|check|explore|browse|add|submit|back to|go to|jump to|i have|an error|loading|thanks?)(?=$|[\s:!?.,])|订阅|訂閱|欢迎|歡迎|点击|點擊|下载|下載|登录|注册|热线|熱線|专题|推荐/iu

// Content words of English, pairs of characters of Chinese.
function wordsIn(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return [...latin.filter((word) => !stop.has(word)).map(stemmed), ...han]
}

function stemmed(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word
}

const stop = new Set(
  'the and for you are with that this from have has was were not but all can will your our their its his her how what who why when where into out about more most new one two get use using than then them they these those over after also been being other some such only just like'.split(
    ' ',
  ),
)

/** A text without case, spaces and punctuation. */
export function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
}
