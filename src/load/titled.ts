import type { Element } from 'hast'
import type { VFile } from 'vfile'
import type { Finding } from '../model/article.ts'
import type { Found } from './draft.ts'
import { folderOf } from './folder.ts'
import { placeOf } from './place.ts'
import { settledIn } from './settled-in.ts'
import { Refusal, tell } from './tell.ts'
import { titleFromText } from './title-from-text.ts'
import { headings, textIn } from './tree/elements.ts'

/** The title, and the blocks without the heading that says it. */
export function titled(all: readonly Element[], stated: Found<string> | undefined, file: VFile) {
  const first = all.find(({ tagName }) => tagName !== 'hr')
  const isRead = (block: Element) => stated !== undefined && !stated.sidecar && isAt(block, stated)
  // Word processors and old pages have it in a paragraph; what an editor keeps may stand above the heading that gave it.
  const mayBe = (block: Element) =>
    headings.has(block.tagName)
      ? block === first || isRead(block)
      : block === first && block.tagName === 'p' && stated !== undefined && isHeadline(textIn(block), stated.value)
  const heading = all.find(mayBe)
  const isTitle = heading && (stated ? isSame(textIn(heading), stated.value) : heading.tagName === 'h1')
  const title =
    stated ??
    (isTitle ? { value: textIn(heading), rule: 'first heading', confidence: 0.95, ...placeOf(heading) } : undefined)
  if (title) return { title, blocks: isTitle ? all.filter((block) => block !== heading) : all }
  const guess = folderOf(file.path) === 'events' ? undefined : titleFromText(all)
  if (guess) return guess
  tell(file, { line: 1, column: 1 }, 'title-missing', settledIn(file.path))
  throw new Refusal()
}

// A sentence of the text may say the title, too, with a full stop.
function isHeadline(text: string, title: string): boolean {
  return isSame(text, title) && /[.。]$/.test(text) === /[.。]$/.test(title)
}

function isAt(block: Element, { line, column }: Finding): boolean {
  return block.position?.start.line === line && block.position.start.column === column
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '')
  return bare(a) === bare(b)
}
