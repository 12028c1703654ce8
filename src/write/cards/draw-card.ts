import type { PngOptions } from 'sharp'
import { type Card, type CardColours, cardSize } from '../../model/card.ts'
import type { Picture } from '../../model/picture.ts'
import { decoded } from '../picture-recipe.ts'
import { layoutOf } from './layout.ts'
import { seatArt } from './seat-art.ts'
import type { Studio } from './studio.ts'

/** A card as a file: JPEG with a photograph, else PNG. The same bytes for the same card. */
export async function drawCard(card: Card, studio: Studio): Promise<Uint8Array> {
  const { art, colours } = card
  const photoWidth = art.kind === 'photo' ? widthOf(art.picture) : 0
  const room = art.kind === 'photo' ? { right: cardSize.width - photoWidth - 48 } : art.whole ? besideWhole : besidePart
  const seats = art.kind === 'seats' ? seatArt(art, colours) : emptyDrawing
  const drawing = seats.replace('</svg>', `${mark(colours)}</svg>`)
  const pixels = await studio.paint(colours.ground, drawing, await layoutOf(card, room, studio))
  const { default: sharp } = await import('sharp')
  const image = sharp(pixels, { raw: { ...cardSize, channels: 4 } }).removeAlpha()
  if (art.kind === 'seats') return image.png(flat).toBuffer()
  const photo = await photoOf(art.picture, photoWidth, colours.ground)
  return image
    .composite(photo ? [{ input: photo, left: cardSize.width - photoWidth, top: 0 }] : [])
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

const besidePart = { right: 700 }
// The outer row of the auditorium begins behind these.
const besideWhole = { right: 620, bottom: 372, footRight: 500 }

// As wide as its height allows, so that as little as possible is cut off, and neither the type nor the picture is crowded.
function widthOf({ width, height }: Picture): number {
  return Math.round(Math.min(620, Math.max(440, (cardSize.height * width) / height)))
}

// One that cannot be read is said where it is made in other sizes; the card has the ground in its place.
async function photoOf(picture: Picture, width: number, ground: string): Promise<Buffer | undefined> {
  const { height } = cardSize
  try {
    const { still } = await decoded(picture, Math.ceil(Math.max(width, (height * picture.width) / picture.height)))
    return await still.resize({ width, height, fit: 'cover' }).flatten({ background: ground }).png().toBuffer()
  } catch {
    return undefined
  }
}

// Few colours are in it; more effort costs twice the time, and saves nothing.
const flat: PngOptions = { palette: true, colours: 64, effort: 1, dither: 0 }

const emptyDrawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"></svg>`

// The badge of the site: four seats, one of them lit.
function mark({ ground, seat }: CardColours): string {
  return [
    '<g transform="translate(64 52)">',
    '<rect width="33" height="41" rx="7" fill="#fff"/>',
    `<rect x="10.8" y="4.6" width="11.4" height="3.9" rx="1.95" fill="${ground}"/>`,
    `<g fill="${seat}" opacity=".55"><circle cx="8.5" cy="29.6" r="3"/><circle cx="11.8" cy="21" r="3"/><circle cx="24.5" cy="29.6" r="3"/></g>`,
    `<circle cx="21" cy="21" r="3.6" fill="${ground}"/></g>`,
  ].join('')
}
