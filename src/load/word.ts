import { fromHtml } from 'hast-util-from-html'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { tell } from './tell.ts'
import { withoutDropped } from './tree/dropped.ts'
import { articleIn } from './word/article.ts'
import { captioned } from './word/captioned.ts'
import { withoutContents } from './word/contents.ts'
import { described } from './word/described.ts'
import { labelled } from './word/footnotes.ts'
import { dressed } from './word/looks.ts'
import { packageFrom } from './word/package.ts'

/** A Word document (.docx, ECMA-376), read by mammoth. Its lines are those of the HTML that it becomes, one a block. */
export const word: Loader = { name: 'word', accepts, read }

function accepts({ bytes }: Document): number {
  return bytes ? 1 : 0
}

async function read(document: Document): Promise<Draft> {
  const { file, bytes = new Uint8Array(), drops } = document
  const { archive, hasMacro, lost } = packageFrom(bytes, file)
  if (hasMacro) tell(file, undefined, 'word-macro')
  const { convert } = await import('./word/convert.ts') // dear to import, and most files are not Word's
  const { html, unshown } = await convert(archive, file)
  if (lost.length + unshown.length > 0) tell(file, undefined, 'word-lost', [...lost, ...unshown].join(', '))
  file.value = html
  const { tree, leftOut: dropped } = withoutDropped(fromHtml(html, { fragment: true }), drops)
  dressed(tree)
  described(tree)
  captioned(tree)
  const { tree: text, leftOut: contents } = withoutContents(tree, document.keeps)
  const draft = articleIn(text, document)
  labelled(draft.tree)
  return { ...draft, leftOut: [...contents, ...draft.leftOut, ...dropped], text: html }
}
