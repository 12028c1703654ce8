import type { VFile } from 'vfile'
import type { Findings } from './draft.ts'
import { settledIn } from './settled-in.ts'
import { tell } from './tell.ts'

// What an editor would miss if it were wrong. Below this, about one finding in five is.
const certain = 0.6
const settling = {
  title: 'title',
  published: 'date',
  updated: 'updated',
  author: 'author',
  sourceName: 'source',
  language: 'language',
} as const

/** Says which fields may be wrong, with the line of front matter that would settle each. */
export function tellUncertain(file: VFile, found: Findings): void {
  for (const [name, field] of Object.entries(settling) as [keyof typeof settling, string][]) {
    const finding = found[name]
    if (finding && finding.confidence < certain)
      tell(file, finding, 'field-uncertain', field, finding.value, settledIn(file.path))
  }
}
