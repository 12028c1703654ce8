import type { Card, CardText } from '../../model/card.ts'
import type { DrawableText } from './card-characters.ts'

/** A card whose texts can all be drawn, and what of its titles cannot. */
export interface DrawableCard {
  readonly card: Card
  readonly missing: readonly string[]
  /** Whether nothing is left of its title; the name of the site stands in its place. */
  readonly isUntitled: boolean
}

export function drawableCard(card: Card, drawable: (text: string) => DrawableText): DrawableCard {
  const kept = (texts: readonly CardText[]) =>
    texts.flatMap(({ text, language }) => {
      const { isLost, text: drawn } = drawable(text)
      return isLost ? [] : [{ text: drawn, language }]
    })
  const site = drawable(card.site)
  const name = site.isLost ? '' : site.text
  const [first, ...others] = kept(card.titles)
  return {
    card: {
      ...card,
      site: name,
      titles: [first ?? { text: name, language: 'en' }, ...others],
      facts: kept(card.facts),
    },
    missing: [...new Set(card.titles.flatMap(({ text }) => drawable(text).missing))],
    isUntitled: first === undefined,
  }
}
