import type { Folders } from '../model/source.ts'
import { shownPath } from '../report.ts'
import type { Problem, Rebuild } from './rebuild.ts'

/** What is shown over the pages after a build: what broke it, and each file that could not be published. */
export function problemsOf({ failures, taken }: Rebuild, folders: Folders): Problem[] {
  const shown = (taken?.errors ?? []).map(({ path, line, column, reason, advice }) => {
    return { path: shownPath(path, folders), line, column, reason, advice }
  })
  return [...failures, ...shown]
}
