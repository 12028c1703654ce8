import type { Photo } from '../../templates/parts/photo.tsx'
import type { Picture } from '../model/picture.ts'
import type { Settings } from '../model/site.ts'
import { hrefTo } from './address.ts'

/** How wide a picture is published, in pixels; never wider than it is. */
export function widthsOf(picture: Picture): number[] {
  return [...new Set([480, 960, 1600].map((width) => Math.min(width, picture.width)))]
}

/** The address of a picture at one of its widths. */
export function addressOfPicture(picture: Picture, width: number): string {
  return `/assets/pictures/${stemOf(picture.path)}-${picture.digest.slice(0, 8)}-${width}.webp`
}

/** The address of a picture at its largest. */
export function addressOfLargest(picture: Picture): string {
  return addressOfPicture(picture, widthsOf(picture).at(-1) ?? picture.width)
}

export function photoOf(picture: Picture, alt: string, settings: Settings): Photo {
  const widths = widthsOf(picture)
  const href = (width: number) => hrefTo(addressOfPicture(picture, width), settings)
  return {
    src: href(widths[1] ?? widths[0] ?? picture.width),
    srcset: widths.map((width) => `${href(width)} ${width}w`).join(', '),
    width: picture.width,
    height: picture.height,
    alt,
  }
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 60) || 'picture'
}
