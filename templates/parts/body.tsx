import type { Language } from '../../src/model/article.ts'
import { type Caption, CaptionText, Gallery, type GalleryProps, type KeptPrint, PrintLink } from './gallery.tsx'
import { Hole, type Missing } from './hole.tsx'
import { Prose } from './prose.tsx'

/** A piece of an article's text, ready to be shown. */
export type BodyBlock = ProseBlock | FigureBlock | HoleBlock | GalleryBlock

export interface ProseBlock {
  readonly kind: 'prose'
  readonly html: string
}

export interface FigureBlock {
  readonly kind: 'figure'
  readonly print: KeptPrint
  readonly caption?: Caption
}

/** One picture that is not kept, or several without captions. */
export interface HoleBlock {
  readonly kind: 'hole'
  readonly missing: readonly Missing[]
  readonly caption?: Caption
}

export interface GalleryBlock extends GalleryProps {
  readonly kind: 'gallery'
}

interface BodyProps {
  readonly blocks: readonly BodyBlock[]
  readonly language: Language
}

export function Body({ blocks, language }: BodyProps) {
  if (blocks.length === 0) return undefined
  return (
    <div class="body">
      {blocks.map((block) => (
        <Block block={block} language={language} />
      ))}
    </div>
  )
}

function Block({ block, language }: { readonly block: BodyBlock; readonly language: Language }) {
  switch (block.kind) {
    case 'prose':
      return <Prose html={block.html} language={language} />
    case 'figure':
      return (
        <figure data-gallery>
          <PrintLink print={block.print} at="column" />
          <OwnCaption caption={block.caption} />
        </figure>
      )
    case 'hole':
      return (
        <figure>
          <Hole missing={block.missing} />
          <OwnCaption caption={block.caption} />
        </figure>
      )
    case 'gallery':
      return <Gallery plates={block.plates} />
  }
}

function OwnCaption({ caption }: { readonly caption?: Caption }) {
  if (!caption) return undefined
  return (
    <figcaption>
      <CaptionText caption={caption} />
    </figcaption>
  )
}
