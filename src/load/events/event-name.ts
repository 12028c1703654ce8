/** What a text calls an event, at one place. */
export interface EventName {
  /** As it stands there, with its year and number: `17th Annual Meeting`, `第五届浦江论坛`. */
  readonly name: string
  /** The name without its year and number: what all editions are called. */
  readonly series: string
  readonly acronym?: string
  readonly year?: number
  readonly edition?: number
  /** A larger event that it is a part of: `2022中关村论坛系列活动`. */
  readonly within?: string
  /** Where it begins in its text, and where what belongs to it ends. */
  readonly index: number
  readonly end: number
  /** A `Week` or a `Meeting` may be no event at all; a `Conference` is one. */
  readonly isSure: boolean
}

/** What two mentions of one event have in common: letters and digits of its series, in small ones. */
export function keyOf({ series }: Pick<EventName, 'series'>): string {
  return keyIn(series)
}

export function keyIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `24` → 2024 */
export function fullYear(text: string | undefined): number | undefined {
  if (!text) return undefined
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}
