import type { Element, Nodes } from 'hast'
import type { Place } from '../../model/diagnostic.ts'
import type { Line } from '../plain-text/lines.ts'

/** One line of a page as a reader sees it: the text between two line breaks or edges of blocks. */
export interface Block extends Place {
  /** Trimmed, its spaces folded. */
  readonly text: string
  readonly width: number
  /** Width of what stands in links. */
  readonly linked: number
  readonly kind: Line['kind']
  /** Why it is furniture. */
  readonly furniture?: string
  readonly byline?: Line['byline']
  readonly steps?: Line['steps']
  /** The leaves of the tree that it consists of. */
  readonly leaves: readonly Nodes[]
  /** The elements around it, the outermost first. */
  readonly around: readonly Element[]
  /** The nearest of them that stands on lines of its own. */
  readonly tag: string
  readonly pictures: number
  /** Whether it stands in a table of data, or in a quotation: what is said there is no furniture of the page. */
  readonly isData: boolean
  /** Whether the elements around it say that it speaks of a picture. */
  readonly isCaption: boolean
}
