import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import type { Language, LinkToSite } from '../../model/article.ts'
import { unwrapAnchors } from './anchors.ts'
import { captioned } from './captions.ts'
import { named } from './embedded.ts'
import { nameEmphasis } from './emphasis.ts'
import { settleFigures } from './figures.ts'
import { linkFrames } from './frames.ts'
import { headed } from './headed.ts'
import { removeHidden } from './hidden.ts'
import { findLatePictures } from './late-pictures.ts'
import { unwrapLayoutTables } from './layout.ts'
import { linked } from './linked.ts'
import { listed } from './listed.ts'
import { recordLooks } from './looks.ts'
import { mendTexts } from './mended.ts'
import { paragraphsIn } from './paragraphs.ts'
import { sanitised, tellRemoved } from './sanitised.ts'
import { spoken } from './spoken.ts'
import { tablesCaptioned } from './table-captions.ts'
import { tidied } from './tidied.ts'

// What happens to every tree, whatever format it came from, in this order. Done a second time it changes nothing.

export interface Cleaned {
  /** A flat run: paragraphs, headings, lists, tables, figures, quotes. */
  readonly blocks: readonly Element[]
  /** Links to pages of this site. */
  readonly links: readonly LinkToSite[]
}

/** The blocks of a draft's tree, which is changed: its meaning kept, its looks gone. */
export function cleaned(tree: Root, file: VFile): Cleaned {
  // While styles and attributes are there to tell what is meant:
  findLatePictures(tree)
  linkFrames(tree, file)
  tellRemoved(tree, file)
  removeHidden(tree, file)
  named(tree)
  unwrapAnchors(tree)
  const paragraphs = paragraphsIn(tree)
  recordLooks(paragraphs)
  nameEmphasis(paragraphs)
  mendTexts(tree)
  unwrapLayoutTables(tree)
  // An allow-list of elements and attributes; texts keep their looks as data:
  const safe = sanitised(tree)
  const links = linked(safe, file)
  settleFigures(safe)
  // Flat:
  return { blocks: tablesCaptioned(listed(captioned(tidied(safe)))), links }
}

/** The blocks below the title with their headings as an outline, and each run in another language marked. */
export function finished(blocks: readonly Element[], language: Language): Element[] {
  return spoken(headed(blocks, language), language)
}
