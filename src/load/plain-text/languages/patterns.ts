import type { DateMeaning } from '../../../model/rules.ts'
import type { BylineWords } from './byline-words.ts'

/** The words of a language as patterns of lines. */
export interface BylinePatterns {
  readonly language: string
  /** A word with a colon, wherever in a line. */
  readonly keys: RegExp
  /** The same at the beginning; and a word for a date whose date is gone. */
  readonly key: RegExp
  readonly by: RegExp | undefined
  readonly behindNames: RegExp | undefined
  readonly between: RegExp
  /** A name with what it is: `김민수 기자`. */
  readonly role: RegExp | undefined
  /** A name of this language by itself, where it has a form of its own. */
  readonly name: RegExp | undefined
  readonly noName: RegExp | undefined
  /** What belongs to a date: the end of what stands before it, the beginning of what stands behind it. */
  readonly beforeDate: RegExp
  readonly behindDate: RegExp
  /** Nothing but times, weekdays and the like. */
  readonly idle: RegExp
  /** What says, right before a date, that it is not the article's. */
  readonly others: readonly (readonly [DateMeaning, RegExp])[]
}

// `10:00`, `10.30`, `10h30`, `10 h`, `10時00分`, `10시 30분`
const time = '\\d{1,2}\\s?(?:[:：.h時시]\\s?\\d{2}\\s?[分분]?(?:[:：]\\d{2})?h?|[時시h])(?![\\d\\p{L}])'
const colon = '\\s?[:：＝=｜]'

export function patternsOf(words: BylineWords): BylinePatterns {
  const { keys, updated, beside, weekdays, name } = words
  const published = `${words.published}|${words.date}`
  const small = `(?:(?:${beside}|${weekdays})(?!\\p{L})|${time}|[\\s,，.:：–-])*`
  const word = `(?:(?<updated>${updated})|(?<published>${published}))`
  const ends = `(?=\\s*(?:$|[|｜·•)）/、${words.namesDateBefore ? '\\d' : ''}]))`
  const before = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})${small}$`, 'iu')
  const people = `(?<source>${keys.source})|(?<author>${keys.author})|(?<other>${keys.other})`
  return {
    language: words.language,
    keys: new RegExp(`(?<!\\p{L})(?:${Object.values(keys).join('|')}|${updated}|${published})${colon}`, 'giu'),
    key: new RegExp(`^(?:${people})(?:${colon}|\\s?[/／])\\s*|^${word}(?:${colon}|$)`, 'iu'),
    by: words.by ? new RegExp(`^(?:${words.by})(?:\\s?[:：]\\s*|\\s+)`, 'iu') : undefined,
    behindNames: words.behindNames ? new RegExp(`\\s(?:${words.behindNames})(?=\\s|$).*$`, 'iu') : undefined,
    between: new RegExp(`\\s*[,;、&·]\\s*${words.and ? `|\\s+(?:${words.and})\\s+` : ''}`, 'iu'),
    role: words.role ? new RegExp(`^(${name})\\s?(?:${words.role})(?:\\s+\\S+@\\S+)?$`, 'u') : undefined,
    name: name ? new RegExp(`^(?:${name})$`, 'u') : undefined,
    noName: words.noName ? new RegExp(`(?:${words.noName})$`, 'iu') : undefined,
    beforeDate: new RegExp(`(?<!\\p{L})(?:${word}(?!\\p{L}))?${small}$`, 'iu'),
    behindDate: new RegExp(`^${small}(?:${word}${ends})?`, 'iu'),
    idle: new RegExp(`^${small}$`, 'iu'),
    others: [
      ['deadline', before(words.deadline)],
      ['event', before(words.event)],
    ],
  }
}
