import type { Language } from './article.ts'
import type { Picture } from './picture.ts'

/** The picture by which other sites show a link to a page: 1200 × 630. Plain data: what it shows, not how. */
export interface Card {
  /** Name of the site. */
  readonly site: string
  /** What is largest; a second one says the same in another language. */
  readonly titles: readonly [CardText, ...CardText[]]
  /** A date in numerals, cut where its size changes. */
  readonly date: readonly CardNumeral[]
  /** Lines below: a place, a source. */
  readonly facts: readonly CardText[]
  readonly colours: CardColours
  /** What is beside the type. */
  readonly art: SeatsArt | PhotoArt
}

export interface CardText {
  readonly text: string
  readonly language: Language
}

/** `20–21`, or smaller: `Jun 2024`. */
export interface CardNumeral {
  readonly text: string
  readonly small?: boolean
}

/** In hexadecimal. */
export interface CardColours {
  readonly ground: string
  readonly seat: string
  readonly lit: string
}

/** A year as an auditorium, in pixels of the card. */
export interface SeatsArt {
  readonly kind: 'seats'
  readonly year: number
  /** Where the stage is. */
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly lit: readonly LitSeat[]
  /** Months whose rows are lit as a whole. */
  readonly months: readonly number[]
  /** Whether the seats are rings. */
  readonly online: boolean
  /** Whether all of the year is seen, and every lit seat in full; else seats grow out of nothing beside the type. */
  readonly whole: boolean
}

/** A seat in the colour of the card, or in one of its own. */
export interface LitSeat {
  readonly month: number
  readonly day: number
  readonly colour?: string
}

export interface PhotoArt {
  readonly kind: 'photo'
  readonly picture: Picture
}

export const cardSize = { width: 1200, height: 630 } as const

/** All that a card shows, as text. Where its picture lies differs from machine to machine; the digest of that says all. */
export function shownBy(card: Card): string {
  return JSON.stringify(card, (name, value) => (name === 'file' || name === 'path' ? undefined : value))
}
