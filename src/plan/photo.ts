import type { Photo, PhotoSource } from '../../templates/parts/photo.tsx'
import type { PictureFormat } from '../model/output.ts'
import type { Picture } from '../model/picture.ts'
import type { Settings } from '../model/site.ts'
import { hrefTo } from './address.ts'

/** One file that a picture is published as. */
export interface Version {
  readonly format: PictureFormat
  readonly width: number
}

/** Every file that a picture is published as: the formats that browsers take first, then the one that all of them read. */
export function versionsOf(picture: Picture): Version[] {
  const widths = widthsOf(picture)
  const modern = modernFormats(picture).flatMap((format) => widths.map((width) => ({ format, width })))
  return [...modern, fallbackOf(picture)]
}

/** The address of a picture as one of its files. */
export function addressOfVersion(picture: Picture, { format, width }: Version): string {
  return `/assets/pictures/${stemOf(picture.path)}-${picture.digest.slice(0, 8)}-${width}.${endings[format]}`
}

/** The address of a picture at its largest, in a format that everything reads. */
export function addressOfLargest(picture: Picture): string {
  return addressOfVersion(picture, fallbackOf(picture))
}

/** The format of that file, and its size in pixels. */
export function largestOf(picture: Picture): Version & { readonly height: number } {
  const { format, width } = fallbackOf(picture)
  return { format, width, height: Math.round((width * picture.height) / picture.width) }
}

export function photoOf(picture: Picture, alt: string, settings: Settings): Photo {
  const src = hrefTo(addressOfLargest(picture), settings)
  const widths = widthsOf(picture)
  const sources = modernFormats(picture).map((format) => ({
    type: `image/${format}`,
    srcset: widths
      .map((width) => `${hrefTo(addressOfVersion(picture, { format, width }), settings)} ${width}w`)
      .join(', '),
  }))
  return {
    src,
    sources: picture.kind === 'animated' ? [still(src, picture), ...sources] : sources,
    width: picture.width,
    height: picture.height,
    alt,
    colour: picture.colour,
  }
}

// 480 for thumbs and small phones, 800 for half a page and cards on dense screens, 1280 for phones, 1920 for the rest.
const steps = [480, 800, 1280, 1920]

/**
 * How wide a picture is published, in pixels: never wider than it is, and in no width that hardly differs from the
 * next. What is drawn by lines has no pixels, and is sharp on dense screens, too.
 */
function widthsOf({ width, kind }: Picture): number[] {
  const most = Math.min(kind === 'drawing' ? 2 * width : width, steps.at(-1) ?? width)
  return [...steps.filter((step) => step < 0.85 * most), most]
}

// sharp writes no AVIF that moves.
function modernFormats({ kind }: Picture): PictureFormat[] {
  return kind === 'animated' ? ['webp'] : ['avif', 'webp']
}

// Of what moves it is the first frame.
function fallbackOf(picture: Picture): Version {
  const isOpaque = picture.colour !== undefined || picture.kind === undefined
  return { format: isOpaque ? 'jpeg' : 'png', width: widthsOf(picture).at(-1) ?? picture.width }
}

function still(src: string, picture: Picture): PhotoSource {
  const { format } = fallbackOf(picture)
  return { media: '(prefers-reduced-motion: reduce)', type: `image/${format}`, srcset: src }
}

const endings = { avif: 'avif', webp: 'webp', jpeg: 'jpg', png: 'png' } as const

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 60) || 'picture'
}
