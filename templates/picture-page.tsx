import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { type Caption, CaptionText } from './parts/gallery.tsx'
import { type Photo, PhotoImage } from './parts/photo.tsx'
import { Text, useWords, type Wording } from './parts/reading.tsx'
import { type PictureRights, Rights } from './parts/rights.tsx'
import { Sign } from './parts/sign.tsx'

export interface PicturePageProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  /** The article, and the picture's place in it. */
  readonly article: { readonly href: string; readonly title: Wording }
  readonly photo: Photo
  readonly full: string
  readonly caption: Caption
  /** Absent where the picture's file says nothing of that. */
  readonly rights?: PictureRights
  /** What the picture is called in its article. */
  readonly name: string
  /** From 1, among the pictures that are kept. */
  readonly place: number
  readonly count: number
  readonly previous?: string
  readonly next?: string
}

/** One picture of an article, large; all that the viewer of the article's page does, without a script. */
export function PicturePage({ frame, steps, article, photo, full, caption, ...turn }: PicturePageProps) {
  const { name, place, count } = turn
  return (
    <Page frame={frame}>
      <div class="wrap picture">
        <div class="picture-head">
          <Crumbs steps={steps} />
          <h1>
            {name} {count > 1 && <small class="num">{`${place} / ${count}`}</small>}
          </h1>
        </div>
        <figure>
          <a class="print" href={full}>
            <PhotoImage photo={photo} at="whole" alt={photo.alt || name} />
          </a>
          <figcaption>
            <CaptionText caption={caption} />
            {turn.rights && <Rights {...turn.rights} />}
          </figcaption>
        </figure>
        <Turns article={article} previous={turn.previous} next={turn.next} />
      </div>
    </Page>
  )
}

function Turns({ article, previous, next }: Pick<PicturePageProps, 'article' | 'previous' | 'next'>) {
  const { pictures, backTo } = useWords()
  return (
    <nav class="pages" aria-label={pictures}>
      {previous ? (
        <a class="btn turn" href={previous} rel="prev">
          <Sign word="previous" />
        </a>
      ) : (
        <span class="turn" />
      )}
      <a href={article.href}>
        {backTo}
        <Text language={article.title.language}>{article.title.text}</Text>
      </a>
      {next ? (
        <a class="btn turn" href={next} rel="next">
          <Sign word="next" />
        </a>
      ) : (
        <span class="turn" />
      )}
    </nav>
  )
}
