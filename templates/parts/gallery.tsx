import { Hole, type Missing } from './hole.tsx'
import { type Photo, PhotoImage, type PhotoPlace } from './photo.tsx'
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
  /** Its file in the largest size. */
  readonly full: string
  /** Width by height in hundredths, rounded to 5. */
  readonly ratio: number
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

/** One row of a gallery: its prints, each with its own caption or all with those of the row. */
export interface Plate {
  readonly prints: readonly Print[]
  readonly captions: readonly Caption[]
  /** Caption by caption to the prints, rather than all below the row. */
  readonly each: boolean
}

export interface GalleryProps {
  readonly plates: readonly Plate[]
  /** Very many pictures, in small. */
  readonly dense: boolean
}

export function Gallery({ plates, dense }: GalleryProps) {
  return (
    <div class="album" data-gallery>
      {plates.map((plate) => (
        <PlateFigure plate={plate} dense={dense} />
      ))}
    </div>
  )
}

/** A picture, linked to its own page. */
export function PrintLink({ print, at }: { readonly print: KeptPrint; readonly at: PhotoPlace }) {
  const { picture, leadPicture } = useWords()
  const { photo, number } = print
  const name = photo.alt || (number === 0 ? leadPicture : picture(number))
  return (
    <a class="print" href={print.href} data-full={print.full}>
      <PhotoImage photo={photo} at={at} alt={name} />
    </a>
  )
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

function PlateFigure({ plate, dense }: { readonly plate: Plate; readonly dense: boolean }) {
  const { prints, captions, each } = plate
  const single = prints.length === 1
  const list = (
    <ul class={dense ? 'gallery dense' : 'gallery'}>
      {prints.map((print, index) => (
        <li data-a={print.kind === 'kept' ? print.ratio : 150}>
          <PrintFigure print={print} caption={each ? captions[index] : undefined} />
        </li>
      ))}
    </ul>
  )
  if (each || captions.length === 0) return <div class="plate">{list}</div>
  return (
    <figure class={single ? 'plate single' : 'plate'}>
      {list}
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

function PrintFigure({ print, caption }: { readonly print: Print; readonly caption?: Caption }) {
  const shown = print.kind === 'kept' ? <PrintLink print={print} at="half" /> : <Hole missing={[print.missing]} />
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
