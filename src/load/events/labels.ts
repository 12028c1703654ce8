import type { Passage } from './passages.ts'

/** What a labelled line of an announcement tells: `时间：…`, `Venue: …`. */
export type FactKind = 'name' | 'when' | 'time' | 'where' | 'organisers' | 'url' | 'format'

export interface Fact {
  readonly kind: FactKind
  /** As it is written before the colon. */
  readonly label: string
  readonly value: string
  readonly passage: Passage
  /** Where the value begins in the passage. */
  readonly index: number
  /** The label says that it is the event's: `会议时间`, and not just `时间`. */
  readonly isOwn: boolean
}

const ofEvent = '(?:活动|会议|大会|论坛|峰会|展会|比赛|讲座|沙龙|直播|举办|举行|召开|开展|培训|年会|会期|开幕)'
const labels: Readonly<Record<FactKind, string>> = {
  name: `${ofEvent}名称|event name|event title|name of (?:the )?event|conference name`,
  when: `${ofEvent}?(?:时间|日期|时间地点|时间和地点|時間)|会期|dates?|when|(?:event|conference|workshop|meeting|forum|summit) dates?|dates? (?:and|&|/) ?times?|dates?/times?|dates? (?:and|&) (?:venue|place|location)|when (?:and|&) where`,
  time: 'time',
  where: `${ofEvent}?(?:地点|地點|地址|会场|場地|场地|场馆)|venue|where|location|place|address|city`,
  organisers: `(?:联合|共同)?(?:主办|主辦|承办|承辦)(?:单位|單位|方|机构)?|(?:co-?)?(?:organi[sz]ers?|organi[sz]ed by|hosts?|hosted by)|presented by`,
  url: `(?:${ofEvent}|官方)?(?:官网|官方网站|网站|网址)|(?:official |event |conference )?(?:web ?site|web ?page|site|url)|more info(?:rmation)?|home ?page`,
  format: `${ofEvent}?(?:形式|方式)|format|mode`,
}
const patterns = Object.entries(labels).map(
  // `- **时间**：`, `【地点】`, `一、会议时间`, `📅 When:`
  ([kind, words]) => ({
    kind: kind as FactKind, // a key of the literal above
    pattern: new RegExp(
      `^(?:[^\\p{L}\\p{N}\\n]{0,8}|[(（]?[一二三四五六七八九十\\d]{1,2}[)）]?[、.．]\\s*)(${words})\\s*(?:[:：]|[】\\]]\\s*[:：]?|\\s-\\s)\\s*`,
      'iu',
    ),
  }),
)
const own = new RegExp(`^${ofEvent}|^(?:event|conference|workshop|meeting|forum|summit|when)`, 'i')

/** The labelled lines of a passage. */
export function factsIn(passage: Passage): Fact[] {
  if (!/[:：】\]]|\s-\s/.test(passage.text)) return []
  const facts: Fact[] = []
  let from = 0
  for (const line of passage.text.split('\n')) {
    const fact = factOf(line, passage, from)
    if (fact) facts.push(fact)
    from += line.length + 1
  }
  return facts
}

// Something short, and a colon or a bracket behind it.
const isLabelled = /^[^:：】\]]{1,40}(?:[:：】\]]|\s-\s)/

function factOf(line: string, passage: Passage, from: number): Fact | undefined {
  if (line.length > 400 || !isLabelled.test(line)) return undefined
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(line)
    if (!match) continue
    const label = match[1] ?? ''
    const value = line.slice(match[0].length)
    return { kind, label, value, passage, index: from + match[0].length, isOwn: own.test(label) }
  }
  return undefined
}

/** The labelled lines of all passages; a label in a cell or a term belongs to what stands behind it. */
export function factsOf(passages: readonly Passage[]): Fact[] {
  return passages.flatMap((passage, at) => {
    const next = passages[at + 1]
    const isAlone =
      passage.text.length <= 20 &&
      next &&
      (passage.kind === 'cell' || passage.kind === 'item') &&
      next.kind === passage.kind
    const fact =
      isAlone && !/[:：]\s*\S/.test(passage.text)
        ? factOf(`${passage.text.replace(/[:：\s]+$/, '')}:`, passage, 0)
        : undefined
    return fact && next ? [{ ...fact, value: next.text, passage: next, index: 0 }] : factsIn(passage)
  })
}
