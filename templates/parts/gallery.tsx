import { Hole, type Missing } from './hole.tsx'
import { type Photo, PhotoImage, type PhotoPlace, sizesAlone } from './photo.tsx'
import { placed } from './placed.ts'
import { Text, useWords } from './reading.tsx'

/** A picture that leads to its own page, or the place of one that is not kept. */
export type Print = KeptPrint | MissingPrint

export interface KeptPrint {
  readonly kind: 'kept'
  readonly photo: Photo
  /** Place among the pictures of its article, from 1; the lead picture is 0. */
  readonly number: number
  /** Its own page. */
  readonly href: string
}

export interface MissingPrint {
  readonly kind: 'missing'
  readonly missing: Missing
}

export interface Caption {
  /** `1`, `1–2`; absent where the article has one picture only. */
  readonly numbers?: string
  readonly text?: string
  readonly credit?: string
}

/** Pictures in rows of one height: their shapes and their order are kept. */
export interface Plate {
  readonly cells: readonly Cell[]
  /** What is said of several of them together. */
  readonly captions: readonly Caption[]
}

export interface Cell {
  readonly print: Print
  /** What is said of this picture alone. */
  readonly caption?: Caption
  readonly shares: Shares
}

/** How much of its row a picture takes, in hundredths, on a page that is narrow, of middle width, or wide. */
export interface Shares {
  readonly narrow: number
  readonly middle: number
  readonly wide: number
}

export interface GalleryProps {
  readonly plates: readonly Plate[]
}

export function Gallery({ plates }: GalleryProps) {
  return (
    <div class="album" data-gallery>
      {plates.map((plate) => (
        <PlateFigure plate={plate} />
      ))}
    </div>
  )
}

/** Pictures in rows. */
export function Rows({ cells }: { readonly cells: readonly Cell[] }) {
  const captioned = cells.some(({ caption }) => caption)
  return (
    <ul class={captioned ? 'gallery captioned' : 'gallery'}>
      {cells.map((cell) => (
        <li data-p={placed([cell.shares.narrow, cell.shares.middle, cell.shares.wide])}>
          <CellFigure cell={cell} />
        </li>
      ))}
    </ul>
  )
}

/** A picture, linked to its own page. */
export function PrintLink({ print, at }: { readonly print: KeptPrint; readonly at: PhotoPlace }) {
  const { picture, leadPicture } = useWords()
  const { photo, number } = print
  const name = photo.alt || (number === 0 ? leadPicture : picture(number))
  return (
    <a class={classOf(photo)} href={print.href} data-sizes={sizesAlone(photo)}>
      <PhotoImage photo={photo} at={at} alt={name} />
    </a>
  )
}

// What has hardly any pixels is not stretched to the height of its row; what is very tall stands on a ground.
function classOf({ width, height }: Photo): string {
  if (Math.max(width, height) < 120) return 'print small'
  return height > 2 * width ? 'print tall' : 'print'
}

/** What the source says below a picture. */
export function CaptionText({ caption }: { readonly caption: Caption }) {
  const { creditIs, noCaption } = useWords()
  const { numbers, text, credit } = caption
  return (
    <>
      {numbers && <span class="num">{numbers}</span>}
      {text && <Text>{text}</Text>}
      {text && credit && ' · '}
      {credit && (
        <span class="credit">
          {creditIs}
          <Text>{credit}</Text>
        </span>
      )}
      {!text && !credit && noCaption}
    </>
  )
}

function PlateFigure({ plate: { cells, captions } }: { readonly plate: Plate }) {
  const kind = cells.length === 1 ? 'plate single' : 'plate'
  if (captions.length === 0) {
    return (
      <div class={kind}>
        <Rows cells={cells} />
      </div>
    )
  }
  return (
    <figure class={kind}>
      <Rows cells={cells} />
      <figcaption>
        {captions.map((caption) => (
          <p>
            <CaptionText caption={caption} />
          </p>
        ))}
      </figcaption>
    </figure>
  )
}

function CellFigure({ cell: { print, caption, shares } }: { readonly cell: Cell }) {
  const shown = print.kind === 'kept' ? <PrintLink print={print} at={shares} /> : <Hole missing={[print.missing]} />
  if (!caption) return shown
  return (
    <figure>
      {shown}
      <figcaption>
        <CaptionText caption={caption} />
      </figcaption>
    </figure>
  )
}
