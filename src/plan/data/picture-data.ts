import type { Conference } from '../../model/site.ts'
import { urlOf } from '../address.ts'
import { addressOfShot, eventOwner, type Owner, ownerOf, type Shot, shotsOf } from '../album.ts'
import { coverageOf, type IndexedSite } from '../indexed-site.ts'
import { addressOfLargest, largestOf } from '../photo.ts'
import { pictureId } from './ids.ts'

/** The kept pictures of an owner, each with its page, as parts of what has that id. */
export function pictureData(owner: Owner, id: string, site: IndexedSite) {
  return shotsOf(owner, site).map((shot) => onePicture(shot, owner, id, site))
}

// https://schema.org/ImageObject, with what Google asks for where a licence is known:
// https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
export function onePicture(shot: Shot, owner: Owner, id: string, site: IndexedSite) {
  const { figure, picture } = shot
  const address = addressOfShot(owner, shot)
  const { width, height, format } = largestOf(picture)
  return {
    ...{
      '@type': 'ImageObject' as const,
      '@id': pictureId(address, site.settings),
      url: urlOf(address, site.settings),
    },
    contentUrl: urlOf(addressOfLargest(picture), site.settings),
    ...{ width: pixels(width), height: pixels(height), encodingFormat: `image/${format}` },
    ...{ caption: figure.caption || figure.alt || undefined, creditText: figure.credit },
    isPartOf: { '@id': id },
  }
}

// E37 is the pixel among the units of trade: UN/CEFACT, Recommendation 20.
function pixels(value: number) {
  return { '@type': 'QuantitativeValue' as const, value, unitCode: 'E37' }
}

/** Addresses of the pictures of an owner. */
export function picturesOf(owner: Owner, site: IndexedSite): string[] {
  return shotsOf(owner, site).map(({ picture }) => urlOf(addressOfLargest(picture), site.settings))
}

/** Those of a conference, and the first of each article about it: what its page shows. */
export function picturesOfEvent(conference: Conference, site: IndexedSite): string[] {
  const entries = coverageOf(conference, site).filter(({ collection }) => collection === 'portfolio')
  const shown = entries.flatMap((entry) => picturesOf(ownerOf(entry), site).slice(0, 4))
  return [...new Set([...picturesOf(eventOwner(conference), site), ...shown])]
}

export function hasPictures(owner: Owner, site: IndexedSite): boolean {
  return shotsOf(owner, site).length > 0
}
