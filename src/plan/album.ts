import type { KeptPrint } from '../../templates/parts/gallery.tsx'
import { type Article, type Body, type Cover, type Figure, figuresOf, type Language } from '../model/article.ts'
import { memoised, memoisedOfTwo } from '../model/memoised.ts'
import type { Picture } from '../model/picture.ts'
import type { Conference } from '../model/site.ts'
import { addressOf, addressOfEvent, hrefTo } from './address.ts'
import { type IndexedSite, pictureAt } from './indexed-site.ts'
import { photoOf } from './photo.ts'
import { slugsOf } from './picture-slugs.ts'

/** An article or a conference, as the owner of its pictures. */
export interface Owner {
  readonly address: string
  readonly title: string
  readonly language: Language
  readonly body: Body
  readonly cover?: Cover
}

/** A picture that is kept, and its place among the figures of its owner, from 1; the lead picture is 0. */
export interface Shot {
  readonly number: number
  /** The last part of its page's address. */
  readonly slug: string
  readonly picture: Picture
  readonly figure: Pick<Figure, 'alt' | 'caption' | 'credit'>
}

export const ownerOf = memoised((article: Article): Owner => {
  const { title, language, body, cover } = article
  return { address: addressOf(article), title, language, body, cover }
})

export const eventOwner = memoised((conference: Conference): Owner => {
  const { name, language, body } = conference
  return { address: addressOfEvent(conference), title: name, language, body }
})

/** The cover, where the text does not show it. */
export function leadOf({ cover, body }: Owner, site: IndexedSite): Cover | undefined {
  if (!cover) return undefined
  const picture = pictureAt(cover.src, site)
  const isShown = ({ src }: Figure) =>
    src === cover.src || (src !== undefined && picture !== undefined && pictureAt(src, site)?.path === picture.path)
  return figuresOf(body).some(isShown) ? undefined : cover
}

/** Every kept picture of an owner, the lead picture first. */
export const shotsOf = memoisedOfTwo((owner: Owner, site: IndexedSite): readonly Shot[] => {
  const lead = leadOf(owner, site)
  const figures: readonly (Pick<Figure, 'src' | 'alt' | 'caption' | 'credit'> | undefined)[] = [
    lead,
    ...figuresOf(owner.body),
  ]
  const kept = figures.flatMap((figure, number) => {
    const { src } = figure ?? {}
    const picture = src === undefined ? undefined : pictureAt(src, site)
    if (!figure || !picture || src === undefined) return []
    return [{ number, src, picture, figure: { ...figure, credit: figure.credit ?? creditOf(picture) } }]
  })
  const slugs = slugsOf(kept.map(({ src, picture }) => ({ src, path: picture.path })))
  return kept.map(({ number, picture, figure }, index) => ({ number, slug: slugs[index] ?? '', picture, figure }))
})

// What the article says of who made a picture wins over what the picture's file says.
function creditOf({ creators = [], credit }: Picture): string | undefined {
  const name = creators.join(', ')
  if (!name || credit?.includes(name)) return credit
  return credit ? `${name}/${credit}` : name
}

/** The page of one picture. */
export function addressOfShot(owner: Owner, { slug }: Pick<Shot, 'slug'>): string {
  return `${owner.address}${slug}/`
}

/** A picture as it stands in a text, leading to its own page. */
export function printOf(shot: Shot, owner: Owner, site: IndexedSite): KeptPrint {
  const { number, picture, figure } = shot
  const alt = figure.alt || (figure.caption ?? '')
  return {
    kind: 'kept',
    photo: photoOf(picture, alt, site.settings),
    number,
    href: hrefTo(addressOfShot(owner, shot), site.settings),
  }
}
