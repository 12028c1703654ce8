import { relative, sep } from 'node:path'
import type { Folders } from '../model/source.ts'
import { openBuilder } from './builder.ts'
import { compile } from './compile.ts'
import type { LeftOutOfPage } from './left-out.ts'
import type { Problem, Rebuild } from './rebuild.ts'

export interface Rebuilder {
  /** Builds after files have changed; compiles first where code is among them. One call at a time. */
  rebuild(changed: readonly string[]): Promise<Rebuild>
  /** What was left out of the article of a page. */
  leftOut(page: string): Promise<LeftOutOfPage>
  close(): Promise<void>
}

/** Builds the folders again and again, with the newest code of the project that compiles. */
export function openRebuilder(project: string, folders: Folders): Rebuilder {
  const builder = openBuilder(project, folders)
  let uncompiled: readonly Problem[] = []

  async function rebuild(changed: readonly string[]): Promise<Rebuild> {
    const started = performance.now()
    if (changed.some((path) => isCode(relative(project, path)))) {
      uncompiled = await compile(project)
      if (uncompiled.length === 0) await builder.renew()
    }
    const outcome = await builder.build()
    const milliseconds = performance.now() - started
    if (outcome.kind === 'built') return { changed, build: outcome.report, failures: uncompiled, milliseconds }
    return { changed, failures: [...uncompiled, outcome.problem], milliseconds }
  }

  return { rebuild, leftOut: builder.leftOut, close: builder.renew }
}

// `templates/home.tsx`, not `content/portfolio/code.ts`
function isCode(path: string): boolean {
  return ['src', 'templates'].includes(path.split(sep)[0] ?? '') && /\.tsx?$/u.test(path)
}
