import type { Notes } from '../model/cache.ts'
import type { Timings, Why } from '../model/timings.ts'
import { type Depends, dependsOn } from './same-as-noted.ts'
import type { Stage } from './stage.ts'

interface Page {
  readonly path: string
  readonly depends: Depends
  readonly isKept: boolean
}

/** Tells of a page whether dist/ held it already, and why not. */
export function tellPage(timings: Timings, page: Page, staged: Stage, notes: Notes): void {
  if (page.isKept) timings.known('pages', page.path)
  else timings.missed('pages', page.path, whyMade(page, staged, notes))
}

function whyMade({ path, depends }: Page, staged: Stage, notes: Notes): Why {
  const note = notes.get(path)
  if (note === undefined) return notes.whyNone()
  if (!dependsOn(note, depends)) return 'content'
  let isThere = false
  staged.keep(path, () => {
    isThere = true
    return false
  })
  return isThere ? 'by-hand' : 'gone'
}
