import type { Renderer } from '@takumi-rs/core'
import { cardSize } from '../../model/card.ts'
import { cardFonts, families } from './card-fonts.ts'

/** Text as it is drawn, without its place. */
export interface Type {
  readonly text: string
  readonly family: keyof typeof families
  readonly weight: number
}

/** A text at a place of the card: its upper left corner, in pixels. */
export interface PlacedType extends Type {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
}

/** The one place that knows the library by which cards are drawn. */
export interface Studio {
  /** Widths of texts, in units of the size of their type. */
  measure(texts: readonly Type[]): Promise<number[]>
  /** Pixels of a card, red, green, blue and alpha: a ground, a drawing in SVG, and texts. */
  paint(ground: string, drawing: string, texts: readonly PlacedType[]): Promise<Uint8Array>
}

/** Throws where the library has no program for this machine. */
export async function openStudio(): Promise<Studio> {
  const { Renderer } = await import('@takumi-rs/core') // throws where there is no program for this machine
  const renderer = new Renderer()
  for (const face of cardFonts()) await renderer.registerFont(face)
  return {
    measure: (texts) => measured(texts, renderer),
    paint: (ground, drawing, texts) => painted({ ground, drawing, texts }, renderer),
  }
}

async function measured(texts: readonly Type[], renderer: Renderer): Promise<number[]> {
  const unit = 100
  const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const
  const children = texts.map((type) => ({
    ...{ type: 'text' as const, text: type.text },
    style: { ...styleOf(type), fontSize: unit },
  }))
  const { children: boxes } = await renderer.measure({ type: 'container', style, children })
  return texts.map((_, index) => (boxes[index]?.width ?? 0) / unit)
}

interface Painting {
  readonly ground: string
  readonly drawing: string
  readonly texts: readonly PlacedType[]
}

function painted({ ground, drawing, texts }: Painting, renderer: Renderer): Promise<Uint8Array> {
  const whole = { position: 'absolute', left: 0, top: 0, ...cardSize } as const
  return renderer.render(
    {
      type: 'container',
      style: { ...cardSize, position: 'relative', backgroundColor: ground },
      children: [
        { type: 'image', src: 'drawing', style: whole },
        ...texts.map((type) => ({
          ...{ type: 'text' as const, text: type.text },
          style: { ...styleOf(type), ...placeOf(type) },
        })),
      ],
    },
    { ...cardSize, format: 'raw', images: [{ src: 'drawing', data: Buffer.from(drawing), cache: 'none' }] },
  )
}

function styleOf({ family, weight }: Type) {
  return { fontFamily: families[family], fontWeight: weight, whiteSpace: 'pre', lineHeight: 1 } as const
}

function placeOf({ x, y, size, colour }: PlacedType) {
  return { position: 'absolute', left: x, top: y, fontSize: size, color: colour } as const
}
