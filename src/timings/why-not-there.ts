import { relative } from 'node:path'
import type { Folders } from '../model/source.ts'

/** Why the page of timings may not be written there; undefined where it may. All paths are absolute. */
export function whyNotThere(file: string, { content, images, dist }: Folders): string | undefined {
  const within = (folder: string) => !/^\.\.(?:[\\/]|$)/.test(relative(folder, file))
  if (within(dist)) return 'the next build would remove it'
  return within(content) || within(images) ? 'the next build would read it' : undefined
}
