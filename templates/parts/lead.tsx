import type { FigureBlock, HoleBlock } from './body.tsx'
import { CaptionText, PrintLink } from './gallery.tsx'
import { Hole } from './hole.tsx'

/** The picture above an article's text. */
export function Lead({ lead }: { readonly lead: FigureBlock | HoleBlock }) {
  return (
    <figure class="lead" data-gallery={lead.kind === 'figure'}>
      {lead.kind === 'figure' ? <PrintLink print={lead.print} at="lead" /> : <Hole missing={lead.missing} />}
      {lead.caption && (
        <figcaption>
          <CaptionText caption={lead.caption} />
        </figcaption>
      )}
    </figure>
  )
}
