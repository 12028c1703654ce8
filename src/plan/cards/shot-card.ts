import type { Conference } from '../../model/site.ts'
import { addressOfShot, type Owner, type Shot } from '../album.ts'
import { coloursOf, yearOf } from '../edition.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { cardAt, type PlannedCard } from './card-at.ts'

/** The card of the page of one picture: the picture, and what is said of it. */
export function shotCard(
  { figure, picture, slug }: Shot,
  { owner, conference, name }: { readonly owner: Owner; readonly conference?: Conference; readonly name: string },
  site: IndexedSite,
): PlannedCard | undefined {
  const { language, title } = owner
  const said = figure.caption || figure.alt
  const make = () => ({
    card: {
      site: site.settings.title,
      titles: [{ text: said || title, language }] as const,
      date: [],
      facts: [...(said ? [{ text: title, language }] : []), { text: name, language }],
      colours: coloursOf(conference && yearOf(conference)),
      art: { kind: 'photo' as const, picture },
    },
    alt: figure.alt || said || title,
  })
  return cardAt(addressOfShot(owner, { slug }), make, site)
}
