import { createHash } from 'node:crypto'
import { type Card, shownBy } from '../../model/card.ts'
import type { CardOutput } from '../../model/output.ts'
import { fileAt } from '../address.ts'
import type { IndexedSite } from '../indexed-site.ts'

/** A card with its place in the site. */
export interface PlannedCard {
  readonly address: string
  readonly card: Card
  /** What it shows, in words. */
  readonly alt: string
  /** Path of the file within content/ that it is about. */
  readonly about?: string
}

/** The card of a page, under a name that changes with it; undefined where the site has no cards. */
export function cardAt(
  page: string,
  make: () => Omit<PlannedCard, 'address'>,
  site: IndexedSite,
): PlannedCard | undefined {
  if (!site.hasCards) return undefined
  const made = make()
  const digest = createHash('sha1').update(shownBy(made.card)).digest('hex').slice(0, 8)
  const ending = made.card.art.kind === 'photo' ? 'jpg' : 'png'
  return { ...made, address: `/assets/cards${page.replace(/\/$/, '') || '/home'}.${digest}.${ending}` }
}

/** A card as a file of the site; none where there is no card. */
export function cardOutputs(planned: PlannedCard | undefined): CardOutput[] {
  if (!planned) return []
  const { address, card, about } = planned
  return [{ kind: 'card', path: fileAt(address), card, about }]
}
