import { relative, sep } from 'node:path'
import type { Folders } from '../model/source.ts'
import { type Builder, openBuilder } from './builder.ts'
import { compile } from './compile.ts'
import type { Problem, Rebuild } from './rebuild.ts'

export interface Rebuilder extends Pick<Builder, 'page' | 'leftOut' | 'messages' | 'close'> {
  /**
   * Takes up what has changed, and tells the versions of the pages that are open; compiles first where code is among it. One call
   * at a time.
   */
  rebuild(changed: readonly string[], open: readonly string[]): Promise<Rebuild>
}

/** Plans the site of the folders again and again, with the newest code of the project that compiles. */
export function openRebuilder(project: string, folders: Folders): Rebuilder {
  const builder = openBuilder(project, folders)
  let uncompiled: readonly Problem[] = []

  async function rebuild(changed: readonly string[], open: readonly string[]): Promise<Rebuild> {
    const started = performance.now()
    if (changed.some((path) => isCode(relative(project, path)))) {
      uncompiled = await compile(project)
      if (uncompiled.length === 0) builder.renew()
    }
    const outcome = await builder.update(changed, open)
    const milliseconds = performance.now() - started
    if (outcome.kind === 'taken up') return { changed, taken: outcome, failures: uncompiled, milliseconds }
    return { changed, failures: [...uncompiled, outcome.problem], milliseconds }
  }

  return { ...builder, rebuild }
}

// `templates/home.tsx`, not `content/portfolio/code.ts`
function isCode(path: string): boolean {
  return ['src', 'templates'].includes(path.split(sep)[0] ?? '') && /\.tsx?$/u.test(path)
}
