import type { VFile } from 'vfile'
import type { Gallery } from '../model/article.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Findings } from './draft.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'
import { isRecord } from './values.ts'

/** A folder of pictures, as it is written, and where. */
export interface NamedFolder extends Place {
  readonly path: string
}

/**
 * The folders of `gallery:`, one or a list; undefined where it holds something else: pictures that a tag in the text shows, or
 * whether a theme shows any.
 */
export function readFolders(file: VFile, field: Field): readonly NamedFolder[] | undefined {
  const items = Array.isArray(field.value) ? field.items : [{ value: field.value, ...field.valuePlace }]
  if (typeof field.value === 'boolean' || items.some(({ value }) => isRecord(value))) return undefined
  const wrong = items.find(({ value }) => typeof value !== 'string' || value.trim() === '')
  if (wrong) {
    tell(file, wrong, 'field-kind', field.name, 'a folder of images/, or a list of such', String(wrong.value))
    return undefined
  }
  return items.map(({ value, line, column }) => ({ path: String(value).trim(), line, column }))
}

/** A gallery for each folder that is given, to be filled once the pictures are known. */
export function folderGalleries({ gallery }: Findings, givesCover: boolean): Gallery[] {
  const folders = gallery?.value ?? []
  return folders.map((folder, index) => ({
    kind: 'gallery',
    rows: [],
    folder: { ...folder, givesCover: givesCover && index === 0 },
  }))
}
