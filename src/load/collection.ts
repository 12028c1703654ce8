import type { VFile } from 'vfile'
import { type Collection, collections } from '../model/article.ts'
import { nearest } from '../model/nearest.ts'
import type { Found } from './draft.ts'
import { folderOf } from './folder.ts'
import { Refusal, tell } from './tell.ts'

/** The collection that the front matter names, else that of the folder. Throws a Refusal where there is none of that name. */
export function collectionOf(file: VFile, given: Found<string> | undefined): Found<Collection> {
  const folder = folderOf(file.path)
  const top = file.path.includes('/') ? file.path.split('/')[0] : undefined
  const named = collections.find((name) => name === given?.value.toLowerCase())
  if (given && named) return { ...given, value: named }
  if (!given && folder) return { value: folder, line: 1, column: 1, rule: 'folder', confidence: 1 }
  if (!given && top === undefined) return { value: 'news', line: 1, column: 1, rule: 'default', confidence: 1 }
  const wrong = given?.value ?? top ?? ''
  tell(file, given ?? { line: 1, column: 1 }, 'collection-unknown', wrong, nearest(wrong, collections))
  throw new Refusal()
}
