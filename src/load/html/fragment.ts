import type { VFile } from 'vfile'
import type { Draft } from '../draft.ts'
import { parsed } from './page.ts'

/** An article of which only its own HTML was kept, as content systems export it. */
export function fragmentFrom(text: string, file: VFile): Draft {
  return { found: {}, tree: parsed(text, file, { fragment: true }), leftOut: [] }
}
