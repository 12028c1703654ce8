import type { BodyBlock, FigureBlock, HoleBlock } from '../../templates/parts/body.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Block } from '../model/article.ts'
import type { Owner } from './album.ts'
import type { IndexedSite } from './indexed-site.ts'
import { galleryBlock } from './plates.ts'
import { captionOf, type Prints, printsOf, type ShownFigure } from './prints.ts'
import { headingsOf } from './prose/headings.ts'
import { shownProse } from './prose/shown-prose.ts'
import { tableNames } from './prose/tables.ts'

/** A text ready to be shown: the picture above it, and its pieces in order. */
export interface ShownBody {
  readonly lead?: FigureBlock | HoleBlock
  readonly blocks: readonly BodyBlock[]
}

export function shownBody(owner: Owner, site: IndexedSite): ShownBody {
  const prints = printsOf(owner, site)
  const blocks: BodyBlock[] = []
  const say = words[tongueOf(owner.language)]
  const shared = { words: say, headings: headingsOf(owner.body).values(), tables: tableNames(say) }
  const context = { base: site.settings.base, ...shared }
  for (const block of owner.body) {
    const shown = blockOf(block, prints, (html) => shownProse(html, context))
    const both = joined(blocks.at(-1), shown)
    if (both) blocks[blocks.length - 1] = both
    else blocks.push(shown)
  }
  return { lead: prints.lead && figureBlock(prints.lead, false), blocks }
}

function blockOf(block: Block, prints: Prints, linked: (html: string) => string): BodyBlock {
  switch (block.kind) {
    case 'prose':
      return { kind: 'prose', html: linked(block.html) }
    case 'figure': {
      const shown = prints.byFigure.get(block.figure)
      return shown ? figureBlock(shown, prints.numbered) : { kind: 'hole', missing: [{}] }
    }
    case 'gallery':
      return galleryBlock(block, prints)
  }
}

function figureBlock(shown: ShownFigure, numbered: boolean): FigureBlock | HoleBlock {
  const caption = captionOf([shown], numbered)
  const { print } = shown
  return print.kind === 'kept'
    ? { kind: 'figure', print, caption }
    : { kind: 'hole', missing: [print.missing], caption }
}

/** Neighbouring places of pictures that are not kept, of which nothing is said, as one. */
function joined(before: BodyBlock | undefined, block: BodyBlock): HoleBlock | undefined {
  if (before?.kind !== 'hole' || block.kind !== 'hole' || before.caption || block.caption) return undefined
  return { kind: 'hole', missing: [...before.missing, ...block.missing] }
}
