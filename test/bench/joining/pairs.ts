import type { JoinedArticles } from './joined-articles.ts'

/** How well articles are joined, by pairs of articles: those of one event are to share one page, and no others. */
export interface PairScore {
  readonly right: number
  /** Pairs that share a page and no event. */
  readonly wrong: readonly string[]
  /** Pairs that share an event and no page. */
  readonly missed: readonly string[]
  /** Shares from 0 to 1. */
  readonly precision: number
  readonly recall: number
}

export function pairScore({ eventOf, site: { conferenceOf } }: JoinedArticles): PairScore {
  const ids = Object.keys(eventOf).sort()
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ a, b })))
  const isJoined = ({ a, b }: Pair) => conferenceOf[a] !== undefined && conferenceOf[a] === conferenceOf[b]
  const isOne = ({ a, b }: Pair) => eventOf[a] === eventOf[b] && eventOf[a] !== 'none'
  const joined = pairs.filter(isJoined)
  const right = joined.filter(isOne).length
  const named = ({ a, b }: Pair) => `${a} + ${b}`
  const missed = pairs.filter((pair) => isOne(pair) && !isJoined(pair)).map(named)
  return {
    right,
    wrong: joined.filter((pair) => !isOne(pair)).map(named),
    missed,
    precision: joined.length === 0 ? 1 : right / joined.length,
    recall: right / (right + missed.length),
  }
}

interface Pair {
  readonly a: string
  readonly b: string
}
